package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;
import se.delmal.server.support.TestIssuer;
import se.delmal.server.support.TestRecords;
import se.delmal.server.trainee.RecordWriter;

/** A server with a token issuer, as one that others can reach has to have. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuerTest {

    private static final String WHO =
            "{\"query\": \"{ viewer { subject displayName trainees { edges { node { id } } } } }\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Instant now = Instant.now();
    private TestIssuer issuer;
    private ConfigurableApplicationContext server;

    @BeforeAll
    void start() throws Exception {
        issuer = new TestIssuer();
        server = start(issuer.uri());
        store("region", "TA", "RA");
        store("other", "TB", "RB");
    }

    @AfterAll
    void stop() {
        server.close();
        issuer.close();
    }

    @Test
    void believesATokenOfTheIssuer() throws Exception {
        var answer = ask(issuer.sign(good().build()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"subject\":\"hsa-17\"", "\"displayName\":\"Alva Ström\"");
    }

    @Test
    void theTokenSaysWhoseDataThereIs() throws Exception {
        var region = ask(issuer.sign(good().build()));
        var other = ask(issuer.sign(good().claim("tenant", "other").build()));

        assertThat(region.body()).contains("\"TA\"").doesNotContain("\"TB\"");
        assertThat(other.body()).contains("\"TB\"").doesNotContain("\"TA\"");
    }

    @Test
    void refusesEveryTokenThatIsWrongInOneThing() throws Exception {
        var wrong = new TreeMap<String, String>();
        wrong.put("expired", changed(claims -> claims.expirationTime(Date.from(now.minusSeconds(120)))));
        wrong.put("without an end", changed(claims -> claims.expirationTime(null)));
        wrong.put("not yet valid", changed(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(600)))));
        wrong.put("another issuer", changed(claims -> claims.issuer("https://issuer.example")));
        wrong.put("no issuer", changed(claims -> claims.issuer(null)));
        wrong.put("another audience", changed(claims -> claims.audience("somebody-else")));
        wrong.put("no audience", changed(claims -> claims.audience((String) null)));
        wrong.put("no tenant", changed(claims -> claims.claim("tenant", null)));
        wrong.put("an empty tenant", changed(claims -> claims.claim("tenant", " ")));
        wrong.put("several tenants", changed(claims -> claims.claim("tenant", List.of("region", "other"))));
        wrong.put("no subject", changed(claims -> claims.subject(null)));
        wrong.put("another key", TestIssuer.sign(good().build(), JWSAlgorithm.RS256, TestIssuer.newKey()));
        wrong.put("an algorithm outside the list", issuer.sign(good().build(), JWSAlgorithm.RS512));
        wrong.put("a shared secret", issuer.signWithPublicKeyAsSecret(good().build()));
        wrong.put("another type", issuer.signAs("logout+jwt", good().build()));
        wrong.put("nobody's signature", new PlainJWT(good().build()).serialize());
        wrong.put("no token at all", "nonsense");
        for (Map.Entry<String, String> token : wrong.entrySet()) {
            var answer = ask(token.getValue());

            assertThat(answer.statusCode()).as(token.getKey()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .as(token.getKey())
                    .hasValue("Bearer error=\"invalid_token\"");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).as(token.getKey()).contains("\"code\":\"UNAUTHENTICATED\"");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 30})
    void clocksMayDifferByUpToAMinute(long seconds) throws Exception {
        var ended =
                changed(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(seconds))));

        assertThat(ask(ended).statusCode()).isEqualTo(200);
    }

    /** The signature is not checked again for a minute; the time is, with each request. */
    @Test
    void aTokenThatWasTakenIsTakenNoMoreOnceItsTimeIsOver() throws Exception {
        var soon =
                changed(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(50))));
        assertThat(ask(soon).statusCode()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> ask(soon).statusCode() == 401);
    }

    @Test
    void whatIsNearlyATokenThatWasTakenIsNone() throws Exception {
        var token = issuer.sign(good().build());
        assertThat(ask(token).statusCode()).isEqualTo(200);
        int place = token.lastIndexOf('.') + 20;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';

        var forged = token.substring(0, place) + other + token.substring(place + 1);

        assertThat(ask(forged).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "JWT", "jwt"})
    void aTokenMaySayThatItIsAnAccessToken(String type) throws Exception {
        assertThat(ask(issuer.signAs(type, good().build())).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesInSwedishToo() throws Exception {
        var answer = ask("nonsense", "Accept-Language", "sv");

        assertThat(answer.body()).contains("Det behövs en giltig token.");
    }

    @Test
    void anIssuerThatDoesNotAnswerIsNotTheTokensFault() throws Exception {
        try (var lonely = start("http://127.0.0.1:1")) {
            var answer = ask(lonely, issuer.sign(good().build()));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("\"code\":\"UNAVAILABLE\"");
        }
    }

    @Test
    void knowsNoMadeUpPeople() {
        assertThat(server.getBeanProvider(OpaqueTokenIntrospector.class).getIfAvailable())
                .isNull();
        assertThat(server.getBean(JdbcClient.class)
                        .sql("select count(*) from seeding")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private JWTClaimsSet.Builder good() {
        return issuer.claims(Instant.now());
    }

    private String changed(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return issuer.sign(change.apply(good()).build());
    }

    private void store(String tenant, String traineeId, String recordId) {
        var records = server.getBean(RecordWriter.class);
        server.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            records.insert(new RecordWriter.NewTrainee(tenant, traineeId, Optional.empty(), "Olle Ek"));
            records.insert(tenant, recordId, traineeId, TestRecords.supervised(), Map.of("h", "hsa-17"));
        });
    }

    private static ConfigurableApplicationContext start(String issuerUri) {
        var settings = new java.util.ArrayList<>(List.of("--server.address=0.0.0.0", "--server.port=0"));
        settings.addAll(List.of(TestIssuer.settings(issuerUri)));
        return new SpringApplicationBuilder(DelmalServer.class)
                .run(TestDatabase.arguments(TestDatabase.properties(), settings.toArray(String[]::new)));
    }

    private HttpResponse<String> ask(String token, String... headers) throws IOException, InterruptedException {
        return ask(server, token, headers);
    }

    private HttpResponse<String> ask(ConfigurableApplicationContext asked, String token, String... headers)
            throws IOException, InterruptedException {
        var port = asked.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(WHO));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
