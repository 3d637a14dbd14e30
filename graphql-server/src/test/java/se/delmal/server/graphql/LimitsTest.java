package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

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
}
