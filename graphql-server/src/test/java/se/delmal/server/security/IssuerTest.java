package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;

/** A server with a token issuer, as one that others can reach has to have. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private RSAKey key;
    private HttpServer issuer;
    private ConfigurableApplicationContext server;

    @BeforeAll
    void start() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\": \"" + issuerUri() + "\", \"jwks_uri\": \"" + issuerUri() + "/keys\","
                        + " \"subject_types_supported\": [\"public\"]}");
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        issuer.start();
        server = new SpringApplicationBuilder(DelmalServer.class)
                .run(TestDatabase.arguments(
                        TestDatabase.properties(),
                        "--server.address=0.0.0.0",
                        "--server.port=0",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuerUri()));
    }

    @AfterAll
    void stop() {
        server.close();
        issuer.stop(0);
    }

    @Test
    void believesATokenOfTheIssuer() throws Exception {
        var answer = ask(signed(key, issuerUri(), Instant.now().plusSeconds(60)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"subject\":\"hsa-17\"", "\"displayName\":\"Alva Ström\"");
    }

    @Test
    void refusesATokenThatHasExpired() throws Exception {
        var answer = ask(signed(key, issuerUri(), Instant.now().minusSeconds(600)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("UNAUTHENTICATED");
    }

    @Test
    void refusesATokenOfAnotherIssuer() throws Exception {
        assertThat(ask(signed(key, "https://issuer.example", Instant.now().plusSeconds(60)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenSignedWithAnotherKey() throws Exception {
        var stranger = new RSAKeyGenerator(2048).keyID("k").generate();

        assertThat(ask(signed(stranger, issuerUri(), Instant.now().plusSeconds(60)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatNobodySigned() throws Exception {
        assertThat(ask(new PlainJWT(claims(issuerUri(), Instant.now().plusSeconds(60))).serialize())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void knowsNoMadeUpPeople() {
        assertThat(server.getBeanProvider(OpaqueTokenIntrospector.class).getIfAvailable())
                .isNull();
        assertThat(server.getBean(JdbcClient.class)
                        .sql("select count(*) from trainee")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private HttpResponse<String> ask(String token) throws IOException, InterruptedException {
        var port = server.getEnvironment().getRequiredProperty("local.server.port");
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"query\": \"{ viewer { subject displayName } }\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void serve(String path, String body) {
        issuer.createContext(path, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    private String issuerUri() {
        return "http://127.0.0.1:" + issuer.getAddress().getPort();
    }

    private static JWTClaimsSet claims(String issuer, Instant expires) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("hsa-17")
                .claim("name", "Alva Ström")
                .claim("tenant", "region")
                .expirationTime(Date.from(expires))
                .build();
    }

    private static String signed(RSAKey key, String issuer, Instant expires) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims(issuer, expires));
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
