package se.delmal.server.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import se.delmal.server.DelmalServer;
import se.delmal.server.security.ExposureGuard;
import se.delmal.server.support.RawHttp;
import se.delmal.server.support.TestDatabase;

/** What operators see, and where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetersTest {

    private ConfigurableApplicationContext server;
    private int port;
    private int operatorsPort;

    @BeforeAll
    void start() {
        server = start("--management.server.port=0", "--management.prometheus.metrics.export.enabled=true");
        port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        operatorsPort = server.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void countsWhatWasAskedAndHowItEndedAndNothingOfWhatWasSent() {
        HostileRequests.send(port);
        ask("{\"query\": \"{ catalogue { release } }\"}");
        ask("{\"query\": \"mutation { a: roleEnd b: roleEnd }\"}");
        RawHttp.request(port, "GET /nothing");

        var meters = RawHttp.request(operatorsPort, "GET /actuator/prometheus");

        assertThat(meters.status()).isEqualTo(200);
        assertThat(meters.body())
                .contains("delmal_requests_seconds_count{code=\"OK\",door=\"graphql\",operation=\"query\"}")
                .contains("delmal_requests_seconds_count{code=\"NOT_FOUND\",door=\"other\",operation=\"none\"}")
                .contains("code=\"BAD_JSON\"", "code=\"SYNTAX\"", "code=\"UNAUTHENTICATED\"")
                .contains("delmal_limits_refused_total{limit=\"")
                .contains("hikaricp_connections_active")
                .contains("jvm_memory_used_bytes");
        HostileRequests.assertNothingIsIn(meters.body());
    }

    /** The same question again is answered from memory, and counted all the same. */
    @Test
    void countsWhichPartsOfTheSchemaAreUsed() {
        for (int i = 0; i < 3; i++) {
            ask("{\"query\": \"{ catalogue { specialties { kind } } }\"}");
        }

        assertThat(RawHttp.request(operatorsPort, "GET /actuator/prometheus").body())
                .contains("delmal_schema_usage_total{client=\"none\",coordinate=\"Specialty.kind\"} 3.0");
    }

    @Test
    void showsOperatorsNothingElse() {
        for (String path : new String[] {"/actuator/env", "/actuator", "/graphql", "/graphiql", "/nothing"}) {
            assertThat(RawHttp.request(operatorsPort, "GET " + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void showsTheMetersToNobodyElse() {
        var reply = RawHttp.request(port, "GET /actuator/prometheus");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains("\"code\":\"NOT_FOUND\"");
    }

    @Test
    void tellsOnBothSidesThatItLivesAndIsReady() {
        for (String path : new String[] {"/livez", "/readyz"}) {
            assertThat(RawHttp.request(port, "GET " + path).body()).as(path).contains("\"status\":\"UP\"");
        }
        for (String path : new String[] {"/actuator/health/liveness", "/actuator/health/readiness"}) {
            var reply = RawHttp.request(operatorsPort, "GET " + path);

            assertThat(reply.body())
                    .as(path)
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("db", "components", "details");
        }
    }

    @Test
    void doesNotStartWithMetersForEverybody() {
        assertThatThrownBy(() -> start("--management.prometheus.metrics.export.enabled=true"))
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOf(ExposureGuard.ExposedException.class)
                .asString()
                .contains("management.server.port");
    }

    @Test
    void doesNotStartWithOperatorsElsewhereWithoutAnIssuer() {
        assertThatThrownBy(() -> start("--management.server.port=0", "--management.server.address=0.0.0.0"))
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOf(ExposureGuard.ExposedException.class)
                .asString()
                .contains("management.server.address");
    }

    private void ask(String body) {
        RawHttp.post(port, body);
    }

    private static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(DelmalServer.class)
                .properties("server.port=0")
                .run(TestDatabase.arguments(TestDatabase.properties(), settings));
    }
}
