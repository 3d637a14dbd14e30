package se.delmal.server.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.delmal.server.DelmalServer;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.CutProxy;
import se.delmal.server.support.RawHttp;
import se.delmal.server.support.TestDatabase;

/** A database that goes away and comes back while the server runs. */
@Tag("database")
class DatabaseOutageTest {

    private static final String DATABASE = "delmal.test.database";
    private static final String POSTGRESQL = "postgresql";
    private static final String URL = "spring.datasource.url";
    private static final String QUESTION = "{\"query\": \"{ viewer { subject trainees { edges { node { id } } } } }\"}";
    private static final String CHANGE =
            "{\"query\": \"mutation { roleEnd(recordId: \\\"x\\\", context: {idempotencyKey:"
                    + " \\\"0123456789abcdef\\\", expectedVersion: \\\"1\\\"}, role: HEAD_OF_UNIT, holder: \\\"x\\\", lastDay: \\\"2026-11-22\\\")"
                    + " { userErrors { code } } }\"}";

    @Test
    @EnabledIfSystemProperty(named = DATABASE, matches = POSTGRESQL)
    void isToldQuicklyAndNeedsNoNewStart() throws Exception {
        var settings = new HashMap<>(TestDatabase.properties());
        var url = URI.create(Objects.toString(settings.get(URL)).substring("jdbc:".length()));
        try (var line = new CutProxy(url.getPort())) {
            settings.put(URL, "jdbc:" + url.toString().replace(":" + url.getPort(), ":" + line.port()));
            try (var server = start(settings)) {
                assertThat(ask(server, QUESTION).status()).isEqualTo(200);
                assertThat(readiness(server)).isEqualTo(200);

                line.cut();

                var start = Instant.now();
                assertIsAway(ask(server, QUESTION));
                assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
                assertIsAway(ask(server, CHANGE));
                assertThat(ask(server, "{\"query\": \"{ nothing }\"}").body()).contains("INVALID_DOCUMENT");
                assertIsAway(calendar(server));
                assertThat(readiness(server)).isEqualTo(503);
                assertThat(RawHttp.request(port(server), "GET /livez").status()).isEqualTo(200);
                assertThat(RawHttp.post(port(server), "{\"query\": \"{ catalogue { release } }\"}")
                                .status())
                        .isEqualTo(200);

                line.mend();

                assertIsSoonThereAgain(server);
                assertThat(readiness(server)).isEqualTo(200);
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = DATABASE, matches = POSTGRESQL)
    void connectionsThatTheDatabaseEndsAreReplaced() throws Exception {
        try (var server = start(TestDatabase.properties())) {
            server.getBean(JdbcClient.class)
                    .sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()")
                    .query(Integer.class)
                    .single();

            assertIsSoonThereAgain(server);
        }
    }

    @Test
    @DisabledIfSystemProperty(named = DATABASE, matches = POSTGRESQL)
    void aClosedFileIsOpenedAgain() throws Exception {
        try (var server = start(TestDatabase.properties())) {
            server.getBean(JdbcClient.class).sql("shutdown").update();

            assertIsSoonThereAgain(server);
            assertThat(readiness(server)).isEqualTo(200);
        }
    }

    /** The pool tries again after pauses, and does not look at connections that were used a moment ago before they are used again. */
    private static void assertIsSoonThereAgain(ConfigurableApplicationContext server) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        var reply = ask(server, QUESTION);
        while (reply.status() != 200 && Instant.now().isBefore(end)) {
            assertIsAway(reply);
            Thread.sleep(200);
            reply = ask(server, QUESTION);
        }
        assertThat(reply.status()).isEqualTo(200);
    }

    private static void assertIsAway(RawHttp.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).containsExactly("5");
        assertThat(reply.body()).contains("UNAVAILABLE").doesNotContain("\"data\"", "INTERNAL");
    }

    private static RawHttp.Reply ask(ConfigurableApplicationContext server, String body) {
        return RawHttp.post(port(server), body, authorization(server));
    }

    private static RawHttp.Reply calendar(ConfigurableApplicationContext server) {
        return RawHttp.request(
                port(server), "GET /records/" + DemoAccess.recordId("ingrid") + "/duties.ics", authorization(server));
    }

    private static int readiness(ConfigurableApplicationContext server) {
        return RawHttp.request(port(server), "GET /actuator/health/readiness").status();
    }

    private static String authorization(ConfigurableApplicationContext server) {
        return "Authorization: Bearer " + server.getBean(DemoAccess.class).token("ingrid");
    }

    private static int port(ConfigurableApplicationContext server) {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return new SpringApplicationBuilder(DelmalServer.class, DemoAccess.class)
                .run(TestDatabase.arguments(settings, "--server.port=0"));
    }
}
