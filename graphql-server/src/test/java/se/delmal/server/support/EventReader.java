package se.delmal.server.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads a stream of events over HTTP. */
public final class EventReader implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Thread reading;

    /**
     * What came between two blank lines.
     *
     * @param name  what {@code event} says; {@code end} where the stream is at its end
     * @param text  all of its lines
     */
    public record Event(String name, List<String> text) {

        /** Returns the data as JSON. */
        public JsonNode data() {
            return JSON.readTree(field("data").orElseThrow(() -> new AssertionError("No data in " + text)));
        }

        /** Returns the codes of the errors in the data. */
        public List<String> codes() {
            return data().path("errors")
                    .valueStream()
                    .map(error -> error.at("/extensions/code").asString())
                    .toList();
        }

        /** Returns whether it is a comment. */
        public boolean isComment() {
            return !text.isEmpty() && text.stream().allMatch(line -> line.startsWith(":"));
        }

        /** Returns what a field says. */
        public Optional<String> field(String field) {
            return text.stream()
                    .filter(line -> line.startsWith(field + ":"))
                    .map(line -> line.substring(field.length() + 1).strip())
                    .findFirst();
        }
    }

    private EventReader(HttpResponse<InputStream> response) {
        this.response = response;
        reading = new Thread(this::read);
        reading.setDaemon(true);
        reading.start();
    }

    /** Subscribes with a token. */
    public static EventReader subscribe(HttpClient client, URI server, String token, String recordId) {
        return open(
                client,
                server,
                Asker.envelope(
                        "subscription($r: ID!) { statusChanged(recordId: $r) { recordId version at ended } }",
                        java.util.Map.of("r", recordId)),
                "Authorization",
                "Bearer " + token);
    }

    /** Sends a body, and reads what comes. */
    public static EventReader open(HttpClient client, URI server, String body, String... headers) {
        var request = HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new EventReader(client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Returns the status and the headers. */
    public HttpResponse<?> response() {
        return response;
    }

    /** Returns the next event, comments left out; waits for it. */
    public Event next() {
        var event = nextOrComment();
        while (event.isComment()) {
            event = nextOrComment();
        }
        return event;
    }

    /** Returns what comes next, a comment too; waits for it. */
    public Event nextOrComment() {
        try {
            var event = events.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("Nothing was told");
            }
            return event;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Returns what has come and was not asked for. */
    public List<Event> rest() {
        return List.copyOf(events);
    }

    private void read() {
        var lines = new java.util.ArrayList<String>();
        try (var in = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    lines.add(line);
                } else {
                    var event = new Event("", List.copyOf(lines));
                    events.add(new Event(event.field("event").orElse(""), event.text()));
                    lines.clear();
                }
            }
        } catch (IOException closed) {
            lines.clear();
        }
        if (!lines.isEmpty()) {
            events.add(new Event("unfinished", List.copyOf(lines)));
        }
        events.add(new Event("end", List.of()));
    }

    @Override
    public void close() {
        try {
            response.body().close();
            reading.join(PATIENCE.toMillis());
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
