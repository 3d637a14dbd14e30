package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.Person;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.Caller;
import se.delmal.server.security.Relations;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.TestClock;
import se.delmal.time.DateSpan;

/** The queries that list records and the policy that judges them say the same, for every role, day and tenant. */
@ServerTest
@TestPropertySource(properties = "delmal.test.database-of-its-own=lists")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsAgreeTest {

    private static final LocalDate TODAY = TestClock.TODAY;
    private static final Map<String, DateSpan> DAYS = Map.of(
            "before the first day", DateSpan.of(TODAY.plusDays(1), TODAY.plusDays(9)),
            "on the first day", DateSpan.of(TODAY, TODAY.plusDays(9)),
            "on the last day", DateSpan.of(TODAY.minusDays(9), TODAY),
            "after the last day", DateSpan.of(TODAY.minusDays(9), TODAY.minusDays(1)));

    private final Map<String, String> traineeOf = new LinkedHashMap<>();

    @Autowired
    private ReadableRecords readable;

    @Autowired
    private Relations relations;

    @Autowired
    private RecordWriter records;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void storeEveryCase() {
        transaction.executeWithoutResult(status -> {
            for (String tenant : List.of("here", "there")) {
                for (Role role : Role.values()) {
                    DAYS.forEach((when, days) -> store(tenant, role + when, Optional.of(role), days));
                }
                store(tenant, "own", Optional.empty(), DateSpan.on(TODAY));
            }
        });
    }

    @Test
    void everyListHoldsWhatThePolicyGives() {
        for (String tenant : List.of("here", "there", "nowhere")) {
            var caller = new Caller(tenant, "somebody", Optional.empty(), Optional.empty(), Set.of(), false);
            var holdings = relations.toRecords(caller, traineeOf.keySet());
            var whole = traineeOf.keySet().stream()
                    .filter(id -> Optional.ofNullable(holdings.get(id))
                            .filter(holding -> AccessPolicy.grant(Facet.RECORD, caller, holding, TODAY) == Grant.YES)
                            .isPresent())
                    .toList();
            var trainees = whole.stream().map(traineeOf::get).toList();

            assertThat(whole).hasSize(tenant.equals("nowhere") ? 0 : 3 * 2 + 1);
            assertThat(readable.recordsById(caller, traineeOf.keySet()).keySet())
                    .containsExactlyInAnyOrderElementsOf(whole);
            assertThat(readable.storedById(caller, traineeOf.keySet()).keySet())
                    .containsExactlyInAnyOrderElementsOf(whole);
            assertThat(readable.traineesById(caller, traineeOf.values()).keySet())
                    .containsExactlyInAnyOrderElementsOf(trainees);
            assertThat(readable.recordsOfTrainees(caller, traineeOf.values()).keySet())
                    .containsExactlyInAnyOrderElementsOf(trainees);
            assertThat(readable.trainees(
                            caller,
                            new ReadableRecords.Wanted(Optional.empty(), Optional.empty(), Optional.empty()),
                            Optional.empty(),
                            1000))
                    .extracting(TraineeView::id)
                    .containsExactlyInAnyOrderElementsOf(trainees);
        }
    }

    @Test
    void everyoneElseOnDutyReadsTheAssessmentTheyMake() {
        var caller = new Caller("here", "somebody", Optional.empty(), Optional.empty(), Set.of(), false);
        var entries = new ArrayList<String>();
        traineeOf.keySet().forEach(id -> entries.add(Ids.derived(Ids.Kind.ENTRY, id, "a")));

        var found = readable.entriesById(caller, entries).values();

        assertThat(found).hasSize(Role.values().length * 2 + 1);
        assertThat(found.stream().filter(ReadableRecords.EntryInRecord::isWhole))
                .hasSize(3 * 2 + 1);
    }

    private void store(String tenant, String name, Optional<Role> role, DateSpan days) {
        var traineeId = Ids.derived(Ids.Kind.TRAINEE, tenant, name);
        var recordId = Ids.derived(Ids.Kind.RECORD, tenant, name);
        var start = LocalDate.of(2022, 1, 1);
        var record = TraineeRecord.startingOn(start, Specialty.of("psykiatri"), Edition.SOSFS_2015_8)
                .withPersons(Person.of("h"));
        if (role.isPresent()) {
            record = record.assigning(new RoleAssignment(role.get(), "h", days));
        }
        record = record.with(new Assessment(
                "a",
                AssessmentMethod.MINI_CEX,
                start,
                AssessmentOutcome.AS_EXPECTED,
                Optional.of("h"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
        var subject = role.isPresent() ? Optional.<String>empty() : Optional.of("somebody");
        records.insert(new RecordWriter.NewTrainee(tenant, traineeId, subject, name));
        records.insert(tenant, recordId, traineeId, record, Map.of("h", "somebody"));
        traineeOf.put(recordId, traineeId);
    }
}
