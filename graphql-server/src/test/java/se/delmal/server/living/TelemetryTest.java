package se.delmal.server.living;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import se.delmal.server.DelmalServer;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.RawHttp;
import se.delmal.server.support.TestDatabase;

/** What is sent to a collector, where one is configured. */
class TelemetryTest {

    @Test
    void tracesAndMetricsArriveAndHoldNothingThatWasSent() throws Exception {
        Map<String, ByteArrayOutputStream> arrived = new ConcurrentHashMap<>();
        var collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            arrived.computeIfAbsent(exchange.getRequestURI().getPath(), path -> new ByteArrayOutputStream())
                    .writeBytes(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        var endpoint = "http://127.0.0.1:" + collector.getAddress().getPort();
        try (var server = new SpringApplicationBuilder(DelmalServer.class, DemoAccess.class)
                .run(TestDatabase.arguments(
                        TestDatabase.properties(),
                        "--server.port=0",
                        "--DELMAL_TELEMETRY=true",
                        "--management.tracing.sampling.probability=1",
                        "--management.opentelemetry.tracing.export.schedule-delay=200ms",
                        "--management.opentelemetry.tracing.export.otlp.endpoint=" + endpoint + "/v1/traces",
                        "--management.otlp.metrics.export.url=" + endpoint + "/v1/metrics",
                        "--management.otlp.metrics.export.step=1s"))) {
            int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var token = server.getBean(DemoAccess.class).token("ingrid");
            HostileRequests.send(port);
            RawHttp.post(
                    port,
                    "{\"query\": \"query " + HostileRequests.NAME + "($id: ID!) { trainingRecord(id: $id) { id } }\","
                            + " \"variables\": {\"id\": \"" + HostileRequests.NUMBER + "\"}}",
                    "Authorization: Bearer " + token);
            waitFor(arrived, "/v1/traces", "POST");
            waitFor(arrived, "/v1/metrics", "delmal.requests");
            var all = text(arrived, "/v1/traces") + text(arrived, "/v1/metrics");
            assertThat(all).doesNotContain(token);
            HostileRequests.assertNothingIsIn(all);
        } finally {
            collector.stop(0);
        }
    }

    private static void waitFor(Map<String, ByteArrayOutputStream> arrived, String path, String what)
            throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(end) && !text(arrived, path).contains(what)) {
            Thread.sleep(100);
        }
        assertThat(text(arrived, path)).as(path).contains(what);
    }

    private static String text(Map<String, ByteArrayOutputStream> arrived, String path) {
        var bytes = arrived.get(path);
        return bytes == null ? "" : bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
