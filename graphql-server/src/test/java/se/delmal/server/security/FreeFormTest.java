package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;
import se.delmal.server.support.TestIssuer;
import tools.jackson.databind.json.JsonMapper;

/** Who may send what, on a server with a token issuer: every kind of document, by everybody, under both settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreeFormTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PUBLIC = "{ catalogue { release } }";
    private static final String WRONG_BUT_PUBLIC = "{ catalogue { nothing } }";
    private static final String PERSONAL = "{ viewer { subject } }";
    private static final String CHANGE = "mutation { trainingRecordExport(recordId: \"x\") { json } }";
    private static final String WRONG = "{ viewer { nothing } }";
    private static final String HALF = "{ catalogue { release } viewer { subject } }";
    private static final String ASIDE = "query a { catalogue { release } } query b { viewer { nothing } }";
    private static final String UNUSED = "{ catalogue { release } } fragment f on Viewer { nothing }";
    private static final String INTROSPECTION = "{ __schema { queryType { name } } }";
    private static final String TYPENAME = "{ __typename }";

    private final HttpClient client = HttpClient.newHttpClient();
    private TestIssuer issuer;
    private String plain;
    private String explorer;

    @BeforeAll
    void meetTheIssuer() throws Exception {
        issuer = new TestIssuer();
        plain = issuer.sign(
                issuer.claims(Instant.now()).claim("scope", "identity:read").build());
        explorer = issuer.sign(issuer.claims(Instant.now()).build());
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    @Test
    void onlyExplorersSendDocumentsOfTheirOwnUnlessTheSettingLetsEverybody() throws Exception {
        try (var server = start()) {
            for (String document : List.of(PUBLIC, TYPENAME)) {
                expect(server, document, "OK", "OK", "OK");
            }
            expect(server, WRONG_BUT_PUBLIC, "INVALID_DOCUMENT", "INVALID_DOCUMENT", "INVALID_DOCUMENT");
            // A document that an explorer has sent is no freer for those who come after.
            for (String document : List.of(PERSONAL, HALF, INTROSPECTION, PERSONAL, HALF, INTROSPECTION)) {
                expect(server, document, "UNAUTHENTICATED", "FORBIDDEN", "OK");
            }
            expect(server, CHANGE, "UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND");
            for (String document : List.of(WRONG, UNUSED)) {
                expect(server, document, "UNAUTHENTICATED", "FORBIDDEN", "INVALID_DOCUMENT");
            }
            expect(server, ASIDE, "UNAUTHENTICATED", "FORBIDDEN", "INVALID_DOCUMENT");
            expectTrusted(server);
        }
    }

    @Test
    void everybodyDoesWhereTheSettingSaysSo() throws Exception {
        try (var server = start("--delmal.documents.free-form=true")) {
            for (String document : List.of(PUBLIC, TYPENAME, INTROSPECTION)) {
                expect(server, document, "OK", "OK", "OK");
            }
            for (String document : List.of(PERSONAL, HALF)) {
                expect(server, document, "UNAUTHENTICATED", "OK", "OK");
            }
            expect(server, CHANGE, "UNAUTHENTICATED", "NOT_FOUND", "NOT_FOUND");
            for (String document : List.of(WRONG, UNUSED, WRONG_BUT_PUBLIC)) {
                expect(server, document, "INVALID_DOCUMENT", "INVALID_DOCUMENT", "INVALID_DOCUMENT");
            }
            expectTrusted(server);
        }
    }

    @Test
    void nobodyDoesInADemonstrationWhereTheSettingSaysSo() throws Exception {
        try (var server = new SpringApplicationBuilder(DelmalServer.class)
                .run(TestDatabase.arguments(
                        TestDatabase.properties(),
                        "--server.port=0",
                        "--delmal.demo-tokens-file=",
                        "--delmal.documents.free-form=false"))) {
            assertThat(codeOf(send(server, "", Map.of("query", PUBLIC)))).isEqualTo("OK");
            assertThat(codeOf(send(server, "", Map.of("query", PERSONAL)))).isEqualTo("UNAUTHENTICATED");
            assertThat(codeOf(send(server, "", Map.of("query", INTROSPECTION)))).isEqualTo("UNAUTHENTICATED");
        }
    }

    @Test
    void tellsWhoeverMayNotNothingOfTheSchema() throws Exception {
        try (var server = start()) {
            var answer = send(server, plain, Map.of("query", WRONG));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("nothing", "Viewer", "points");
        }
    }

    private void expectTrusted(ConfigurableApplicationContext server) throws Exception {
        var whoAmI = Map.<String, Object>of("documentId", id("whoAmI"));
        var takeAway = Map.<String, Object>of("documentId", id("takeAway"), "variables", Map.of("record", "x"));
        assertThat(codes(server, whoAmI)).containsExactly("UNAUTHENTICATED", "OK", "OK");
        assertThat(codes(server, takeAway)).containsExactly("UNAUTHENTICATED", "NOT_FOUND", "NOT_FOUND");
        assertThat(codes(server, Map.of("documentId", "sha256:0")))
                .containsExactly("UNKNOWN_DOCUMENT", "UNKNOWN_DOCUMENT", "UNKNOWN_DOCUMENT");
    }

    private void expect(
            ConfigurableApplicationContext server, String document, String nobody, String somebody, String explorer)
            throws Exception {
        assertThat(codes(server, Map.of("query", document))).as(document).containsExactly(nobody, somebody, explorer);
    }

    private List<String> codes(ConfigurableApplicationContext server, Map<String, Object> body) throws Exception {
        var codes = new ArrayList<String>();
        for (String token : List.of("", plain, explorer)) {
            codes.add(codeOf(send(server, token, body)));
        }
        return codes;
    }

    private static String codeOf(HttpResponse<String> answer) {
        var body = JSON.readTree(answer.body());
        var code = body.has("code")
                ? body.path("code").asString()
                : body.at("/errors/0/extensions/code").asString("OK");
        var status =
                Map.of("OK", 200, "NOT_FOUND", 200, "UNAUTHENTICATED", 401, "FORBIDDEN", 403, "UNKNOWN_DOCUMENT", 404);
        assertThat(answer.statusCode()).as(code).isEqualTo(status.getOrDefault(code, 400));
        return code;
    }

    private ConfigurableApplicationContext start(String... more) {
        var settings = new ArrayList<>(List.of(TestIssuer.settings(issuer.uri())));
        settings.addAll(
                List.of("--server.port=0", "--delmal.documents.trusted=classpath:graphql-trusted-test/*.graphql"));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(DelmalServer.class)
                .run(TestDatabase.arguments(TestDatabase.properties(), settings.toArray(String[]::new)));
    }

    private HttpResponse<String> send(ConfigurableApplicationContext server, String token, Map<String, Object> body)
            throws Exception {
        var port = server.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String id(String name) throws Exception {
        var text = Files.readAllBytes(Path.of(FreeFormTest.class
                .getResource("/graphql-trusted-test/" + name + ".graphql")
                .toURI()));
        return "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }
}
