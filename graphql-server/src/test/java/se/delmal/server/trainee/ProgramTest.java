package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;
import se.delmal.server.support.TestIssuer;
import se.delmal.server.support.TestRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A vendor's program does for somebody what they could do themselves, but for what only a person may. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TRAINEE = Ids.derived(Ids.Kind.TRAINEE, "programs");
    private static final String RECORD = Ids.derived(Ids.Kind.RECORD, "programs");
    private static final String READ =
            "query ($id: ID!) { trainingRecord(id: $id) { version status { findings { rule } } } }";
    private static final String ADD = "mutation ($r: ID!, $e: EntryInput!, $c: WriteContext!) {"
            + " entryAdd(recordId: $r, entry: $e, context: $c) { entry { id } userErrors { code } } }";
    private static final String SHOWN =
            "query ($id: ID!) { node(id: $id) { ... on Certificate { contentDigest recordVersion } } }";
    private static final String SIGN = "mutation ($id: ID!, $d: String!, $c: WriteContext!) {"
            + " certificateSign(certificateId: $id, contentDigest: $d, context: $c) { certificate { state } userErrors { code } } }";
    private static final String IDENTITY =
            "query ($id: ID!) { node(id: $id) { ... on Trainee { displayName identity { masked } } } }";
    private static final String JOURNAL =
            "query ($id: ID!) { trainingRecord(id: $id) { accessJournal(first: 1) { edges { node { byRole } } } } }";

    private final HttpClient client = HttpClient.newHttpClient();
    private TestIssuer issuer;
    private ConfigurableApplicationContext server;

    @BeforeAll
    void start() throws Exception {
        issuer = new TestIssuer();
        server = new SpringApplicationBuilder(DelmalServer.class)
                .properties("server.port=0")
                .run(TestDatabase.arguments(TestDatabase.properties(), TestIssuer.settings(issuer.uri())));
        var records = server.getBean(RecordWriter.class);
        server.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            records.insert(new RecordWriter.NewTrainee("region", TRAINEE, Optional.of("hsa-1"), "Alva Ström"));
            records.insert("region", RECORD, TRAINEE, TestRecords.supervised(), Map.of("h", "hsa-2"));
        });
    }

    @AfterAll
    void stop() {
        server.close();
        issuer.close();
    }

    @Test
    void readsAndAddsAsThePersonAndNeverSigns() throws Exception {
        var record = ask("hsa-1", true, READ, Map.of("id", RECORD));
        assertThat(record.at("/data/trainingRecord/status/findings").size()).isGreaterThan(5);

        var entry = Map.of(
                "certificate", Map.of("ref", "c1", "annex", "4", "covers", "CLINICAL_SERVICE", "of", List.of("p")));
        var version = record.at("/data/trainingRecord/version").asString();
        var added =
                ask("hsa-1", true, ADD, Map.of("r", RECORD, "e", entry, "c", context("adds-it-012345678", version)));
        assertThat(codes(added)).isEmpty();
        assertThat(added.at("/data/entryAdd/userErrors").size()).isZero();
        var id = added.at("/data/entryAdd/entry/id").asString();

        var shown = ask("hsa-2", true, SHOWN, Map.of("id", id)).at("/data/node");
        Map<String, Object> signing = Map.of(
                "id", id,
                "d", shown.path("contentDigest").asString(),
                "c", context("signs-it-01234567", shown.path("recordVersion").asString()));

        assertThat(ask("hsa-2", true, SIGN, signing)
                        .at("/data/certificateSign/userErrors/0/code")
                        .asString())
                .isEqualTo("NOT_PERMITTED");
        assertThat(ask("hsa-2", false, SIGN, signing)
                        .at("/data/certificateSign/certificate/state")
                        .asString())
                .isEqualTo("SIGNED");
    }

    @Test
    void isToldNoIdentityNumberAndNoJournalThoughThePersonIs() throws Exception {
        assertThat(codes(ask("hsa-1", false, IDENTITY, Map.of("id", TRAINEE)))).isEmpty();
        assertThat(codes(ask("hsa-1", true, IDENTITY, Map.of("id", TRAINEE)))).containsExactly("FORBIDDEN");
        assertThat(codes(ask("hsa-1", false, JOURNAL, Map.of("id", RECORD)))).isEmpty();
        assertThat(codes(ask("hsa-1", true, JOURNAL, Map.of("id", RECORD)))).containsExactly("FORBIDDEN");
    }

    @Test
    void ownsNothingOfItsOwn() throws Exception {
        assertThat(codes(ask("vendor", true, READ, Map.of("id", RECORD)))).containsExactly("NOT_FOUND");
    }

    private static Map<String, Object> context(String key, String version) {
        return Map.of("idempotencyKey", key, "expectedVersion", version);
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("errors")
                .valueStream()
                .map(error -> error.at("/extensions/code").asString())
                .toList();
    }

    private JsonNode ask(String subject, boolean byProgram, String document, Map<String, Object> variables)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                        + server.getEnvironment().getRequiredProperty("local.server.port") + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(subject, byProgram))
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(new HashMap<>(Map.of("query", document, "variables", variables)))));
        return JSON.readTree(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private String token(String subject, boolean byProgram) throws JOSEException {
        var claims = issuer.claims(Instant.now()).subject(subject);
        if (byProgram) {
            claims.claim("act", Map.of("sub", "vendor-program"));
        }
        return issuer.sign(claims.build());
    }
}
