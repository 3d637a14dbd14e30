package se.delmal.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class MaySignTest {

    private static final String DOCUMENT = "query($input: MaySignInput!) { maySign(input: $input) { verdict findings"
            + " { rule verdict severity force message { sv en } facts { name value } citations { document provision force }"
            + " delmal { code } due responsible remedy { sv en } } } }";

    @Autowired
    private Asker asker;

    @Test
    void answersWithoutATokenInBothLanguages() {
        var input = question();
        input.put("otherSigners", List.of(Map.of("by", "siv", "role", "PRINCIPAL_SUPERVISOR", "on", "2026-06-01")));

        var answer = asker.query(DOCUMENT, Map.of("input", input));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/maySign/verdict").asString()).isEqualTo("SATISFIED");
        assertThat(answer.data("/maySign/findings").size()).isGreaterThan(4);
        assertThat(answer.data("/maySign/findings").valueStream()).allSatisfy(finding -> {
            assertThat(finding.at("/message/sv").asString()).isNotBlank();
            assertThat(finding.at("/message/en").asString())
                    .isNotBlank()
                    .isNotEqualTo(finding.at("/message/sv").asString());
            assertThat(finding.path("citations").isEmpty()).isFalse();
        });
    }

    @Test
    void saysEveryReasonWhyNot() {
        var input = question();
        input.put("signer", Map.of("ref", "tova", "specialties", List.of()));
        input.put("otherSigners", List.of(Map.of("by", "tova", "role", "PRINCIPAL_SUPERVISOR", "on", "2026-06-01")));

        var answer = asker.query(DOCUMENT, Map.of("input", input));

        assertThat(answer.data("/maySign/verdict").asString()).isEqualTo("BREACHED");
        assertThat(answer.data("/maySign/findings")
                        .valueStream()
                        .filter(finding -> finding.path("verdict").asString().equals("BREACHED"))
                        .map(finding -> finding.path("rule").asString()))
                .containsExactly("se.signer-own-evidence", "se.signers-differ", "se.signer-specialist");
    }

    @Test
    void aFindingsEntriesBelongToARecordAndNeedAToken() {
        var answer = asker.query(
                "query($input: MaySignInput!) { maySign(input: $input) { findings { entries { id } } } }",
                Map.of("input", question()));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void theFormsOf2008AreNotKnown() {
        var input = question();
        input.put("edition", "SOSFS_2008_17");

        var answer = asker.query(DOCUMENT, Map.of("input", input));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/maySign/verdict").asString()).isEqualTo("UNDETERMINED");
    }

    @Test
    void refusesABadQuestionWithEverythingThatIsWrongWithIt() {
        var input = question();
        input.put("annex", "14");
        input.put("profile", "nowhere");
        input.put("specialty", "trolleri");
        input.put("on", "2026-02-30");
        input.put("signer", Map.of("ref", "ines", "specialties", List.of("trolleri")));

        var answer = asker.query(DOCUMENT, Map.of("input", input));

        assertThat(answer.codes()).hasSize(5).containsOnly("BAD_INPUT");
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("message").asString().split(":", 2)[0]))
                .containsExactly(
                        "input.annex", "input.specialty", "input.on", "input.signer.specialties.0", "input.profile");
        assertThat(answer.told()).doesNotContain("trolleri", "nowhere", "2026-02-30");
    }

    @Test
    void theSpecialtyIsNeededOnAllFormsButThoseOfFoundationTraining() {
        var input = question();
        input.remove("specialty");
        var foundation = question();
        foundation.remove("specialty");
        foundation.put("annex", "2");

        assertThat(asker.query(DOCUMENT, Map.of("input", input)).codes()).containsExactly("BAD_INPUT");
        assertThat(asker.query(DOCUMENT, Map.of("input", foundation)).codes()).isEmpty();
    }

    @Test
    void aProfileListsWhatItAsksOfSigners() {
        var answer = asker.query(
                "{ catalogue { profile(id: \"national\") { signingRules { id statement { sv en } force citations { document } } } } }",
                Map.of());

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/catalogue/profile/signingRules")
                        .valueStream()
                        .map(rule -> rule.path("id").asString()))
                .contains("se.signer-role", "se.signers-differ");
    }

    private static Map<String, Object> question() {
        var input = new LinkedHashMap<String, Object>();
        input.put("edition", "HSLF_FS_2021_8");
        input.put("annex", "7");
        input.put("specialty", "allmanmedicin");
        input.put("on", "2026-06-01");
        input.put("signer", Map.of("ref", "ines", "specialties", List.of("allmanmedicin")));
        input.put("signerRoles", List.of("DESIGNATED_SPECIALIST"));
        input.put("trainee", "tova");
        return input;
    }
}
