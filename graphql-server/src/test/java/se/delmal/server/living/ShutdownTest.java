package se.delmal.server.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;

class ShutdownTest {

    private static final String BODY = "{\"query\": \"{ catalogue { release } }\"}";

    @Test
    void finishesWhatIsUnderWayAndTakesNothingNew() throws Exception {
        var server = new SpringApplicationBuilder(DelmalServer.class)
                .run(TestDatabase.arguments(TestDatabase.properties(), "--server.port=0"));
        int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var underWay = connect(port)) {
            write(
                    underWay,
                    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                            + BODY.length() + "\r\n\r\n" + BODY.substring(0, 5));
            Thread.sleep(500);

            var closing = CompletableFuture.runAsync(server::close);
            waitUntilNobodyIsLetIn(port);
            assertThat(closing).isNotDone();
            write(underWay, BODY.substring(5));

            assertThat(new String(underWay.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"release\"");
            closing.get(20, TimeUnit.SECONDS);
        }
        assertThatThrownBy(() -> connect(port)).isInstanceOf(IOException.class);
    }

    private static void waitUntilNobodyIsLetIn(int port) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (Instant.now().isBefore(end)) {
            try {
                connect(port).close();
                Thread.sleep(50);
            } catch (IOException refused) {
                return;
            }
        }
        throw new AssertionError("Somebody is still let in");
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
