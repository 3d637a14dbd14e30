package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.demo.DemoAccess.recordId;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.Asker;
import se.delmal.server.support.EventReader;
import se.delmal.server.support.ServerTest;
import se.delmal.server.trainee.RecordEditor;

@ServerTest
@TestPropertySource(
        properties = {
            "delmal.subscriptions.heartbeat=100ms",
            "delmal.subscriptions.poll=100ms",
            "delmal.subscriptions.per-server=20",
            "server.tomcat.connection-timeout=5s"
        })
@Import(EventStreamsTest.SmallBuffers.class)
class EventStreamsTest {

    private static final String WATCHING =
            "subscription($r: ID!) { statusChanged(recordId: $r) { recordId version at ended } }";
    private static final String EVENTS = "text/event-stream";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Asker asker;

    @Autowired
    private DemoAccess demo;

    @Autowired
    private EventStreams streams;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RecordEditor editor;

    @Autowired
    private TransactionTemplate transaction;

    @Value("${local.server.port}")
    private int port;

    /** Lets a client that does not read be noticed early. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SmallBuffers {

        @Bean
        TomcatConnectorCustomizer smallBuffers() {
            return connector -> connector.setProperty("socket.txBufSize", "4608");
        }
    }

    @BeforeEach
    void nobodyElseIsListening() {
        await(() -> streams.count() == 0);
    }

    @Test
    void tellsOfAChangeMadeByAMutation() {
        try (var reader = subscribe("ingrid", "ingrid")) {
            var added = asker.askAs(
                    "ingrid",
                    "changes",
                    "entryAdd",
                    Map.of(
                            "r",
                            recordId("ingrid"),
                            "c",
                            Map.of("idempotencyKey", UUID.randomUUID().toString(), "expectedVersion", version()),
                            "e",
                            Map.of(
                                    "course",
                                    Map.of(
                                            "ref",
                                            "subscribed",
                                            "title",
                                            "Prenumeration",
                                            "span",
                                            Map.of("from", "2026-09-01", "through", "2026-09-03")))));
            var event = reader.next();

            assertThat(reader.response().statusCode()).isEqualTo(200);
            assertThat(reader.response().headers().firstValue("Content-Type")).hasValue(EVENTS);
            assertThat(reader.response().headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(reader.response().headers().firstValue("X-Content-Type-Options"))
                    .hasValue("nosniff");
            assertThat(event.name()).isEqualTo("next");
            assertThat(event.data().at("/data/statusChanged/recordId").asString())
                    .isEqualTo(recordId("ingrid"));
            assertThat(event.data().at("/data/statusChanged/version"))
                    .isEqualTo(added.data("/entryAdd/record/version"));
            assertThat(event.data().at("/data/statusChanged/at").asString()).isEqualTo("2026-11-22T11:00:00.000Z");
            assertThat(event.data().at("/data/statusChanged/ended").asBoolean()).isFalse();
        }
    }

    @Test
    void answersOnlyWhatIsAskedFor() {
        try (var reader = open(
                "eva",
                "subscription { s: statusChanged(recordId: \"" + recordId("ingrid")
                        + "\") { __typename ...v } } fragment v on StatusChange { v: version }")) {
            advance();

            assertThat(reader.next().data().toString())
                    .isEqualTo("{\"data\":{\"s\":{\"__typename\":\"StatusChange\",\"v\":\"" + version() + "\"}}}");
        }
    }

    @Test
    void endsWithAnEventWhenAccessHasEnded() {
        try (var reader = subscribe("lars", "ingrid")) {
            database.sql("delete from role_assignment where record_id = :record and role = 'DIRECTOR_OF_STUDIES'")
                    .param("record", recordId("ingrid"))
                    .update();
            database.sql("update training_record set version = version + 1 where id = :record")
                    .param("record", recordId("ingrid"))
                    .update();

            assertThat(reader.next().data().at("/data/statusChanged/ended").asBoolean())
                    .isTrue();
            assertThat(reader.next().codes()).containsExactly("ACCESS_ENDED");
            assertThat(reader.next().name()).isEqualTo("complete");
            assertThat(reader.next().name()).isEqualTo("end");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rnothing", "", "viktor"})
    void whatMayNotBeReadDoesNotExist(String record) {
        var id = record.equals("viktor") ? recordId(record) : record;
        try (var reader = subscribe("ingrid", id)) {
            var answer = reader.next();

            assertThat(reader.response().statusCode()).isEqualTo(200);
            assertThat(answer.codes()).containsExactly("NOT_FOUND");
            assertThat(answer.data().has("data")).isFalse();
            assertThat(reader.next().name()).isEqualTo("complete");
            assertThat(reader.next().name()).isEqualTo("end");
        }
    }

    @Test
    void whoHasNoTokenHearsItFromHttp() {
        var answer = asker.send(Asker.envelope(WATCHING, Map.of("r", "R")), "Accept", EVENTS);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.codes()).containsExactly("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/graphql-response+json", "*/*", "text/event-stream;q=0, */*"})
    void aSubscriptionIsAnsweredAsEventsOnly(String accepted) {
        var answer = asker.send(
                Asker.envelope(WATCHING, Map.of("r", recordId("ingrid"))),
                "Accept",
                accepted,
                "Authorization",
                "Bearer " + demo.token("ingrid"));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.body().path("code").asString()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(answer.body().path("title").asString()).contains(EVENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ viewer { subject } }", "{ __typename }"})
    void aQueryIsOneEventForWhoWantsEvents(String query) {
        try (var reader = open("ingrid", query)) {
            assertThat(reader.response().headers().firstValue("Content-Type")).hasValue(EVENTS);
            assertThat(reader.next().data().path("data").size()).isEqualTo(1);
            assertThat(reader.next().name()).isEqualTo("complete");
            assertThat(reader.next().name()).isEqualTo("end");
        }
    }

    @Test
    void aQueryIsJsonForWhoWantsThatAsMuch() {
        var answer = asker.send(Asker.envelope("{ __typename }", Map.of()), "Accept", "application/json, " + EVENTS);

        assertThat(answer.mediaType()).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription { nothing }",
                "subscription { a: statusChanged(recordId: \"R\") { at } b: statusChanged(recordId: \"R\") { at } }",
                "subscription {"
            })
    void aRefusedDocumentIsAnEventToo(String document) {
        try (var reader = open("ingrid", document)) {
            assertThat(reader.next().codes())
                    .isSubsetOf("INVALID_DOCUMENT", "SYNTAX")
                    .isNotEmpty();
            assertThat(reader.next().name()).isEqualTo("complete");
        }
    }

    @Test
    void refusesTheSixthSubscriptionOfACaller() {
        var readers = new ArrayList<EventReader>();
        try {
            for (int i = 0; i < 5; i++) {
                readers.add(subscribe("ingrid", "ingrid"));
            }
            try (var sixth = subscribe("ingrid", "ingrid")) {
                var error = sixth.next().data().at("/errors/0/extensions");

                assertThat(error.path("code").asString()).isEqualTo("LIMIT_EXCEEDED");
                assertThat(error.path("limit").asString()).isEqualTo("subscriptions");
                assertThat(error.path("allowed").asInt()).isEqualTo(5);
                assertThat(sixth.next().name()).isEqualTo("complete");
            }
            try (var another = subscribe("eva", "ingrid")) {
                advance();

                assertThat(another.next().name()).isEqualTo("next");
            }
        } finally {
            readers.forEach(EventReader::close);
        }
    }

    @Test
    void whoHasLeftIsForgotten() {
        for (int i = 0; i < 5; i++) {
            subscribe("omar", "omar").close();
        }

        await(() -> streams.count() == 0);

        try (var reader = subscribe("omar", "omar")) {
            assertThat(reader.nextOrComment().isComment()).isTrue();
        }
    }

    @Test
    void showsThatItIsAlive() {
        try (var reader = subscribe("ingrid", "ingrid")) {
            assertThat(reader.nextOrComment().text()).containsExactly(":");
            assertThat(reader.nextOrComment().text()).containsExactly(":");
        }
    }

    @Test
    void sendsEveryoneAwayBeforeTheServerStops() {
        try (var reader = subscribe("ingrid", "ingrid")) {
            streams.stop();
            var last = reader.next();

            assertThat(last.text()).singleElement().asString().matches("retry: [0-9]{3,4}");
            assertThat(reader.next().name()).isEqualTo("end");
            var late = asker.send(
                    Asker.envelope(WATCHING, Map.of("r", recordId("ingrid"))),
                    "Accept",
                    EVENTS,
                    "Authorization",
                    "Bearer " + demo.token("ingrid"));
            assertThat(late.status()).isEqualTo(503);
            assertThat(late.response().headers().firstValue("Retry-After")).isPresent();
        } finally {
            streams.start();
        }
    }

    @Test
    void whoDoesNotReadHoldsNobodyUpAndIsToldOfTheNewestVersion() throws IOException {
        try (var slow = socketThatDoesNotRead();
                var quick = subscribe("eva", "ingrid")) {
            await(() -> streams.count() == 2);
            int changes = 0;
            int stuck = 0;
            for (; changes < 3_000 && stuck < 10; changes++) {
                advance();
                assertThat(quick.next().data().at("/data/statusChanged/version").asString())
                        .isEqualTo(version());
                assertThat(streams.held()).isLessThanOrEqualTo(1);
                // A moment's wait is not yet a client that does not read.
                stuck = streams.held() == 0 ? 0 : stuck + 1;
            }
            assertThat(stuck).isEqualTo(10);

            int told = 0;
            var newest = "\"version\":\"" + version() + "\"";
            var in = new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                told += line.startsWith("data:") ? 1 : 0;
                if (line.contains(newest)) {
                    break;
                }
            }

            assertThat(told).isPositive().isLessThan(changes - 7);
            assertThat(streams.held()).isZero();
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whoDoesNotReadIsCutOffWhenTheServerStops(CapturedOutput log) throws IOException {
        try (var slow = socketThatDoesNotRead()) {
            assertThat(slow.isConnected()).isTrue();
            await(() -> streams.count() == 1);
            for (int changes = 0; changes < 3_000 && streams.held() == 0; changes++) {
                advance();
                pause();
            }
            assertThat(streams.held()).isEqualTo(1);

            streams.stop();

            await(() -> streams.count() == 0);
            pause();
            assertThat(log).as("no error page").doesNotContain("text/event-stream");
        } finally {
            streams.start();
        }
    }

    private Socket socketThatDoesNotRead() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(2_304);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        var body = Asker.envelope(WATCHING, Map.of("r", recordId("ingrid"))).getBytes(StandardCharsets.UTF_8);
        var head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: " + EVENTS
                + "\r\nAuthorization: Bearer " + demo.token("ingrid") + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        return socket;
    }

    private void advance() {
        transaction.executeWithoutResult(status -> editor.advance(recordId("ingrid"), Long.parseLong(version())));
    }

    private String version() {
        return database.sql("select version from training_record where id = :id")
                .param("id", recordId("ingrid"))
                .query(Long.class)
                .single()
                .toString();
    }

    private EventReader subscribe(String person, String recordOf) {
        return EventReader.subscribe(
                client, server(), demo.token(person), recordOf.matches("[a-z]+") ? recordId(recordOf) : recordOf);
    }

    private EventReader open(String person, String document) {
        return EventReader.open(
                client, server(), Asker.envelope(document, Map.of()), "Authorization", "Bearer " + demo.token(person));
    }

    private URI server() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            pause();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
