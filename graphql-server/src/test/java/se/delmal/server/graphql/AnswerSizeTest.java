package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

/** A server whose answers have a thousand fields at most. */
@ServerTest
@TestPropertySource(properties = {"delmal.limits.answer-fields=1000", "delmal.limits.errors=3"})
class AnswerSizeTest {

    @Autowired
    private Asker asker;

    @Test
    void endsAnAnswerThatListsWithinListsMakeTooLarge() {
        var answer = asker.query(
                "{ catalogue { specialties { targetDescriptions { delmal { specialty { targetDescriptions { delmal { code } } } } } } } }",
                Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body().at("/errors/0/extensions/limit").asString()).isEqualTo("answer-fields");
        assertThat(answer.body().at("/errors/0/extensions/allowed").asInt()).isEqualTo(1_000);
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void endsOneWithPersonalDataToo() {
        var answer = asker.queryAs(
                "nora",
                "{ viewer { trainees { edges { node { records { entries(first: 100) { edges { node { id kind planned"
                        + " delmal { specialty { targetDescriptions { delmal { code } } } } } } } } } } } } }");

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void givesSmallerOnes() {
        assertThat(asker.query("{ catalogue { specialties { slug } } }", Map.of())
                        .codes())
                .isEmpty();
    }

    @Test
    void tellsOfAsManyErrorsAsConfigured() {
        assertThat(asker.query("{ a b c d e f }", Map.of()).codes()).hasSize(3);
    }
}
