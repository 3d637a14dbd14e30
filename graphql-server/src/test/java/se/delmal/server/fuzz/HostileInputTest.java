package se.delmal.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A short run against the server; {@link LongFuzzing} is the long one. */
@Tag("database")
class HostileInputTest {

    private static final long SEED = Long.getLong("delmal.fuzz.seed", 20261122L);

    @Test
    void whateverIsSentIsAnsweredByTheContract() {
        try (var target = new Target()) {
            var fuzzing = new Fuzzing("server-" + System.getProperty("delmal.test.database", "h2"), SEED);

            fuzzing.forBatches(3, target::attempt, target::isSane);

            assertThat(fuzzing.faults()).isEmpty();
            assertThat(fuzzing.answered(" 200")).isGreaterThan(fuzzing.requests() / 5);
        }
    }
}
