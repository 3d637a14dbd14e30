package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
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
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.Statements;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/** However many trainees a page holds, the database is asked as often. */
@ServerTest
@TestPropertySource(properties = "delmal.test.database-of-its-own=round-trips")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripsTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    @Autowired
    private Asker asker;

    @Autowired
    private RecordWriter records;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Statements.Counter statements;

    @BeforeAll
    void giveTheVendorFiftyTrainees() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 50; i++) {
                var trainee = Ids.derived(Ids.Kind.TRAINEE, "round trips", String.valueOf(i));
                records.insert(new RecordWriter.NewTrainee("demo", trainee, Optional.empty(), "Alva " + i));
                records.insert(
                        "demo",
                        Ids.derived(Ids.Kind.RECORD, "round trips", String.valueOf(i)),
                        trainee,
                        record(),
                        Map.of("h", "demo-vendor"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50})
    void aPageTakesAsManyStatementsWhateverItsSize(int trainees) {
        statements.reset();

        var page = asker.askAs("vendor", "traineesWithFindings", Map.of("first", trainees))
                .data("/viewer/trainees");

        assertThat(page.path("edges").size()).isEqualTo(trainees);
        assertThat(page.at("/edges/0/node/records/0/status/findings").size()).isGreaterThan(5);
        assertThat(page.at("/edges/0/node/records/0/status/time/credited/days").asString())
                .isEqualTo("P365D");
        assertThat(statements.count()).isEqualTo(7);
    }

    @Test
    void nodesOfAllKindsTakeAsManyStatementsWhateverTheirNumber() {
        var one = statementsFor(1);
        var many = statementsFor(15);

        assertThat(many).isEqualTo(one);
    }

    private int statementsFor(int number) {
        var ids = new StringBuilder();
        for (int i = 0; i < number; i++) {
            var record = Ids.derived(Ids.Kind.RECORD, "round trips", String.valueOf(i));
            ids.append('"')
                    .append(record)
                    .append("\", \"")
                    .append(Ids.derived(Ids.Kind.TRAINEE, "round trips", String.valueOf(i)))
                    .append("\", \"")
                    .append(Ids.derived(Ids.Kind.ENTRY, record, "p"))
                    .append("\", ");
        }
        statements.reset();
        var answer = asker.queryAs(
                "vendor",
                "{ nodes(ids: [" + ids + "]) { id ... on TrainingRecord { status { time { fulfilled } } } } }");
        assertThat(answer.codes()).isEmpty();
        return statements.count();
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
