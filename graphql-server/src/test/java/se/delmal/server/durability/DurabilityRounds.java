package se.delmal.server.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.delmal.server.DelmalServer;
import se.delmal.server.change.KeysApart;

/** Kills servers: {@code -Ddelmal.durability.rounds} times on each database, 30 unless told. */
class DurabilityRounds {

    private static final int ROUNDS = Integer.getInteger("delmal.durability.rounds", 30);
    private static final long SEED = Long.getLong("delmal.durability.seed", 20261122L);

    @Test
    void nothingIsLostOrMadeTwiceOnH2(@TempDir Path folder) {
        var figures = run(DelmalServer.class, folder, H2File.in(folder), false);

        assertThat(figures.faults).isEmpty();
        assertThat(figures.found).isEqualTo(figures.acknowledged).isPositive();
    }

    @Test
    void nothingIsLostOrMadeTwiceOnPostgresql(@TempDir Path folder) {
        try (var postgres = new Postgres(folder, false)) {
            var figures = run(DelmalServer.class, folder, postgres, false);

            assertThat(figures.faults).isEmpty();
            assertThat(figures.found).isEqualTo(figures.acknowledged).isPositive();
        }
    }

    @Test
    void nothingIsLostOrMadeTwiceWherePostgresqlIsKilledToo(@TempDir Path folder) {
        try (var postgres = new Postgres(folder, true)) {
            var figures = run(DelmalServer.class, folder, postgres, false);

            assertThat(figures.faults).isEmpty();
            assertThat(figures.found).isEqualTo(figures.acknowledged).isPositive();
        }
    }

    @Test
    void whatH2LosesByItselfIsNoticed(@TempDir Path folder) {
        var figures = run(DelmalServer.class, folder, H2File.writingLater(folder), true);

        assertThat(figures.faults).isNotEmpty();
    }

    @Test
    void keysThatAreStoredApartFromTheirChangesAreNoticed(@TempDir Path folder) {
        var figures = run(KeysApart.class, folder, H2File.in(folder), true);

        assertThat(figures.faults).isNotEmpty();
    }

    private static Figures run(Class<?> mainClass, Path folder, Database database, boolean isUntilFault) {
        System.out.println("Seed " + SEED);
        var figures = new Rounds(mainClass, folder, database, SEED).run(ROUNDS, isUntilFault);
        figures.write(database.name() + (mainClass == DelmalServer.class ? "" : ", keys apart"));
        figures.faults.stream().limit(10).forEach(System.out::println);
        return figures;
    }
}
