package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class ErrorContractTest {

    @Autowired
    private Asker asker;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{__typename}\"",
                "[{\"query\": \"{__typename}\"}]",
                "{\"query\": \"{__typename}\", \"query\": \"{__typename}\"}",
                "{\"query\": 1}",
                "{}",
                "null",
                "",
                "{\"query\": \"{__typename}\"} {}",
                "{\"query\": \"{__typename}\", \"variables\": []}",
                "{\"query\": \"{__typename}\", \"operationName\": 1}",
                "{\"query\": \"{__typename}\", \"extensions\": \"x\"}"
            })
    void refusesWhatIsNoRequest(String body) {
        var answer = asker.send(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.mediaType()).startsWith("application/problem+json");
        assertThat(answer.body().path("code").asString()).isEqualTo("BAD_JSON");
        assertThat(answer.body().path("requestId").asString()).isNotEmpty();
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        var answer = asker.send("POST", "{\"query\": \"{__typename} #å\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("BAD_JSON");
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() {
        var answer = asker.send(
                "{\"query\": \"{__typename}\", \"variables\": {\"a\": " + "[".repeat(40) + "]".repeat(40) + "}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.body().path("limit").asString()).isEqualTo("json-nesting");
    }

    @Test
    void refusesADocumentThatDoesNotParse() {
        var answer = asker.query("{ catalogue { release ", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.mediaType()).startsWith("application/graphql-response+json");
        assertThat(answer.codes()).containsExactly("SYNTAX");
        assertThat(answer.body().at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void refusesADocumentThatDoesNotFitTheSchemaAndNamesTheField() {
        var answer = asker.query("{ catalogue { releese } }", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("INVALID_DOCUMENT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains("releese");
        assertThat(answer.body().has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ catalogue { targetDescription(specialty: \"x\", edition: \"19121212-1212\") { edition } } }",
                "{ catalogue { delmal(code: true, edition: HSLF_FS_2021_8) { code } } }",
                "query($e: Edition = \"19121212-1212\") { catalogue { specialty(slug: \"x\") { slug } targetDescription(specialty: \"x\", edition: $e) { edition } } }"
            })
    void doesNotRepeatALiteralOfTheWrongType(String document) {
        var answer = asker.query(document, Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsOnly("INVALID_DOCUMENT");
        assertThat(answer.told()).doesNotContain("1212", "true");
    }

    @ParameterizedTest
    @CsvSource({"'19121212-1212'", "12", "true"})
    void doesNotRepeatAVariableOfTheWrongTypeButNamesIt(String value) {
        var answer = asker.query(
                "query($e: Edition!) { catalogue { targetDescription(specialty: \"x\", edition: $e) { edition } } }",
                Map.of("e", value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString())
                .contains("$e")
                .doesNotContain(value);
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void namesAFieldThatAnInputDoesNotHave() {
        var answer = asker.query(
                "query($i: EditionChoiceInput!) { editionChoice(input: $i) { edition } }",
                Map.of("i", Map.of("applyingOn", "2026-11-22", "lisensed", "2020-01-01")));

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains("lisensed", "EditionChoiceInput");
    }

    @Test
    void namesAFieldThatIsMissing() {
        var answer = asker.query(
                "query($i: EditionChoiceInput!) { editionChoice(input: $i) { edition } }", Map.of("i", Map.of()));

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains("applyingOn");
    }

    @Test
    void saysWhichDaysAreAcceptable() {
        var answer = asker.query("{ editionChoice(input: {applyingOn: \"2026-02-30\"}) { edition } }", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/path/0").asString()).isEqualTo("editionChoice");
        assertThat(answer.body().at("/errors/0/message").asString())
                .contains("input.applyingOn", "YYYY-MM-DD")
                .doesNotContain("2026-02-30");
    }

    @Test
    void speaksSwedishToWhoeverAsksForIt() {
        var answer = asker.send(
                Asker.envelope("{ editionChoice(input: {applyingOn: \"igår\"}) { edition } }", Map.of()),
                "Accept-Language",
                "sv-SE, en;q=0.5");

        assertThat(answer.body().at("/errors/0/message").asString()).contains("ett datum ÅÅÅÅ-MM-DD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000", "a\\u0007", "\\ud800", "\\udc00a"})
    void refusesControlCharactersAndHalfSurrogatesInVariables(String slug) {
        var answer = asker.send("{\"query\": \"query($s: String!) { catalogue { specialty(slug: $s) { slug } } }\","
                + " \"variables\": {\"s\": \"" + slug + "\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("BAD_INPUT");
    }

    @Test
    void refusesControlCharactersInLiterals() {
        var answer = asker.query("{ catalogue { specialty(slug: \"a\\u0000\") { slug } } }", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void refusesNumbersWithAbsurdExponents() {
        var answer = asker.send(
                "{\"query\": \"query($c: DelmalCode!) { catalogue { delmal(code: $c, edition: HSLF_FS_2021_8) { code } } }\","
                        + " \"variables\": {\"c\": 1e999999999}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("BAD_INPUT");
    }

    @Test
    void refusesNumbersWithAbsurdlyManyDigitsAtOnce() {
        var digits = "9".repeat(200_000);
        for (String number : List.of(digits, "0." + digits, "1e" + digits, "-" + digits)) {
            var answer = asker.send("{\"query\": \"{__typename}\", \"variables\": {\"n\": " + number + "}}");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().path("code").asString()).isIn("LIMIT_EXCEEDED", "BAD_INPUT", "BAD_JSON");
            assertThat(answer.told()).hasSizeLessThan(300).doesNotContain("999");
        }
    }

    @Test
    void refusesNumbersOfLiteralsWithAbsurdlyManyDigitsAtOnce() {
        for (String number : List.of("9".repeat(10_000), "1e999999999", "0." + "9".repeat(10_000))) {
            var answer = asker.query(
                    "{ catalogue { search(query: \"x\", first: " + number + ") { edges { cursor } } } }", Map.of());

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.told()).hasSizeLessThan(400).doesNotContain("999");
        }
    }

    @Test
    void refusesNamesThatAreTooLong() {
        var answer = asker.send("{\"query\": \"{__typename}\", \"variables\": {\"" + "n".repeat(40_000) + "\": 1}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.body().path("limit").asString()).isEqualTo("json-name");
        assertThat(answer.response().body()).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "a b\\n"})
    void doesNotRepeatTheNameOfAVariableThatIsNoName(String name) {
        var answer = asker.send("{\"query\": \"{__typename}\", \"variables\": {\"" + name + "\": \"\\u0000\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("BAD_INPUT");
        assertThat(answer.body().path("title").asString()).startsWith("$?: ");
    }

    @Test
    void readsTextInAnyNormalForm() {
        var answer = asker.query(
                "query($s: String!) { catalogue { specialty(slug: $s) { slug } } }",
                Map.of("s", "Allma\u0308nmedicin"));

        assertThat(answer.data("/catalogue/specialty/slug").asString()).isEqualTo("allmanmedicin");
    }

    @Test
    void asksForTheOperationWhereThereAreSeveral() {
        var answer = asker.query("query a { catalogue { release } } query b { catalogue { release } }", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("BAD_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void takesPostOnly(String method) {
        var answer = asker.send(method, new byte[0]);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.response().headers().firstValue("Allow")).hasValue("POST");
        assertThat(answer.body().path("code").asString()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=latin1",
                "nonsense",
                ""
            })
    void takesJsonInUtf8Only(String type) {
        var answer = asker.send("{\"query\": \"{__typename}\"}", "Content-Type", type);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body().path("code").asString()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "application/graphql-response+json, application/graphql-response+json",
        "application/json, application/json",
        "*/*, application/json",
        "'application/json;q=0.5, application/graphql-response+json', application/graphql-response+json",
        "'text/html, application/json;q=0.1', application/json",
        "'', application/json"
    })
    void answersInTheTypeThatIsWanted(String accept, String given) {
        var answer = asker.send("{\"query\": \"{__typename}\"}", "Accept", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).startsWith(given);
        assertThat(answer.response().headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0"})
    void saysWhatItCouldAnswerIn(String accept) {
        var answer = asker.send("{\"query\": \"{__typename}\"}", "Accept", accept);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.body().path("code").asString()).isEqualTo("NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "{nothing}, application/json, 200",
        "{nothing}, application/graphql-response+json, 400",
        "{nothing, application/json, 200",
        "{nothing, application/graphql-response+json, 400",
        "{viewer{subject}}, application/json, 401",
        "{viewer{subject}}, application/graphql-response+json, 401"
    })
    void givesRefusedDocumentsAStatusWhereTheClientKnowsThatTheyHaveOne(String document, String accept, int status) {
        var answer = asker.send(Asker.envelope(document, Map.of()), "Accept", accept);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.mediaType()).startsWith(accept);
    }

    @Test
    void refusesABodyOfMoreThanTwoMebibytes() {
        var answer = asker.send(
                "{\"query\": \"{__typename}\", \"variables\": {\"a\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().path("code").asString()).isEqualTo("TOO_LARGE");
    }

    @Test
    void refusesABodyOfMoreThanAQuarterOfAMebibyteUnlessItIsToBeEvaluated() {
        var padding = "x".repeat(300 * 1024);

        var ordinary = asker.query("{ catalogue { release } }", Map.of("a", padding));
        var evaluation = asker.query(
                "query($i: EvaluateInput!) { evaluate(input: $i) { userErrors { code } } }", Map.of("a", padding));

        assertThat(ordinary.status()).isEqualTo(413);
        assertThat(ordinary.codes()).containsExactly("TOO_LARGE");
        assertThat(evaluation.codes()).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void everyErrorCarriesTheIdOfItsRequestAndNothingAboutTheInside() {
        var answer = asker.query("{ a b }", Map.of());

        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("extensions").propertyNames()))
                .hasSize(2)
                .allSatisfy(names -> assertThat(names).containsExactlyInAnyOrder("code", "requestId"));
    }

    @Test
    void tellsOfTwentyErrorsAtMost() {
        var answer = asker.query("{ " + "a { x } b ".repeat(15) + " }", Map.of());

        assertThat(answer.codes()).hasSize(20);
    }
}
