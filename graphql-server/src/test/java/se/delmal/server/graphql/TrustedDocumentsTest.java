package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.TestPropertySource;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestPropertySource(properties = "delmal.documents.trusted=classpath:graphql-trusted-test/*.graphql")
class TrustedDocumentsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Asker asker;

    @Autowired
    private DemoAccess demo;

    @Autowired
    private DocumentGate gate;

    @Autowired
    private RegisteredDocuments catalogue;

    @Test
    void areExecutedByTheirIds() throws Exception {
        var answer = ask("nora", id("whoAmI"), Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).startsWith("application/graphql-response+json");
        assertThat(answer.data("/viewer/subject").asString()).isNotEmpty();
    }

    @Test
    void mayBeChanges() throws Exception {
        var answer = ask("nora", id("takeAway"), Map.of("record", DemoAccess.recordId("nora")));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/trainingRecordExport/json").asString()).contains("entries");
    }

    @Test
    void haveVariablesThatAreChecked() throws Exception {
        var answer = ask("nora", id("takeAway"), Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void mayCostMoreThanDocumentsThatAreNot() throws Exception {
        var text = Files.readString(Path.of(getClass()
                .getResource("/graphql-trusted-test/everybody.graphql")
                .toURI()));

        assertThat(ask("nora", id("everybody"), Map.of("first", 100)).codes()).isEmpty();
        assertThat(asker.queryAs("nora", text, Map.of("first", 100)).codes()).containsExactly("LIMIT_EXCEEDED");
    }

    @Test
    void ofTheCatalogueNeedNoToken() {
        var document = catalogue.all().stream()
                .filter(known -> known.name().equals("specialties.graphql"))
                .findFirst()
                .orElseThrow();

        var first = asker.send(JSON.writeValueAsString(Map.of("documentId", document.id())));
        var again = asker.send(JSON.writeValueAsString(Map.of("documentId", document.id())));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.codes()).isEmpty();
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void areNotFoundThoughTheAnswerToTheirTextIsKept() {
        var text = "{ catalogue { regulations { edition title { sv } } } }";
        assertThat(asker.query(text, Map.of()).codes()).isEmpty();

        var answer = asker.send(JSON.writeValueAsString(Map.of("documentId", AnswerId.ofDocument(text))));

        assertThat(answer.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256:0", "whoAmI.graphql", "", "../x"})
    void thatNobodyKnowsAreNotFound(String id) {
        var answer = ask("nora", id, Map.of());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.mediaType()).startsWith("application/problem+json");
        assertThat(answer.body().path("code").asString()).isEqualTo("UNKNOWN_DOCUMENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"documentId\": \"sha256:0\", \"query\": \"{__typename}\"}",
                "{\"documentId\": 1}",
                "{\"documentId\": null}"
            })
    void areNamedInsteadOfBeingSent(String body) {
        var answer = asker.send(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("BAD_JSON");
    }

    @Test
    void doNotMakeALargeBodySmaller() throws Exception {
        var answer = ask("nora", id("whoAmI"), Map.of("x", "x".repeat(300 * 1024)));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void areNotServedByGetUnlessTheyAreOfTheCatalogue() throws Exception {
        assertThat(asker.get("/catalogue/v1/" + id("whoAmI")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ viewer { nothing } } | nothing",
                "{ viewer | Invalid",
                "query a { viewer { subject } } query b { viewer { subject } } | several",
                "query($n: Int) { viewer { trainees(first: $n) { edges { node { records { entries(first: $n) { edges { node { id } } } } } } } } } | cannot be executed",
                "mutation($r: ID!) { a: trainingRecordExport(recordId: $r) { json } b: trainingRecordExport(recordId: $r) { json } } | cannot be executed"
            })
    void thatCannotBeExecutedStopTheStartAndAreNamed(String text, String reason, @TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("wrong.graphql"), text, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new TrustedDocuments(
                        gate, catalogue, new PathMatchingResourcePatternResolver(), folder.toUri() + "*.graphql"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrong.graphql")
                .hasMessageContaining(reason);
    }

    private Asker.Answer ask(String person, String id, Map<String, ?> variables) {
        return asker.send(
                JSON.writeValueAsString(Map.of("documentId", id, "variables", variables)),
                "Authorization",
                "Bearer " + demo.token(person));
    }

    private static String id(String name) throws Exception {
        return AnswerId.ofDocument(Files.readString(Path.of(TrustedDocumentsTest.class
                .getResource("/graphql-trusted-test/" + name + ".graphql")
                .toURI())));
    }
}
