package se.delmal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.delmal.server.support.Asker;
import se.delmal.server.support.EventReader;
import se.delmal.server.support.Replica;
import se.delmal.server.support.TestDatabase;
import se.delmal.server.support.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two servers, each a process of its own, that share one PostgreSQL and nothing else. */
@Tag("database")
@EnabledIfSystemProperty(named = "delmal.test.database", matches = "postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WRITERS = 4;
    private static final int CHANGES_EACH = 12;
    private static final int PAGE = 3;

    /** One of those that the tax agency publishes for tests. */
    private static final String NUMBER = "191212121212";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Replica> replicas = new ArrayList<>();
    private final List<URI> servers = new ArrayList<>();
    private TestIssuer issuer;
    private Connection database;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        issuer = new TestIssuer();
        var shared = TestDatabase.properties();
        database = DriverManager.getConnection(String.valueOf(shared.get("spring.datasource.url")), "postgres", "");
        var settings = new ArrayList<>(List.of(TestIssuer.settings(issuer.uri())));
        settings.add("--delmal.cursor-key=the same for both");
        settings.add("--delmal.cleaning.first=PT0.2S");
        settings.add("--delmal.cleaning.keys=PT0.05S");
        settings.add("--delmal.cleaning.journal=PT0.05S");
        // Both at once, on an empty database.
        for (int i = 0; i < 2; i++) {
            replicas.add(Replica.start(
                    folder.resolve(i + ".log"), TestDatabase.arguments(shared, settings.toArray(String[]::new))));
        }
        for (Replica replica : replicas) {
            servers.add(replica.uri());
        }
    }

    @AfterAll
    void stop() throws Exception {
        threads.shutdownNow();
        for (Replica replica : replicas) {
            replica.close();
        }
        database.close();
        issuer.close();
    }

    @Test
    @Order(1)
    void theSameKeySentToBothAtOnceMakesOneChange() throws Exception {
        var record = create("same-key");
        long version = 1;
        int replays = 0;
        for (int round = 0; round < 15; round++) {
            var key = key();
            var course = course("r" + round);
            var context = Map.of("idempotencyKey", key, "expectedVersion", String.valueOf(version));

            var answers = both(server -> add(server, "same-key", record, context, course));

            var made = answers.stream().filter(answer -> isMade(answer, false)).toList();
            assertThat(made).as("%s", answers).hasSize(1);
            for (JsonNode answer : answers) {
                assertThat(isMade(answer, false)
                                || isMade(answer, true)
                                || codes(answer).equals(List.of("CONFLICT")))
                        .as("%s", answer)
                        .isTrue();
                replays += isMade(answer, true) ? 1 : 0;
            }
            version++;
            assertThat(version(servers.get(round % 2), "same-key", record)).isEqualTo(version);
        }
        assertThat(replays).isPositive();
    }

    @Test
    @Order(2)
    void twoDifferentChangesOfOneVersionAreOneChangeAndOneConflict() throws Exception {
        var record = create("one-version");
        for (int round = 0; round < 10; round++) {
            int version = round + 1;
            var ref = "v" + round;

            var answers = both(server -> add(
                    server,
                    "one-version",
                    record,
                    Map.of("idempotencyKey", key(), "expectedVersion", String.valueOf(version)),
                    course(ref + servers.indexOf(server))));

            assertThat(answers.stream().filter(answer -> isMade(answer, false)))
                    .as("%s", answers)
                    .hasSize(1);
            assertThat(answers.stream().filter(ReplicasTest::isVersionConflict))
                    .as("%s", answers)
                    .hasSize(1);
        }
    }

    @Test
    @Order(3)
    void aMixedLoadOnBothLosesNothingWhileBothCleanUp() throws Exception {
        var record = create("mixed");
        var working = new ArrayList<Future<Set<String>>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            working.add(threads.submit(() -> writeAndRead(number, record)));
        }
        for (int round = 0; round < 10; round++) {
            addOldLines(round);
            Thread.sleep(100);
        }
        var acknowledged = new HashSet<String>();
        for (Future<Set<String>> work : working) {
            acknowledged.addAll(work.get());
        }

        assertThat(acknowledged).hasSize(WRITERS * CHANGES_EACH);
        assertThat(refs(record)).hasSize(acknowledged.size()).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(version(servers.get(0), "mixed", record)).isEqualTo(1L + acknowledged.size());
        for (int i = 0; i < 100 && oldLines() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(oldLines()).isZero();
    }

    @Test
    @Order(4)
    void aSubscriptionAtOneHearsOfEveryChangeMadeAtTheOther() throws Exception {
        var record = create("heard");
        try (var reader = EventReader.subscribe(client, servers.get(0), token("heard"), record)) {
            for (int version = 2; version < 5; version++) {
                add(
                        servers.get(1),
                        "heard",
                        record,
                        Map.of("idempotencyKey", key(), "expectedVersion", String.valueOf(version - 1)),
                        course("h" + version));

                assertThat(reader.next()
                                .data()
                                .at("/data/statusChanged/version")
                                .asInt())
                        .isEqualTo(version);
            }
        }
    }

    @Test
    @Order(5)
    void theStreamEndsWithTheToken() throws Exception {
        var record = create("brief");
        var almostOver = issuer.sign(issuer.claims(Instant.now())
                .subject("brief")
                .expirationTime(java.util.Date.from(Instant.now().minusSeconds(56)))
                .build());
        try (var reader = EventReader.subscribe(client, servers.get(0), almostOver, record)) {
            assertThat(reader.next().codes()).containsExactly("UNAUTHENTICATED");
            assertThat(reader.next().name()).isEqualTo("complete");
        }
    }

    @Test
    @Order(6)
    void whoIsSentAwayByOneFindsTheOther() throws Exception {
        var record = create("moved");
        try (var reader = EventReader.subscribe(client, servers.get(0), token("moved"), record)) {
            assertThat(replicas.get(0).stops(Duration.ofSeconds(20))).isTrue();

            assertThat(reader.next().field("retry")).isPresent();
            assertThat(reader.next().name()).isEqualTo("end");
        }
        try (var again = EventReader.subscribe(client, servers.get(1), token("moved"), record)) {
            add(servers.get(1), "moved", record, Map.of("idempotencyKey", key(), "expectedVersion", "1"), course("m"));

            assertThat(again.next().data().at("/data/statusChanged/version").asInt())
                    .isEqualTo(2);
        }
        for (Replica replica : replicas) {
            assertThat(replica.log().lines().filter(line -> line.contains(" ERROR ") || line.contains(" WARN ")))
                    .isEmpty();
        }
    }

    /** Makes changes at one server with the version read at the other, each until it is made, and turns pages between. */
    private Set<String> writeAndRead(int number, String record) throws Exception {
        var random = new Random(number);
        var made = new HashSet<String>();
        for (int change = 0; change < CHANGES_EACH; change++) {
            var ref = "w" + number + "-" + change;
            JsonNode answer;
            do {
                var one = random.nextInt(2);
                var version = version(servers.get(1 - one), "mixed", record);
                var context = Map.of("idempotencyKey", key(), "expectedVersion", String.valueOf(version));
                answer = add(servers.get(one), "mixed", record, context, course(ref));
                assertThat(isMade(answer, false)
                                || isVersionConflict(answer)
                                || codes(answer).equals(List.of("CONFLICT")))
                        .as("%s", answer)
                        .isTrue();
            } while (!isMade(answer, false));
            made.add(ref);
            if (change % 4 == 3) {
                assertThat(refs(record)).containsAll(made);
            }
        }
        return made;
    }

    /** Pages through all entries, each page at the other server than the one before. */
    private List<String> refs(String record) throws Exception {
        var titles = new ArrayList<String>();
        var variables = new java.util.HashMap<String, Object>(Map.of("r", record, "n", PAGE));
        int turn = 0;
        boolean isMore = true;
        while (isMore) {
            var page = ask(
                            servers.get(turn++ % 2),
                            "mixed",
                            "query($r: ID!, $n: Int!, $a: Cursor) { trainingRecord(id: $r) { entries(first: $n, after: $a)"
                                    + " { edges { node { ... on Course { title } } } pageInfo { hasNextPage endCursor } } } }",
                            variables)
                    .at("/data/trainingRecord/entries");
            page.path("edges").forEach(edge -> titles.add(edge.at("/node/title").asString()));
            isMore = page.at("/pageInfo/hasNextPage").asBoolean();
            variables.put("a", page.at("/pageInfo/endCursor").asString());
        }
        return titles;
    }

    private void addOldLines(int round) throws SQLException {
        var old = Timestamp.from(Instant.parse("2001-01-01T00:00:00Z"));
        try (var keys = database.prepareStatement(
                        "insert into made_change values ('t', 'c', 'f', ? || '-' || generate_series(1, 200), 'h', '{}', ?)");
                var lines = database.prepareStatement(
                        "insert into access_entry (tenant, trainee_id, at, subject, role, action, facets)"
                                + " select 't', 'T', ?, 's', 'TRAINEE', 'READ', 'f' from generate_series(1, 200)")) {
            keys.setInt(1, round);
            keys.setTimestamp(2, old);
            keys.executeUpdate();
            lines.setTimestamp(1, old);
            lines.executeUpdate();
        }
    }

    private int oldLines() throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select (select count(*) from made_change where tenant = 't')"
                        + " + (select count(*) from access_entry where tenant = 't')")) {
            found.next();
            return found.getInt(1);
        }
    }

    private String create(String subject) throws Exception {
        var made = ask(
                        servers.get(0),
                        subject,
                        "mutation($i: TrainingRecordCreateInput!) { trainingRecordCreate(input: $i)"
                                + " { record { id } userErrors { code path } } }",
                        Map.of(
                                "i",
                                Map.of(
                                        "idempotencyKey",
                                        key(),
                                        "trainee",
                                        Map.of("identity", Map.of("identityNumber", NUMBER, "displayName", "Olle Ek")),
                                        "record",
                                        Map.of(
                                                "started",
                                                "2022-01-01",
                                                "specialty",
                                                "psykiatri",
                                                "edition",
                                                "SOSFS_2015_8"))))
                .at("/data/trainingRecordCreate");
        assertThat(made.path("userErrors")).as("%s", made).isEmpty();
        return made.at("/record/id").asString();
    }

    private JsonNode add(URI server, String subject, String record, Map<String, ?> context, Map<String, ?> course)
            throws Exception {
        return ask(
                server,
                subject,
                "mutation($r: ID!, $c: WriteContext!, $e: EntryInput!) { entryAdd(recordId: $r, context: $c, entry: $e)"
                        + " { replayed record { version } userErrors { code } } }",
                Map.of("r", record, "c", context, "e", Map.of("course", course)));
    }

    private static Map<String, ?> course(String ref) {
        return Map.of("ref", ref, "title", ref, "span", Map.of("from", "2022-09-01", "through", "2022-09-03"));
    }

    private long version(URI server, String subject, String record) throws Exception {
        return ask(
                        server,
                        subject,
                        "query($r: ID!) { trainingRecord(id: $r) { version status { summary { total } } } }",
                        Map.of("r", record))
                .at("/data/trainingRecord/version")
                .asLong();
    }

    private static boolean isMade(JsonNode answer, boolean replayed) {
        var payload = answer.at("/data/entryAdd");
        return payload.at("/record/version").isString()
                && payload.path("replayed").asBoolean() == replayed;
    }

    private static boolean isVersionConflict(JsonNode answer) {
        return answer.at("/data/entryAdd/userErrors/0/code").asString("").equals("VERSION_CONFLICT");
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("errors")
                .valueStream()
                .map(error -> error.at("/extensions/code").asString())
                .toList();
    }

    /** What is done at a server. */
    private interface Asked {

        JsonNode at(URI server) throws Exception;
    }

    private List<JsonNode> both(Asked asked) throws Exception {
        var tasks = servers.stream()
                .map(server -> (Callable<JsonNode>) () -> asked.at(server))
                .toList();
        var answers = new ArrayList<JsonNode>();
        for (Future<JsonNode> answer : threads.invokeAll(tasks)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private JsonNode ask(URI server, String subject, String document, Map<String, ?> variables)
            throws IOException, InterruptedException, JOSEException {
        var request = HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(subject))
                .POST(HttpRequest.BodyPublishers.ofString(Asker.envelope(document, variables)))
                .build();
        return JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private String token(String subject) throws JOSEException {
        return issuer.sign(issuer.claims(Instant.now()).subject(subject).build());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
