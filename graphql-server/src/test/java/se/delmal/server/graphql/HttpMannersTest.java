package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.Asker;
import se.delmal.server.support.RawHttp;
import se.delmal.server.support.ServerTest;

/** What HTTP asks of a server, whatever the request is about. */
@ServerTest
class HttpMannersTest {

    private static final String SECRET = "19121212-1212";
    private static final String QUESTION = "{\"query\": \"{ __typename }\"}";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Asker asker;

    @Autowired
    private DemoAccess demo;

    @ParameterizedTest
    @CsvSource({
        "/graphql, 'POST,OPTIONS'",
        "/catalogue/v1/sha256:0, 'GET,HEAD,OPTIONS'",
        "/records/x/duties.ics, 'GET,HEAD,OPTIONS'"
    })
    void saysWhichMethodsAPathTakes(String path, String methods) {
        var reply = RawHttp.request(port, "OPTIONS " + path);

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Allow")).containsExactly(methods);
        assertThat(reply.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /graphql, POST",
        "DELETE, /graphql, POST",
        "PUT, /catalogue/v1/sha256:0, 'GET,HEAD'",
        "POST, /catalogue/v1/sha256:0, 'GET,HEAD'",
        "PATCH, /catalogue/v1/sha256:0, 'GET,HEAD'"
    })
    void refusesOtherMethodsAndSaysWhich(String method, String path, String methods) {
        var reply = RawHttp.request(port, method + " " + path, "Content-Length: 0");

        assertRefused(reply, 405, "METHOD_NOT_ALLOWED");
        assertThat(reply.header("Allow")).containsExactly(methods);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void refusesToChangeACalendar(String method) {
        var answer = RawHttp.request(
                port, method + " /records/x/duties.ics", "Content-Length: 0", "Authorization: Bearer " + token());

        assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void answersHeadWithoutABody() {
        var refused = RawHttp.request(port, "HEAD /graphql");
        var health = RawHttp.request(port, "HEAD /actuator/health");

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.body()).isEmpty();
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql",
                "/catalogue/v1/sha256:0",
                "/records/x/duties.ics",
                "/graphiql",
                "/actuator/health",
                "/x"
            })
    void repeatsNothingToWhoeverTraces(String path) {
        var reply = RawHttp.request(port, "TRACE " + path, "X-Name: " + SECRET);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Content-Type").get(0)).startsWith("application/problem+json");
        assertThat(reply.head() + reply.body()).doesNotContain(SECRET, "X-Name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/error",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/prometheus",
                "/graphiql/nothing",
                "/webjars/nothing",
                "/graphql/",
                "/records/x",
                "/nothing/" + SECRET
            })
    void leadsNowhereWhereThereIsNothing(String path) {
        for (String accept : new String[] {"text/html", "application/json", "*/*"}) {
            assertNothingIsThere(RawHttp.request(port, "GET " + path, "Accept: " + accept));
        }
        assertNothingIsThere(RawHttp.request(port, "GET " + path, "Authorization: Bearer " + token()));
    }

    private static void assertNothingIsThere(RawHttp.Reply reply) {
        assertRefused(reply, 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql/%2e%2e/actuator",
                "/graphql;" + SECRET,
                "/graphql//x",
                "/webjars/../application.yaml",
                "/%00",
                "/%zz",
                "/gra%5cphql",
                "/graphql?" + SECRET + "|{}",
                "http://["
            })
    void refusesTwistedPathsWithoutRepeatingThem(String path) {
        var reply = RawHttp.request(port, "GET " + path);

        assertThat(reply.status()).isBetween(400, 405);
        assertPlain(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\r\n\r\n",
                "G" + SECRET + "\u0001T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /" + SECRET + "\u00e5 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + SECRET + "\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nExpect: " + SECRET + "\r\nContent-Length: 0\r\n\r\n"
            })
    void refusesWhatIsNoHttpWithoutRepeatingIt(String text) {
        var reply = RawHttp.send(port, text);

        assertThat(reply.status()).isBetween(400, 599);
        assertPlain(reply);
    }

    @Test
    void tellsOfHeadersThatTheFirewallRefuses() {
        var refused = RawHttp.post(port, "{}", "Content-Type: \u00c2\u0085");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"BAD_INPUT\"");
    }

    @Test
    void refusesAbsurdlyLongAddressesAndHeaders() {
        var address = RawHttp.request(port, "GET /graphql?" + "x".repeat(100_000));
        var header = RawHttp.request(port, "GET /graphql", "X-Long: " + "x".repeat(100_000));
        var headers = RawHttp.request(port, "GET /graphql", ("X-Many: x\r\n".repeat(200) + "X-Last: x"));

        assertRefused(address, 400, "BAD_INPUT");
        assertRefused(header, 400, "BAD_INPUT");
        assertRefused(headers, 400, "BAD_INPUT");
    }

    @Test
    void readsABodyInPieces() {
        var reply = RawHttp.send(
                port,
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(QUESTION.length()) + "\r\n"
                        + QUESTION + "\r\n0\r\n\r\n");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("\"Query\"");
    }

    @Test
    void stopsReadingPiecesThatNeverEnd() {
        var piece = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var reply = RawHttp.send(
                port,
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + piece.repeat(33) + "0\r\n\r\n");

        assertRefused(reply, 413, "TOO_LARGE");
    }

    @Test
    void refusesPiecesThatAreNone() {
        var reply = RawHttp.send(
                port,
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + SECRET + "\r\n");

        assertRefused(reply, 400, "BAD_INPUT");
    }

    @Test
    void invitesABodyThatIsAnnounced() {
        var reply = RawHttp.send(
                port,
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Expect: 100-continue\r\nContent-Length: " + QUESTION.length() + "\r\n\r\n" + QUESTION);

        assertThat(reply.head()).startsWith("HTTP/1.1 100");
        assertThat(reply.body()).startsWith("HTTP/1.1 200").contains("\"Query\"");
    }

    @Test
    void refusesBodiesThatAreCompressed() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(QUESTION.getBytes(StandardCharsets.UTF_8));
        }

        var answer = asker.send("POST", zipped.toByteArray(), "Content-Encoding", "gzip");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body().path("code").asString()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql",
                "/catalogue/v1/sha256:0",
                "/nothing",
                "/graphiql",
                "/actuator/health",
                "/%00",
                "/\u00e5"
            })
    void everyAnswerSaysWhatBrowsersMustNotDoWithIt(String path) {
        var reply = RawHttp.request(port, "GET " + path);

        assertThat(reply.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.header("X-Frame-Options")).containsExactly("DENY");
        assertThat(reply.header("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(reply.header("Permissions-Policy")).hasSize(1);
        assertThat(reply.header("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(reply.header("Cross-Origin-Embedder-Policy")).containsExactly("require-corp");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(reply.header("Content-Security-Policy").get(0))
                .contains("frame-ancestors 'none'", "default-src 'none'");
        assertThat(reply.header("Strict-Transport-Security")).isEmpty();
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Request-Id")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0b1c2d3e-0000-4000-8000-00000000abcd", "4bf92f3577b34da6a3ce929d0e0e4736"})
    void keepsTheIdThatARequestComesWith(String id) {
        var answer = asker.send("{\"query\": \"{ nothing }\"}", "X-Request-Id", id);

        assertThat(answer.response().headers().firstValue("X-Request-Id")).hasValue(id);
        assertThat(answer.body().at("/errors/0/extensions/requestId").asString())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET, "Alva", "4BF92F3577B34DA6A3CE929D0E0E4736", "4bf92f3577b34da6a3ce929d0e0e473"})
    void givesAnIdOfItsOwnInPlaceOfOneThatIsNone(String id) {
        var answer = asker.send("{\"query\": \"{ nothing }\"}", "X-Request-Id", id);

        var given = answer.response().headers().firstValue("X-Request-Id").orElse("");
        assertThat(given).hasSize(36).isNotEqualTo(id);
        assertThat(answer.body().at("/errors/0/extensions/requestId").asString())
                .isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:9", "127.0.0.1", "127.0.0.1:8080", "127.8.8.8", "[::1]", "[::1]:8080"})
    void answersUnderTheNamesOfThisMachine(String host) {
        assertThat(RawHttp.request(port, "GET /actuator/health", "Host: " + host)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elsewhere.example",
                "localhost.elsewhere.example",
                "127.0.0.1.elsewhere.example",
                "10.0.0.1",
                "[::2]",
                "localhost.",
                "elsewhere.example:80"
            })
    void answersUnderNoOtherNameWhereMadeUpPeopleLive(String host) {
        for (String path : new String[] {"/graphiql", "/graphql", "/actuator/health", "/catalogue/v1/x", "/nothing"}) {
            assertRefused(RawHttp.request(port, "GET " + path, "Host: " + host), 403, "FORBIDDEN");
        }
    }

    @Test
    void letsNoOtherOriginReadUnlessItIsListed() {
        var preflight = RawHttp.request(
                port, "OPTIONS /graphql", "Origin: https://front.example", "Access-Control-Request-Method: POST");
        var plain = RawHttp.request(port, "GET /actuator/health", "Origin: https://front.example");

        assertThat(preflight.status()).isBetween(200, 403);
        assertThat(preflight.head()).doesNotContain("Access-Control-Allow");
        assertThat(plain.head()).doesNotContain("Access-Control-Allow");
    }

    private String token() {
        return demo.token("eva");
    }

    private static void assertRefused(RawHttp.Reply reply, int status, String code) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains("\"status\":" + status, "\"code\":\"" + code + "\"", "\"requestId\":\"");
        assertPlain(reply);
    }

    private static void assertPlain(RawHttp.Reply reply) {
        assertThat(reply.header("Content-Type").get(0)).startsWith("application/problem+json");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.head() + reply.body())
                .doesNotContainIgnoringCase("tomcat", "exception", "spring", "html", "<", "org.", "java")
                .doesNotContain(SECRET);
    }
}
