package se.delmal.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Taking away what is old, again and again. */
class CleaningTest {

    @Test
    void whatFailsIsTriedAgainAndTheOthersGoOn() throws InterruptedException {
        var failing = new Counting(true);
        var other = new Counting(false);
        var cleaning = new Cleaning(List.of(failing, other), Duration.ofMillis(1));

        cleaning.start();
        try {
            assertThat(failing.enough.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(other.enough.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            cleaning.stop();
        }
    }

    @Test
    void waitsBeforeTheFirstTime() {
        var cleaner = new Counting(false);
        var cleaning = new Cleaning(List.of(cleaner), Duration.ofHours(1));

        cleaning.start();
        assertThat(cleaning.isRunning()).isTrue();
        cleaning.stop();

        assertThat(cleaning.isRunning()).isFalse();
        assertThat(cleaner.times).hasValue(0);
    }

    private static final class Counting implements Cleaner {

        private final boolean fails;
        private final AtomicInteger times = new AtomicInteger();
        private final CountDownLatch enough = new CountDownLatch(3);

        Counting(boolean fails) {
            this.fails = fails;
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(1);
        }

        @Override
        public void clean() {
            times.incrementAndGet();
            enough.countDown();
            if (fails) {
                throw new IllegalStateException("the database is away");
            }
        }
    }
}
