package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.CareSetting;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.security.Caller;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/** The same people, with the same roles, in two tenants: each token leads to its own tenant's data and to no other's. */
@ServerTest
@TestPropertySource(properties = "delmal.test.database-of-its-own=tenants")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final String TRAINEE = Ids.derived(Ids.Kind.TRAINEE, "tenants");
    private static final String RECORD = Ids.derived(Ids.Kind.RECORD, "tenants");
    private static final String ENTRY = Ids.derived(Ids.Kind.ENTRY, RECORD, "p");

    @Autowired
    private Asker asker;

    @Autowired
    private ReadableRecords readable;

    @Autowired
    private RecordWriter records;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void giveEvaAndIngridARecordElsewhere() {
        transaction.executeWithoutResult(status -> {
            records.insert(
                    new RecordWriter.NewTrainee("elsewhere", TRAINEE, Optional.of("demo-ingrid"), "Ingrid Annanstans"));
            records.insert("elsewhere", RECORD, TRAINEE, record(), Map.of("h", "demo-eva"));
        });
    }

    @Test
    void aTokenOfAnotherTenantFindsNothing() {
        for (String person : List.of("eva", "ingrid")) {
            var answer = asker.queryAs(
                    person,
                    "{ trainingRecord(id: \"" + RECORD + "\") { id } nodes(ids: [\"" + RECORD + "\", \"" + TRAINEE
                            + "\", \"" + ENTRY + "\"]) { id }"
                            + " viewer { trainees { edges { node { displayName } } } } }");

            assertThat(answer.codes()).containsExactly("NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND");
            assertThat(answer.response().body()).doesNotContain("Annanstans");
        }
    }

    @Test
    void noQueryLeavesTheTenantOfItsCaller() {
        for (String subject : List.of("demo-eva", "demo-ingrid")) {
            var here = caller("demo", subject);
            var elsewhere = caller("elsewhere", subject);

            assertThat(readable.recordsById(here, List.of(RECORD))).isEmpty();
            assertThat(readable.storedById(here, List.of(RECORD))).isEmpty();
            assertThat(readable.traineesById(here, List.of(TRAINEE))).isEmpty();
            assertThat(readable.recordsOfTrainees(here, List.of(TRAINEE))).isEmpty();
            assertThat(readable.entriesById(here, List.of(ENTRY))).isEmpty();
            assertThat(readable.recordsById(elsewhere, List.of(RECORD))).containsOnlyKeys(RECORD);
            assertThat(readable.storedById(elsewhere, List.of(RECORD))).containsOnlyKeys(RECORD);
            assertThat(readable.traineesById(elsewhere, List.of(TRAINEE))).containsOnlyKeys(TRAINEE);
            assertThat(readable.recordsOfTrainees(elsewhere, List.of(TRAINEE))).containsOnlyKeys(TRAINEE);
            assertThat(readable.entriesById(elsewhere, List.of(ENTRY))).containsOnlyKeys(ENTRY);
            assertThat(readable.trainees(elsewhere, all(), Optional.empty(), 100))
                    .extracting(TraineeView::id)
                    .containsExactly(TRAINEE);
        }
    }

    @Test
    void rolesAreThoseOfTheTenant() {
        assertThat(readable.rolesOf(caller("elsewhere", "demo-eva"))).containsExactly(Role.PRINCIPAL_SUPERVISOR);
        assertThat(readable.rolesOf(caller("elsewhere", "demo-karin"))).isEmpty();
        assertThat(readable.rolesOf(caller("nowhere", "demo-ingrid"))).isEmpty();
    }

    @Test
    void aRecordBelongsToTheTenantOfItsTrainee() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                        records.insert("demo", Ids.derived(Ids.Kind.RECORD, "astray"), TRAINEE, record(), Map.of())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void somebodyIsOneTraineeInATenant() {
        var again = new RecordWriter.NewTrainee(
                "demo", Ids.derived(Ids.Kind.TRAINEE, "twice"), Optional.of("demo-ingrid"), "Ingrid Igen");

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> records.insert(again)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void neitherAnArgumentNorAHeaderChoosesATenant() {
        var answer = asker.send(
                Asker.envelope("{ trainingRecord(id: \"" + RECORD + "\") { id } }", Map.of()),
                "Authorization",
                "Bearer " + demo.token("eva"),
                "X-Tenant",
                "elsewhere",
                "Tenant",
                "elsewhere",
                "X-Forwarded-Host",
                "elsewhere");

        assertThat(answer.codes()).containsExactly("NOT_FOUND");
    }

    @Autowired
    private DemoAccess demo;

    private static Caller caller(String tenant, String subject) {
        return new Caller(tenant, subject, Optional.empty(), Optional.empty(), Set.of());
    }

    private static ReadableRecords.Wanted all() {
        return new ReadableRecords.Wanted(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TraineeRecord record() {
        return TraineeRecord.startingOn(START, Specialty.of("psykiatri"), Edition.SOSFS_2015_8)
                .withPersons(Person.of("h"))
                .assigning(new RoleAssignment(Role.PRINCIPAL_SUPERVISOR, "h", Span.of(START, Optional.empty())))
                .with(Placement.at(
                        "p",
                        "Psykiatriska kliniken",
                        CareSetting.PSYCHIATRY,
                        DateSpan.of(START, START.plusDays(364)),
                        WorkingFraction.FULL_TIME));
    }
}
