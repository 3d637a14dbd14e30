package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class PublicAnswersTest {

    @Autowired
    private Asker asker;

    @Autowired
    private PublicEngine engine;

    @Autowired
    private PublicAnswers answers;

    @Autowired
    private DocumentGate gate;

    @Test
    void answersByPostTheSameAgainWithoutExecuting() {
        var document =
                "query($e: Edition!) { catalogue { delmal(code: \"a1\", edition: $e) { code label { text } } } }";
        long before = engine.executions();

        var first = asker.query(document, Map.of("e", "SOSFS_2015_8"));
        var second = asker.query(document, Map.of("e", "SOSFS_2015_8"));
        var other = asker.query(document, Map.of("e", "HSLF_FS_2021_8"));

        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.response().headers().map().keySet())
                .isEqualTo(first.response().headers().map().keySet());
        assertThat(first.data("/catalogue/delmal/code").asString()).isEqualTo("a1");
        assertThat(other.data("/catalogue/delmal").isNull()).isTrue();
        assertThat(engine.executions()).isEqualTo(before + 2);
    }

    @Test
    void tellsWhatTheOperationThatIsNamedAsksFor() {
        var documents =
                "query one { catalogue { specialty(slug: \\\"urologi\\\") { slug } } } query two { catalogue { release } }";
        var one = "{\"query\": \"" + documents + "\", \"operationName\": \"one\"}";

        var first = asker.send(one);
        var second = asker.send(one.replace("\"operationName\": \"one\"", "\"operationName\": \"two\""));

        assertThat(first.data("/catalogue/specialty/slug").asString()).isEqualTo("urologi");
        assertThat(second.data("/catalogue/release").isString()).isTrue();
    }

    @Test
    void stillRefusesWhatWasAnsweredOnceWhenItComesInABodyThatIsTooLarge() {
        var body = "{\"query\": \"{ catalogue { release } }\"%s}";
        asker.send(body.formatted(""));

        var padded = asker.send(body.formatted(" ".repeat(256 * 1024)));

        assertThat(padded.status()).isEqualTo(413);
    }

    @Test
    void stillRefusesATokenThatDoesNotHold() {
        var body = "{\"query\": \"{ catalogue { release } }\"}";
        asker.send(body);

        assertThat(asker.send(body, "Authorization", "Bearer wrong").status()).isEqualTo(401);
        assertThat(asker.send(body, "Accept", "text/html").status()).isEqualTo(406);
        assertThat(asker.send(body, "Content-Type", "text/plain").status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewer { subject } }",
                "{ catalogue { release } viewer { subject } }",
                "{ catalogue { release } ...v } fragment v on Query { viewer { displayName } }",
                "{ ...a } fragment a on Query { ...b catalogue { release } } fragment b on Query { viewer { subject } }",
                "{ ... on Query { ... @include(if: true) { viewer { subject } } } catalogue { release } }",
                "{ catalogue: viewer { release: subject } }",
                "{ node(id: \"x\") { __typename } catalogue { release } }",
                "{ node(id: \"x\") { ... on TrainingRecord { specialty { slug } } } }",
                "{ __schema { queryType { name } } }",
                "{ catalogue { release } __type(name: \"Query\") { name } }"
            })
    void keepNothingThatIsPersonalAndNothingAboutTheSchema(String document) {
        long weight = answers.weight();
        long executions = engine.executions();

        asker.queryAs("nora", document);
        asker.queryAs("nora", document);

        assertThat(answers.weight()).isEqualTo(weight);
        assertThat(engine.executions()).isEqualTo(executions);
    }

    @Test
    void doNotGiveSomebodyElsesAnswer() {
        var document = "{ viewer { subject } catalogue { release } }";

        var nora = asker.queryAs("nora", document);
        var vendor = asker.queryAs("vendor", document);
        var nobody = asker.query(document, Map.of());

        assertThat(nora.data("/viewer/subject")).isNotEqualTo(vendor.data("/viewer/subject"));
        assertThat(nobody.status()).isEqualTo(401);
    }

    @Test
    void keepNoErrors() {
        var document = "{ catalogue { delmal(code: \"c1\", edition: SOSFS_2015_8) { code } } }";
        long before = engine.executions();

        asker.query(document, Map.of());
        var second = asker.query(document, Map.of());

        assertThat(second.codes()).containsExactly("BAD_INPUT");
        assertThat(engine.executions()).isEqualTo(before + 2);
    }

    @Test
    void refuseAReleaseThatIsNotHeld() {
        var answer = asker.query("{ catalogue(release: \"sha256:0\") { release } }", Map.of());

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains(engine.release());
    }

    @Test
    void areOfTheSameTagInEveryProcessWithTheSameContent() {
        var first = id("content", "{}", "application/json", false);

        assertThat(id("content", "{}", "application/json", false)).isEqualTo(first);
        assertThat(first.hash()).isEqualTo("548a9217c7b5de7afd4a5f0c05d543ffdcd62bb61be9a11729c1387bfb64cc03");
    }

    @Test
    void areOfAnotherTagWhereAnythingDiffersThatTheirBytesDependOn() {
        var tag = id("content", "{}", "application/json", false);

        assertThat(id("another", "{}", "application/json", false)).isNotEqualTo(tag);
        assertThat(id("content", "{\"a\":1}", "application/json", false)).isNotEqualTo(tag);
        assertThat(id("content", "{}", "application/graphql-response+json", false))
                .isNotEqualTo(tag);
        assertThat(id("content", "{}", "application/json", true)).isNotEqualTo(tag);
        assertThat(AnswerId.of("ab", "c")).isNotEqualTo(AnswerId.of("a", "bc"));
    }

    @Test
    void weighNoMoreThanIsAllowed() {
        var small = new PublicAnswers(DataSize.ofKilobytes(100));

        for (int i = 0; i < 1_000; i++) {
            small.keep(AnswerId.of("answer " + i), new byte[1_000]);
        }

        assertThat(small.weight()).isPositive().isLessThanOrEqualTo(100 * 1024);
    }

    @Test
    void reachOnlyAsFarAsTheOperationThatIsNamed() {
        var document = "query open { catalogue { release } } query mine { viewer { subject } }";

        assertThat(gate.judge(document, Optional.of("open"), Map.of(), RequestScope.NONE)
                        .reach())
                .isEqualTo(Reach.PUBLIC);
        assertThat(gate.judge(document, Optional.of("mine"), Map.of(), RequestScope.NONE)
                        .reach())
                .isEqualTo(Reach.PERSONAL);
        assertThat(gate.judge(document, Optional.empty(), Map.of(), RequestScope.NONE)
                        .reach())
                .isEqualTo(Reach.PERSONAL);
    }

    private static AnswerId id(String content, String variables, String mediaType, boolean gzip) {
        return PublicAnswers.id(
                content, "sha256:d", Optional.empty(), variables, MediaType.parseMediaType(mediaType), gzip);
    }
}
