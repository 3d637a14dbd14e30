package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class LimitsTest {

    @Autowired
    private Asker asker;

    @Test
    void countsAFragmentWhereverItIsSpread() {
        var levels = IntStream.range(0, 12)
                .mapToObj(level -> "fragment f" + level + " on Specialty { a: targetDescriptions { specialty { ...f"
                        + (level + 1) + " } } b: targetDescriptions { specialty { ...f" + (level + 1) + " } } }")
                .collect(Collectors.joining(" "));

        var answer = asker.query(
                "{ catalogue { specialties { ...f0 } } } " + levels + " fragment f12 on Specialty { slug }", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body().at("/errors/0/extensions/limit").asString()).isEqualTo("fields");
        assertThat(answer.body().at("/errors/0/extensions/allowed").asLong()).isEqualTo(1_000);
        assertThat(answer.body().at("/errors/0/extensions/actual").asLong()).isGreaterThan(16_000);
    }

    @Test
    void countsAliases() {
        var aliases =
                IntStream.range(0, 31).mapToObj(i -> "a" + i + ": __typename").collect(Collectors.joining(" "));

        var answer = asker.query("{ " + aliases + " }", Map.of());

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body().at("/errors/0/extensions/limit").asString()).isEqualTo("aliases");
        assertThat(answer.body().at("/errors/0/extensions/actual").asLong()).isEqualTo(31);
    }

    @Test
    void countsDepth() {
        var answer = asker.query(
                "{ catalogue { specialties " + "{ targetDescriptions { specialty ".repeat(6) + "{ slug }"
                        + " } }".repeat(6) + " } }",
                Map.of());

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body().at("/errors/0/extensions/limit").asString()).isEqualTo("depth");
    }

    @Test
    void takesTheIntrospectionThatToolsSend() {
        var answer = asker.query(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/__schema/types").size()).isGreaterThan(100);
    }

    @Test
    void refusesADocumentOfTooManyTokens() {
        var answer = asker.query("{ " + "a ".repeat(2_100) + " }", Map.of());

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body().at("/errors/0/extensions/limit").asString()).isEqualTo("tokens");
    }

    @Test
    void refusesADocumentOfTooManyCharacters() {
        var answer = asker.query("{ catalogue { release } } #" + "x".repeat(40_000), Map.of());

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body().at("/errors/0/extensions/limit").asString()).isEqualTo("document-characters");
    }

    /** A count that walked into every spread would take ten to the power of fourteen steps and never end. */
    @Test
    void refusesADocumentThatStandsForMoreFieldsThanAnyoneCouldCount() {
        var levels = IntStream.range(0, 14)
                .mapToObj(i -> " fragment f" + i + " on Delmal { " + ("...f" + (i + 1) + " ").repeat(10) + "}")
                .collect(Collectors.joining());

        var answer =
                asker.query("{ catalogue { bt { ...f0 } } }" + levels + " fragment f14 on Delmal { code }", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
    }

    @Test
    void countsDirectives() {
        var answer = asker.query(
                "{ catalogue { release " + "...f @include(if: true) ".repeat(11) + "} }"
                        + " fragment f on Catalogue { release @skip(if: true) }",
                Map.of());

        assertThat(limit(answer)).isEqualTo("directives 22 of 20");
    }

    @Test
    void countsFragments() {
        var fragments = IntStream.range(0, 21)
                .mapToObj(i -> " fragment f" + i + " on Catalogue { release }")
                .collect(Collectors.joining());

        assertThat(limit(asker.query("{ catalogue { ...f0 } }" + fragments, Map.of())))
                .isEqualTo("fragments 21 of 20");
    }

    @Test
    void countsIds() {
        var ids = Collections.nCopies(51, "x");

        var answer = asker.queryAs("nora", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));

        assertThat(limit(answer)).isEqualTo("ids 51 of 50");
    }

    @Test
    void countsTheItemsOfARecord() {
        var record = Map.of("started", "2024-01-01", "entries", Collections.nCopies(2_001, Map.of()));

        var answer = asker.queryAs(
                "nora",
                "query($r: TrainingRecordInput!) { evaluate(input: {record: $r}) { userErrors { code } } }",
                Map.of("r", record));

        assertThat(limit(answer)).isEqualTo("items 2001 of 2000");
    }

    @Test
    void pricesPagesByTheirVariables() {
        var document = "query($n: Int!) { viewer { trainees(first: $n) { edges { node { records {"
                + " entries(first: $n) { edges { node { id kind planned } } } } } } } } }";

        assertThat(asker.queryAs("nora", document, Map.of("n", 10)).codes()).isEmpty();
        assertThat(limit(asker.queryAs("nora", document, Map.of("n", 100))))
                .startsWith("points 2")
                .endsWith(" of 5000");
    }

    @Test
    void saysThatAPageIsTooLargeWhereItIsNotTooDear() {
        var answer = asker.queryAs("nora", "{ viewer { trainees(first: 101) { edges { node { id } } } } }");

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains("first");
    }

    @Test
    void pricesWhatWouldNotEvenBeValid() {
        var answer = asker.queryAs(
                "nora",
                "{ viewer { trainees(first: 100) { edges { node { nothing records {"
                        + " a: status { nothing } b: status { nothing } } } } } } }");

        assertThat(limit(answer)).startsWith("points ");
    }

    @Test
    void tellsOfALimitAsTheContractSays() {
        var answer = asker.query("{ " + "a ".repeat(1_001) + "}", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/extensions").propertyNames())
                .containsExactlyInAnyOrder("code", "limit", "allowed", "actual", "requestId");
        assertThat(answer.body().has("data")).isFalse();
        assertThat(answer.response().body()).hasSizeLessThan(400);
    }

    private static String limit(Asker.Answer answer) {
        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        var extensions = answer.body().at("/errors/0/extensions");
        return extensions.path("limit").asString() + " "
                + extensions.path("actual").asLong() + " of "
                + extensions.path("allowed").asLong();
    }
}
