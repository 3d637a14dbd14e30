package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.RawHttp;
import se.delmal.server.support.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherOriginsTest {

    private static final String FRONT = "https://front.example";

    private ConfigurableApplicationContext server;
    private int port;

    @BeforeAll
    void start() {
        server = new SpringApplicationBuilder(DelmalServer.class)
                .run(TestDatabase.arguments(
                        TestDatabase.properties(), "--server.port=0", "--delmal.cors.allowed-origins=" + FRONT));
        port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void tellsABrowserBeforehandWhatAListedPageMaySend() {
        var reply = RawHttp.request(
                port,
                "OPTIONS /graphql",
                "Origin: " + FRONT,
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: authorization,content-type");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Access-Control-Allow-Origin")).containsExactly(FRONT);
        assertThat(reply.header("Access-Control-Allow-Methods").get(0)).contains("POST");
        assertThat(reply.header("Access-Control-Allow-Headers").get(0)).containsIgnoringCase("authorization");
        assertThat(reply.header("Access-Control-Max-Age")).containsExactly("3600");
        assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void letsAListedPageRead() {
        var reply = RawHttp.request(port, "GET /catalogue/v1/sha256:0", "Origin: " + FRONT);

        assertThat(reply.header("Access-Control-Allow-Origin")).containsExactly(FRONT);
        assertThat(reply.header("Access-Control-Expose-Headers").get(0)).contains("ETag", "X-Request-Id");
        assertThat(String.join(",", reply.header("Vary"))).contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://front.example",
                "https://front.example.elsewhere.example",
                "https://front.example:8443",
                "null"
            })
    void refusesPagesThatAreNotListed(String origin) {
        var preflight =
                RawHttp.request(port, "OPTIONS /graphql", "Origin: " + origin, "Access-Control-Request-Method: POST");
        var request = RawHttp.request(port, "POST /graphql", "Origin: " + origin, "Content-Length: 0");

        assertThat(preflight.status()).isEqualTo(403);
        assertThat(request.status()).isEqualTo(403);
        assertThat(preflight.head() + request.head()).doesNotContain("Access-Control-Allow");
        assertThat(request.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(request.body()).contains("\"code\":\"FORBIDDEN\"");
    }

    @Test
    void knowsItsOwnPageThoughItIsNotListed() {
        var reply =
                RawHttp.request(port, "GET /graphiql", "Origin: http://localhost:" + port, "Host: localhost:" + port);

        assertThat(reply.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "front.example",
                "https://front.example/",
                "https://*.example",
                "null",
                "https://a.example/x",
                "ftp://a"
            })
    void doesNotStartWithWhatIsNoOrigin(String origin) {
        assertThatThrownBy(() -> ExposureGuard.check(settings(origin))).hasMessageContaining(OtherOrigins.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://front.example",
                "http://localhost:5173,https://front.example",
                "http://[::1]:80",
                "*"
            })
    void startsWithOrigins(String origins) {
        assertThatCode(() -> ExposureGuard.check(settings(origins))).doesNotThrowAnyException();
    }

    @Test
    void doesNotLetEveryPageAskWithCookies() {
        var settings = settings("https://front.example, *").withProperty(OtherOrigins.CREDENTIALS, "true");

        assertThatThrownBy(() -> ExposureGuard.check(settings)).hasMessageContaining(OtherOrigins.CREDENTIALS);
    }

    private static MockEnvironment settings(String origins) {
        return new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty(OtherOrigins.ALLOWED, origins);
    }
}
