package se.delmal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final String BEFORE = """
            type Query { status(asOf: String = "today", asked: Asked): Status! old: Int @deprecated(reason: "2027-06-01: use status. It is exact.") }
            type Status { days: Int! state: State! }
            input Asked { on: String }
            enum State { OPEN DONE }
            """;

    @Test
    void whatIsAddedPasses() {
        assertThat(refused(BEFORE.replace("days: Int!", "days: Int! months: Int")))
                .isEmpty();
    }

    @Test
    void whatIsTakenAwayUnannouncedDoesNotPass() {
        assertThat(refused(BEFORE.replace("days: Int!", "")))
                .singleElement()
                .asString()
                .contains("`Status.days`");
    }

    @Test
    void whatIsTakenAwayOnItsAnnouncedDayPasses() {
        var after = BEFORE.replaceAll(" old: .* }", " }");

        assertThat(refused(after)).isEmpty();
        assertThat(new ContractChanges(BEFORE, after).refused(TODAY.minusDays(1), ""))
                .singleElement()
                .asString()
                .contains("`Query.old`");
    }

    @Test
    void aWeakerPromiseDoesNotPass() {
        assertThat(refused(BEFORE.replace("days: Int!", "days: Int"))).isNotEmpty();
    }

    @Test
    void aNewDemandOnInputDoesNotPass() {
        assertThat(refused(BEFORE.replace("on: String", "on: String!"))).isNotEmpty();
        assertThat(refused(BEFORE.replace("on: String", "on: String by: String!")))
                .isNotEmpty();
    }

    @Test
    void anotherDefaultDoesNotPass() {
        assertThat(refused(BEFORE.replace("\"today\"", "\"yesterday\""))).isNotEmpty();
    }

    @Test
    void aNewValueOfAnEnumPassesOnceTheChangeLogNamesIt() {
        var after = BEFORE.replace("OPEN DONE", "OPEN DONE LATE");

        assertThat(refused(after)).singleElement().asString().contains("`State.LATE`");
        assertThat(new ContractChanges(BEFORE, after).refused(TODAY, "- `State.LATE` is new."))
                .isEmpty();
    }

    private static java.util.List<String> refused(String after) {
        return new ContractChanges(BEFORE, after).refused(TODAY, "");
    }
}
