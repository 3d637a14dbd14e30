package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class OneOfTest {

    @Autowired
    private Asker asker;

    @ParameterizedTest
    @ValueSource(strings = {"{remove: null}", "{remove: \"E\", add: null}", "{}"})
    void exactlyOneFieldIsAskedForInsideAListToo(String change) {
        var answer = asker.queryAs(
                "ingrid",
                "mutation { trainingRecordApply(recordId: \"" + DemoAccess.recordId("ingrid")
                        + "\", context: {idempotencyKey: \"one-of-in-a-list\", expectedVersion: \"1\"}, changes: ["
                        + change + "]) { replayed } }");

        assertThat(answer.codes())
                .hasSize(1)
                .allMatch(code -> code.equals("BAD_INPUT") || code.equals("INVALID_DOCUMENT"));
    }
}
