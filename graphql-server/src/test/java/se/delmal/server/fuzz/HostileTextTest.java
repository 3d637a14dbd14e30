package se.delmal.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run against the SDK's own readers; {@link LongFuzzing} is the long one. */
class HostileTextTest {

    private static final long SEED = Long.getLong("delmal.fuzz.seed", 20261122L);

    @Test
    void readersThrowNothingButWhatTheySay() {
        var records = List.of(Target.record("omar"), Target.record("viktor"), Target.record("saga"));
        var fuzzing = new Fuzzing("readers", SEED);

        fuzzing.forBatches(20, draws -> new Parsers(draws, records).next(), () -> true);

        assertThat(fuzzing.faults()).isEmpty();
        assertThat(fuzzing.answered(" read")).isPositive();
    }
}
