package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.Statements;
import se.delmal.server.support.TestRecords;

/** However many trainees a page holds, the database is asked as often. */
@ServerTest
@TestPropertySource(
        properties = {"delmal.test.database-of-its-own=round-trips", "delmal.kept-records=0B", "delmal.kept-statuses=0B"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripsTest {

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
                        TestRecords.supervised(),
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
        assertThat(statements.count()).isEqualTo(9);
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
}
