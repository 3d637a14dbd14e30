package se.delmal.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The long run: {@code -Dfuzz.minutes=30} of the processor's time, a fifth of it for the SDK's readers, as much
 * again with Jazzer, and the rest for the server, with a new seed each time unless {@code -Ddelmal.fuzz.seed} repeats one.
 */
class LongFuzzing {

    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 30));
    private static final long SEED = Long.getLong("delmal.fuzz.seed", System.nanoTime());

    @Test
    void readersThrowNothingButWhatTheySay() {
        var records = List.of(Target.record("omar"), Target.record("viktor"), Target.record("saga"));
        var fuzzing = new Fuzzing("readers", SEED);

        fuzzing.forCpu(TIME.dividedBy(5), draws -> new Parsers(draws, records).next(), () -> true);

        assertThat(fuzzing.faults()).isEmpty();
    }

    @Test
    void readersThrowNothingElseWhereJazzerLooks() throws Exception {
        assertThat(GuidedReaders.run(TIME.dividedBy(5)))
                .as("see target/fuzz/jazzer")
                .isTrue();
    }

    @Test
    @Tag("database")
    void whateverIsSentIsAnsweredByTheContract() {
        try (var target = new Target()) {
            var fuzzing = new Fuzzing("server-" + System.getProperty("delmal.test.database", "h2"), SEED);

            fuzzing.forCpu(TIME.multipliedBy(3).dividedBy(5), target::attempt, target::isSane);

            assertThat(fuzzing.faults()).isEmpty();
        }
    }
}
