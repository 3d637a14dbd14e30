package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.Statements;

/** What is kept is asked of the database once more in each request: whether it may be read, and whether it has changed. */
@ServerTest
class KeptRoundTripsTest {

    @Autowired
    private Asker asker;

    @Autowired
    private Statements.Counter statements;

    @Test
    void aStatusTakesOneStatementToBeReadAndOneToBeWrittenInTheJournal() {
        var question = "{ trainingRecord(id: \"" + DemoAccess.recordId("ingrid")
                + "\") { version entries { edges { node { id } } } assignments { role } status { time { fulfilled } findings { rule } } } }";
        var first = asker.queryAs("ingrid", question);
        statements.reset();

        var again = asker.queryAs("ingrid", question);

        assertThat(again.data("/trainingRecord")).isEqualTo(first.data("/trainingRecord"));
        assertThat(again.data("/trainingRecord/status/findings").size()).isGreaterThan(5);
        assertThat(statements.count()).isEqualTo(2);
    }
}
