package se.delmal.server.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.delmal.server.demo.DemoAccess.recordId;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.context.ContextSnapshotFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

/** A server that gives a request a second, on a database in which something takes a minute. */
@ServerTest
@TestPropertySource(properties = {"delmal.limits.timeout=1s", "delmal.kept-records=0B", "delmal.kept-statuses=0B"})
@Timeout(120)
class DeadlineTest {

    private static final String ENTRIES =
            "query($id: ID!) { trainingRecord(id: $id) { entries(first: 1) { edges { node { id } } } } }";
    private static final String ADD =
            "mutation($id: ID!, $context: WriteContext!) { entryAdd(recordId: $id, context: $context, entry: {course: {ref: \"slow\","
                    + " title: \"En kurs\", span: {from: \"2026-09-01\", through: \"2026-09-03\"}}})"
                    + " { replayed entry { id } userErrors { code } } }";

    @Autowired
    private Asker asker;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource connections;

    @Value("${local.server.port}")
    private int port;

    @Test
    void endsAReadThatTakesTooLongAndAllItsWork() throws Exception {
        var answer = whileReadingIsSlow(() -> timed(() -> read("nora")));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.codes()).containsExactly("TIMEOUT");
        assertThat(answer.body().has("data")).isFalse();
        assertThat(answer.response().body()).hasSizeLessThan(300);
        assertThat(read("nora").codes()).isEmpty();
    }

    @Test
    void endsAChangeThatTakesTooLongAndLeavesNothingOfIt() throws Exception {
        var context = Map.of("idempotencyKey", "deadline-0123456789", "expectedVersion", version());
        var before = version();
        int entries = rows("entry");
        int changes = rows("made_change");
        int lines = rows("access_entry");

        var answer = whileAddingIsSlow(() -> timed(() -> add(context)));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.codes()).containsExactly("TIMEOUT");
        assertThat(answer.body().has("data")).isFalse();
        assertThat(version()).isEqualTo(before);
        assertThat(rows("entry")).isEqualTo(entries);
        assertThat(rows("made_change")).isEqualTo(changes);
        assertThat(rows("access_entry")).isEqualTo(lines);
        var again = add(context);
        assertThat(again.codes()).isEmpty();
        assertThat(again.data("/entryAdd/replayed").asBoolean()).isFalse();
        assertThat(rows("entry")).isEqualTo(entries + 1);
    }

    @Test
    void endsACalendarThatTakesTooLong() throws Exception {
        var answer = whileReadingIsSlow(
                () -> timed(() -> asker.getAs("nora", "/records/" + recordId("nora") + "/duties.ics")));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body().path("code").asString()).isEqualTo("TIMEOUT");
    }

    @Test
    void endsARequestThatIsSentByteByByte() throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(
                    ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                                    + "Content-Length: 1000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            for (int i = 0; i < 100 && socket.getInputStream().available() == 0; i++) {
                Thread.sleep(200);
                out.write(' ');
                out.flush();
            }

            var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(status).isEqualTo("HTTP/1.1 503");
        }
    }

    @Test
    void goesAlongToOtherThreads() throws Exception {
        try (var deadline = deadlines.open()) {
            var elsewhere = new AtomicReference<Optional<Deadline>>();
            var thread = new Thread(ContextSnapshotFactory.builder()
                    .build()
                    .captureAll()
                    .wrap(() -> elsewhere.set(Deadline.current())));
            thread.start();
            thread.join();

            assertThat(elsewhere.get()).containsSame(deadline);
        }
        assertThat(Deadline.current()).isEmpty();
    }

    private Asker.Answer read(String person) {
        return asker.queryAs(person, ENTRIES, Map.of("id", recordId(person)));
    }

    private Asker.Answer add(Map<String, ?> context) {
        return asker.queryAs("nora", ADD, Map.of("id", recordId("nora"), "context", context));
    }

    private String version() {
        return database.sql("select version from training_record where id = :id")
                .param("id", recordId("nora"))
                .query(String.class)
                .single();
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    /** When the answer is there, nothing runs any more, and every connection is back. */
    private Asker.Answer timed(Supplier<Asker.Answer> asking) {
        long start = System.nanoTime();
        var answer = asking.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(20));
        assertThat(idleConnections()).isTrue();
        await().atMost(Duration.ofSeconds(5)).until(() -> running() == 0);
        return answer;
    }

    private boolean idleConnections() {
        try {
            return connections
                            .unwrap(HikariDataSource.class)
                            .getHikariPoolMXBean()
                            .getActiveConnections()
                    == 0;
        } catch (java.sql.SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }

    private int running() {
        return database.sql(
                        isPostgres()
                                ? "select count(*) from pg_stat_activity where state = 'active'"
                                        + " and datname = current_database() and pid <> pg_backend_pid()"
                                : "select count(*) from information_schema.sessions where executing_statement is not null"
                                        + " and session_id <> session_id()")
                .query(Integer.class)
                .single();
    }

    private Asker.Answer whileReadingIsSlow(Supplier<Asker.Answer> asking) {
        run("alter table entry rename to stored_entry");
        run("create view entry as select * from stored_entry where " + slow() + " is not null");
        try {
            return asking.get();
        } finally {
            run("drop view entry");
            run("alter table stored_entry rename to entry");
        }
    }

    private Asker.Answer whileAddingIsSlow(Supplier<Asker.Answer> asking) {
        run("alter table entry add column slowness bigint");
        run("alter table entry alter column slowness set default " + slow());
        try {
            return asking.get();
        } finally {
            run("alter table entry drop column slowness");
        }
    }

    /** Returns an expression that takes a minute, waiting on PostgreSQL and counting on H2. */
    private String slow() {
        if (!isPostgres()) {
            return "(select count(*) from system_range(1, 3000000000) where mod(x, 7) = 9)";
        }
        run("create or replace function slowly() returns bigint language plpgsql volatile as"
                + " 'begin perform pg_sleep(60); return 0; end'");
        return "slowly()";
    }

    private boolean isPostgres() {
        return System.getProperty("delmal.test.database", "h2").equals("postgresql");
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
