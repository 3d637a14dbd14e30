package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class CatalogueDoorTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RELEASE = TargetCatalogue.standard().release();
    private static final String PSYCHIATRY =
            "{\"specialty\":\"psykiatri\",\"edition\":\"SOSFS_2015_8\",\"group\":\"C\"}";

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private RegisteredDocuments documents;

    @Autowired
    private PublicEngine engine;

    @Autowired
    private Asker asker;

    @Test
    void answersWhatThePublicDoorAnswers() throws IOException {
        var text = new String(
                getClass()
                        .getResourceAsStream("/graphql-documents/target-description.graphql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        var answer = get("target-description", PSYCHIATRY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer))
                .isEqualTo(asker.query(text, Map.of("specialty", "psykiatri", "edition", "SOSFS_2015_8", "group", "C"))
                        .body());
        assertThat(json(answer).at("/data/catalogue/targetDescription/delmal").size())
                .isEqualTo(13);
    }

    @Test
    void mayBeKeptForAnHourAndUsedWhileItIsFetchedAgain() {
        var answer = get("target-description", PSYCHIATRY);

        assertThat(header(answer, "Cache-Control"))
                .contains("public", "max-age=3600", "stale-while-revalidate=86400")
                .doesNotContain("no-store", "immutable");
        assertThat(header(answer, "Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(header(answer, "ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "pragma", "expires");
    }

    @Test
    void mayBeKeptForEverWhereTheReleaseIsPinned() {
        var answer = get("specialties", "{\"release\":\"" + RELEASE + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control"))
                .contains("public", "max-age=31536000", "immutable")
                .doesNotContain("stale");
    }

    @Test
    void refusesAReleaseThatItDoesNotHoldEvenToACacheThatAsksWhetherItChanged() {
        var answer = get("specialties", "{\"release\":\"sha256:0\"}", "If-None-Match", "*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").asString()).isEqualTo("BAD_INPUT");
        assertThat(json(answer).path("title").asString()).contains(RELEASE);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "\"a,b\" , W/\"c\",%s", "*"})
    void saysThatNothingHasChangedWithoutExecuting(String condition) {
        var tag = header(get("target-description", PSYCHIATRY), "ETag");
        long before = engine.executions();

        var answer = get("target-description", PSYCHIATRY, "If-None-Match", condition.formatted(tag));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(tag);
        assertThat(header(answer, "Cache-Control")).contains("max-age=3600");
        assertThat(header(answer, "Vary")).isNotEmpty();
        assertThat(engine.executions()).isEqualTo(before);
    }

    @Test
    void executesOnceWhatIsAskedTwice() {
        var variables = "{\"specialty\":\"urologi\",\"edition\":\"SOSFS_2015_8\",\"group\":\"A\"}";
        long before = engine.executions();

        var first = get("target-description", variables);
        var second = get("target-description", variables);

        assertThat(engine.executions()).isEqualTo(before + 1);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void sendsTheAnswerWhereTheConditionNamesAnother() {
        var answer = get("target-description", PSYCHIATRY, "If-None-Match", "\"other\"");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotCareAboutTheOrderOfVariables() {
        var turned = "{ \"group\":\"C\", \"edition\":\"SOSFS_2015_8\",\"specialty\":\"psykiatri\"}";

        assertThat(header(get("target-description", turned), "ETag"))
                .isEqualTo(header(get("target-description", PSYCHIATRY), "ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"specialty\":\"psykiatri\",\"edition\":\"SOSFS_2015_8\",\"padding\":1} | BAD_INPUT",
                "{\"edition\":\"SOSFS_2015_8\",\"edition\":\"SOSFS_2015_8\",\"specialty\":\"psykiatri\"} | BAD_JSON",
                "{\"specialty\": | BAD_JSON",
                "[] | BAD_JSON",
                "null | BAD_JSON"
            })
    void refusesVariablesThatItCannotRead(String variables, String code) {
        var answer = get("target-description", variables);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"specialty\":\"psykiatri\"}",
                "{\"specialty\":\"psykiatri\",\"edition\":\"SOSFS_1990_1\"}",
                "{\"specialty\":null,\"edition\":\"SOSFS_2015_8\"}"
            })
    void refusesVariablesThatDoNotFit(String variables) {
        var answer = get("target-description", variables, "If-None-Match", "*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void keepsNoAnswerThatTellsAnError() {
        var variables = "{\"code\":\"not a code\",\"edition\":\"SOSFS_2015_8\"}";
        long before = engine.executions();

        var first = get("delmal", variables);
        var second = get("delmal", variables);

        assertThat(json(first).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
        assertThat(header(second, "Cache-Control")).isEqualTo("no-store");
        assertThat(engine.executions()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&x=1", "&variables=%7B%7D", "&Variables=%7B%7D"})
    void refusesParametersThatWouldMakeOneAnswerMany(String more) {
        var answer = send("GET", "/catalogue/v1/" + id("specialties") + "?variables=%7B%7D" + more);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256:00", "", "viewer", "sha256:0/x"})
    void knowsNoOtherDocument(String id) {
        var answer = send("GET", "/catalogue/v1/" + id);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("code").asString()).isEqualTo("UNKNOWN_DOCUMENT");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void answersAtItsPathAloneThatItKnowsNoSuchDocument() {
        var answer = send("GET", "/catalogue/v1");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("code").asString()).isEqualTo("UNKNOWN_DOCUMENT");
    }

    @Test
    void takesAnIdWhoseColonIsEncoded() {
        var answer = send("GET", "/catalogue/v1/" + id("specialties").replace(":", "%3A"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void takesNoOtherMethod(String method) {
        var answer = send(method, "/catalogue/v1/" + id("specialties"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow").split(", ?")).containsExactlyInAnyOrder("GET", "HEAD");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tellsTheHeadersAlone() {
        var whole = get("target-description", PSYCHIATRY);

        var head = send("HEAD", path("target-description", PSYCHIATRY));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(whole.body().length));
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer wrong", "Authorization, Basic eDp5", "Cookie, session=somebody"})
    void readsNoTokenAndNoCookie(String name, String value) {
        var anonymous = get("target-description", PSYCHIATRY);

        var answer = get("target-description", PSYCHIATRY, name, value);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(anonymous.body());
        assertThat(header(answer, "Vary")).isEqualTo(header(anonymous, "Vary"));
        assertThat(header(answer, "ETag")).isEqualTo(header(anonymous, "ETag"));
    }

    @Test
    void answersInGzipUnderATagOfItsOwn() throws IOException {
        var plain = get("target-description", PSYCHIATRY);

        var zipped = get("target-description", PSYCHIATRY, "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "ETag")).isNotEqualTo(header(plain, "ETag"));
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(get(
                                "target-description",
                                PSYCHIATRY,
                                "Accept-Encoding",
                                "gzip",
                                "If-None-Match",
                                header(zipped, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("target-description", PSYCHIATRY, "If-None-Match", header(zipped, "ETag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void doesNotSendGzipToWhomRefusesIt() {
        var answer = get("target-description", PSYCHIATRY, "Accept-Encoding", "gzip;q=0, *");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void answersInTheMediaTypeThatIsAccepted() {
        var json = get("specialties", "{}", "Accept", "application/json");
        var graphQl = get("specialties", "{}", "Accept", "application/graphql-response+json");
        var neither = get("specialties", "{}", "Accept", "text/html");

        assertThat(header(json, "Content-Type")).isEqualTo("application/json");
        assertThat(header(graphQl, "Content-Type")).isEqualTo("application/graphql-response+json");
        assertThat(header(graphQl, "ETag")).isNotEqualTo(header(json, "ETag"));
        assertThat(neither.statusCode()).isEqualTo(406);
        assertThat(header(neither, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void keepsEveryRegisteredDocumentUnderTheHashOfItsFile() throws IOException {
        List<String> ids = new ArrayList<>();
        for (RegisteredDocument document : documents.all()) {
            try (var in = getClass().getResourceAsStream("/graphql-documents/" + document.name())) {
                ids.add(AnswerId.ofDocument(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }

        assertThat(documents.all()).extracting(RegisteredDocument::id).containsExactlyElementsOf(ids);
        assertThat(ids).hasSizeGreaterThanOrEqualTo(5).allMatch(id -> id.matches("sha256:[0-9a-f]{64}"));
    }

    private String id(String name) {
        return documents.all().stream()
                .filter(document -> document.name().equals(name + ".graphql"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String path(String name, String variables) {
        return "/catalogue/v1/" + id(name) + "?variables=" + URLEncoder.encode(variables, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String name, String variables, String... headers) {
        return send("GET", path(name, variables), headers);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
