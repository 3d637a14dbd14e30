package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import se.delmal.role.Role;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.security.Caller;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.TestRecords;

/** The same people, with the same roles, in two tenants: each token leads to its own tenant's data and to no other's. */
@ServerTest
@TestPropertySource(properties = "delmal.test.database-of-its-own=tenants")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantTest {

    private static final String TRAINEE = Ids.derived(Ids.Kind.TRAINEE, "tenants");
    private static final String RECORD = Ids.derived(Ids.Kind.RECORD, "tenants");
    private static final String ENTRY = Ids.derived(Ids.Kind.ENTRY, RECORD, "p");

    @Autowired
    private Asker asker;

    @Autowired
    private DemoAccess demo;

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
            records.insert("elsewhere", RECORD, TRAINEE, TestRecords.supervised(), Map.of("h", "demo-eva"));
        });
    }

    @Test
    void aTokenOfAnotherTenantFindsNothing() {
        for (String person : List.of("eva", "ingrid")) {
            var answer = asker.queryAs(person, question(RECORD, TRAINEE, ENTRY));
            var missing = asker.queryAs(
                    person,
                    question(
                            Ids.derived(Ids.Kind.RECORD, "nothing"),
                            Ids.derived(Ids.Kind.TRAINEE, "nothing"),
                            Ids.derived(Ids.Kind.ENTRY, "nothing")));

            assertThat(withoutRequestId(answer)).isEqualTo(withoutRequestId(missing));
            assertThat(answer.codes()).containsExactly("NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND");
            assertThat(answer.told()).doesNotContain("Annanstans");
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
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> records.insert(
                        "demo", Ids.derived(Ids.Kind.RECORD, "astray"), TRAINEE, TestRecords.supervised(), Map.of())))
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

    private static String question(String recordId, String traineeId, String entryId) {
        return "{ trainingRecord(id: \"" + recordId + "\") { id } nodes(ids: [\"" + recordId + "\", \"" + traineeId
                + "\", \"" + entryId + "\"]) { id } viewer { trainees { edges { node { displayName } } } } }";
    }

    private static String withoutRequestId(Asker.Answer answer) {
        return answer.response().body().replaceAll("\"requestId\":\"[^\"]+\"", "");
    }

    private static Caller caller(String tenant, String subject) {
        return new Caller(tenant, subject, Optional.empty(), Optional.empty(), Set.of(), false);
    }

    private static ReadableRecords.Wanted all() {
        return new ReadableRecords.Wanted(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
