package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class PublicDoorTest {

    @Autowired
    private Asker asker;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __typename }",
                "{ __type(name: \"Query\") { fields { name } } }",
                "{ catalogue { release bt { code label { sv text(locale: EN) } } } }",
                "{ catalogue { ...c } } fragment c on Catalogue { profiles { id rules { id parameters { name value } } } }",
                "{ editionChoice(input: {applyingOn: \"2026-11-22\"}) { edition verdict citations { force } } }"
            })
    void opensWithoutAToken(String document) {
        var answer = asker.query(document, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewer { subject } }",
                "{ catalogue { release } viewer { subject } }",
                "{ node(id: \"x\") { id } }",
                "{ nodes(ids: []) { __typename } }",
                "{ ...q } fragment q on Query { trainingRecord(id: \"x\") { id } }",
                "{ ... on Query { ... { viewer @skip(if: true) { subject } } } }"
            })
    void asksForATokenBeyondWhatIsPublic(String document) {
        var answer = asker.query(document, Map.of());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.codes()).containsExactly("UNAUTHENTICATED");
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void opensForThePublicOperationOfADocumentThatHasOthers() {
        var body = "{\"query\": \"query open { catalogue { release } } query mine { viewer { subject } }\","
                + " \"operationName\": \"open\"}";

        var answer = asker.send(body);

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic eDp5", "Bearer a b"})
    void refusesATokenThatDoesNotHoldWhateverIsAsked(String authorization) {
        var answer = asker.send("{\"query\": \"{ viewer { subject } }\"}", "Authorization", authorization);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith("Bearer");
        assertThat(answer.told()).contains("UNAUTHENTICATED").doesNotContain("wrong");
    }

    @Test
    void tellsWhoIsAsking() {
        var answer = asker.queryAs("vendor", "{ viewer { subject displayName roles trainees { edges { cursor } } } }");

        assertThat(answer.data("/viewer/subject").asString()).isEqualTo("demo-vendor");
        assertThat(answer.data("/viewer/roles").isEmpty()).isTrue();
        assertThat(answer.data("/viewer/trainees/edges").isEmpty()).isTrue();
    }
}
