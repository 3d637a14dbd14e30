package se.delmal.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class IdentityTest {

    private static final String DIGITS = "191212121212";

    @Autowired
    private Asker asker;

    @Autowired
    private JdbcClient database;

    @Autowired
    private IdentityNumbers numbers;

    @ParameterizedTest
    @ValueSource(strings = {"ingrid", "karin", "lars"})
    void theTraineeTheHeadAndTheDirectorReadIt(String person) {
        var answer = asker.queryAs(person, question("masked number"));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/node/identity/masked").asString()).isEqualTo("19121212****");
        assertThat(answer.data("/node/identity/number").asString()).isEqualTo(DIGITS);
    }

    @Test
    void thePrincipalSupervisorDoesNot() {
        var answer = asker.queryAs("eva", question("masked"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.codes()).containsExactly("FORBIDDEN");
        assertThat(answer.data("/node/displayName").asString()).isEqualTo("Ingrid Fjäll");
        assertThat(answer.data("/node/identity").isNull()).isTrue();
        assertThat(answer.told()).doesNotContain("1212");
    }

    @Test
    void whoeverMayNotIsNotToldWhetherThereIsOne() {
        var with = asker.queryAs("eva", question("masked"));
        var without = asker.queryAs(
                "eva", question("masked").replace(DemoAccess.traineeId("ingrid"), DemoAccess.traineeId("saga")));

        assertThat(without.codes()).isEqualTo(with.codes());
    }

    @Test
    void itIsNullWhereNoneIsStored() {
        var answer = asker.queryAs(
                "saga", question("masked").replace(DemoAccess.traineeId("ingrid"), DemoAccess.traineeId("saga")));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/node/identity").isNull()).isTrue();
    }

    @Test
    void theDatabaseHoldsItEncrypted() {
        assertThat(stored()).isNotBlank().doesNotContain("1212");
    }

    @Test
    void isReadAsBeforeAfterItWasEncryptedAgain() {
        var before = stored();

        var done = numbers.encryptAgain("", 100);

        assertThat(done).containsExactly(DemoAccess.traineeId("ingrid"));
        assertThat(stored()).isNotEqualTo(before);
        assertThat(numbers.encryptAgain(done.get(0), 100)).isEmpty();
        theTraineeTheHeadAndTheDirectorReadIt("ingrid");
    }

    @Test
    void theLogHoldsNeitherNumbersNorNames(CapturedOutput log) {
        asker.queryAs("ingrid", question("masked number"));
        asker.queryAs("eva", question("masked number"));
        asker.queryAs("ingrid", "{ node(id: \"" + DIGITS + "\") { id } trainingRecord(id: \"Ingrid Fjäll\") { id } }");
        asker.queryAs(
                "ingrid", "{ viewer { trainees(after: \"" + DIGITS + "\") { edges { node { displayName } } } } }");
        asker.queryAs("ingrid", "{ " + "Ingrid_Fjall_191212121212" + " }");
        asker.queryAs("ingrid", "{ node(id: \"Ingrid Fjäll 191212121212");
        asker.send("{\"query\": \"Ingrid Fjäll 191212121212\", \"variables\": {\"n\": \"191212121212\", }");
        asker.send(Asker.envelope("{ viewer { subject } }", java.util.Map.of()), "Authorization", "Bearer " + DIGITS);
        asker.query("query($n: Date) { catalogue { release } }", java.util.Map.of("n", DIGITS, "name", "Ingrid Fjäll"));
        asker.get("/graphql?identityNumber=" + DIGITS);
        database.sql("alter table access_entry rename to access_entry_elsewhere")
                .update();
        try {
            asker.queryAs("ingrid", question("masked number"));
        } finally {
            database.sql("alter table access_entry_elsewhere rename to access_entry")
                    .update();
        }

        assertThat(log.getAll().substring(log.getAll().lastIndexOf("curl -s") + 1))
                .contains("failed")
                .doesNotContain(DIGITS, "12121212", "Fjäll", "Fjall");
    }

    private String stored() {
        return database.sql("select identity_number from trainee where id = :id")
                .param("id", DemoAccess.traineeId("ingrid"))
                .query(String.class)
                .single();
    }

    private static String question(String fields) {
        return "{ node(id: \"" + DemoAccess.traineeId("ingrid") + "\") { ... on Trainee { displayName identity { "
                + fields + " } } } }";
    }
}
