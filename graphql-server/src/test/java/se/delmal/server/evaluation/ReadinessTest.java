package se.delmal.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class ReadinessTest {

    @Autowired
    private Asker asker;

    @Test
    void saysWhatAnApplicationStillNeeds() {
        var answer = ask("");

        assertThat(answer.codes()).isEmpty();
        var readiness = answer.data("/evaluate/status/readiness");
        assertThat(readiness.path("ready").asBoolean()).isFalse();
        assertThat(readiness.path("kind").asString()).isEqualTo("FOUNDATION_TRAINING");
        assertThat(readiness
                        .path("checklist")
                        .valueStream()
                        .map(check -> check.path("id").asString()))
                .contains("bt-time", "annex-2", "annex-3", "annex-4");
        assertThat(readiness.path("checklist").valueStream()).allSatisfy(check -> {
            assertThat(check.at("/text/sv").asString()).isNotBlank();
            assertThat(check.at("/text/en").asString()).isNotBlank();
            assertThat(check.path("citations").isEmpty()).isFalse();
        });
        var competence = readiness
                .path("checklist")
                .valueStream()
                .filter(check -> check.path("id").asString().equals("annex-4"))
                .findFirst()
                .orElseThrow();
        assertThat(competence.path("met").asBoolean()).isFalse();
        assertThat(competence.path("needed").asBoolean()).isTrue();
        assertThat(competence.at("/form/annex").asString()).isEqualTo("4");
        assertThat(competence.at("/findings/0/verdict").asString()).isEqualTo("OUTSTANDING");
        assertThat(competence.at("/findings/0/message/sv").asString()).isEqualTo("Intyget saknas.");
    }

    @Test
    void saysItForTheKindOfApplicationThatIsAskedFor() {
        var answer = ask("(kind: SPECIALIST_COMPETENCE)");

        var readiness = answer.data("/evaluate/status/readiness");
        assertThat(readiness.path("kind").asString()).isEqualTo("SPECIALIST_COMPETENCE");
        var services = readiness
                .path("checklist")
                .valueStream()
                .filter(check -> check.path("id").asString().equals("annex-9"))
                .findFirst()
                .orElseThrow();
        assertThat(services.at("/findings/0/delmal").valueStream())
                .extracting(delmal -> delmal.path("code").asString())
                .contains("STa4", "STc1");
    }

    private Asker.Answer ask(String argument) {
        var document =
                "query($input: EvaluateInput!) { evaluate(input: $input) { userErrors { code } status { readiness"
                        + argument
                        + " { ready kind checklist { id text { sv en } met needed form { annex } citations { document }"
                        + " findings { verdict message { sv } delmal { code } } } } } } }";
        return asker.queryAs("vendor", document, Map.of("input", input()));
    }

    private static Map<String, Object> input() {
        return Map.of(
                "record",
                Map.of(
                        "specialty",
                        "allmanmedicin",
                        "edition",
                        "HSLF_FS_2021_8",
                        "started",
                        "2025-09-01",
                        "licensed",
                        "2025-06-12",
                        "swedishAt",
                        false,
                        "entries",
                        List.of()),
                "asOf",
                "2026-03-01",
                "completeFor",
                List.of("CERTIFICATE", "PLACEMENT"));
    }
}
