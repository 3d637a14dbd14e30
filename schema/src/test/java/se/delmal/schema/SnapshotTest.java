package se.delmal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Path SNAPSHOT = Path.of("src/test/resources/se/delmal/schema/snapshot.graphqls");
    private static final Path CHANGE_LOG = Path.of("../CHANGELOG.md");

    @Test
    void theContractIsTheOneThatWasAccepted() throws IOException {
        var printed = Contract.printed();
        var accepted = Contract.text(SNAPSHOT);

        assertThat(new ContractChanges(accepted, printed)
                        .refused(LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")), Contract.text(CHANGE_LOG)))
                .as("changes that break clients, or that %s has to name for them", CHANGE_LOG.getFileName())
                .isEmpty();
        if (Boolean.getBoolean("contract.accept")) {
            Files.writeString(SNAPSHOT, printed);
        } else {
            assertThat(printed)
                    .as(
                            "the contract has changed; -Dcontract.accept=true -Dtest=SnapshotTest makes it the accepted one")
                    .isEqualTo(accepted);
        }
    }

    @Test
    void whatIsToGoSaysWhen() {
        assertThat(Deprecations.of(Contract.read()).reasons())
                .allSatisfy((coordinate, reason) ->
                        assertThat(ContractChanges.day(reason)).as(coordinate).isPresent());
    }
}
