package se.delmal.server.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import se.delmal.server.demo.DemoAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks the server over HTTP. */
@TestComponent
@Lazy
public class Asker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final DemoAccess demo;

    Asker(@Value("${local.server.port}") int port, DemoAccess demo) {
        this.server = URI.create("http://127.0.0.1:" + port);
        this.demo = demo;
    }

    /**
     * What the server answered.
     *
     * @param status  its HTTP status
     * @param response  all of it
     * @param body  its body; null where it is no JSON
     */
    public record Answer(int status, HttpResponse<String> response, JsonNode body) {

        /** Returns what is found under data, such as {@code /viewer/subject}. */
        public JsonNode data(String pointer) {
            return body.at("/data" + pointer);
        }

        /** Returns the codes of the errors. */
        public java.util.List<String> codes() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.at("/extensions/code").asString())
                    .toList();
        }

        /** Returns the body without the ids made by chance, in which any three digits may stand. */
        public String told() {
            return response.body().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "");
        }

        /** Returns the media type. */
        public String mediaType() {
            return response.headers().firstValue("Content-Type").orElse("");
        }
    }

    /** Asks a document of the tests as a made-up person. */
    public Answer askAs(String person, String documentName, Map<String, ?> variables) {
        return send(envelope(document(documentName), variables), "Authorization", "Bearer " + demo.token(person));
    }

    /** Asks one operation of a document of the tests as a made-up person. */
    public Answer askAs(String person, String documentName, String operation, Map<String, ?> variables) {
        return send(
                JSON.writeValueAsString(
                        Map.of("query", document(documentName), "operationName", operation, "variables", variables)),
                "Authorization",
                "Bearer " + demo.token(person));
    }

    /** Asks a document as a made-up person. */
    public Answer queryAs(String person, String document) {
        return queryAs(person, document, Map.of());
    }

    /** Asks a document with variables as a made-up person. */
    public Answer queryAs(String person, String document, Map<String, ?> variables) {
        return send(envelope(document, variables), "Authorization", "Bearer " + demo.token(person));
    }

    /** Asks a document without a token. */
    public Answer query(String document, Map<String, ?> variables) {
        return send(envelope(document, variables));
    }

    /** Sends a body, with more headers or other values of the usual ones. */
    public Answer send(String body, String... headers) {
        return send("POST", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends bytes by a method. */
    public Answer send(String method, byte[] body, String... headers) {
        var all = new LinkedHashMap<String, String>();
        all.put("Content-Type", "application/json");
        all.put("Accept", "application/graphql-response+json");
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        var request = HttpRequest.newBuilder(server.resolve("/graphql"))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        return exchange(request.build());
    }

    /** Fetches a path. */
    public Answer get(String path) {
        return exchange(HttpRequest.newBuilder(server.resolve(path)).build());
    }

    /** Fetches a path as a made-up person, with more headers. */
    public Answer getAs(String person, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + demo.token(person));
        return exchange((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Returns a document of the tests. */
    public static String document(String name) {
        try (var in =
                Objects.requireNonNull(Asker.class.getResourceAsStream("/graphql-test/" + name + ".graphql"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the body of a request. */
    public static String envelope(String document, Map<String, ?> variables) {
        return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    }

    private Answer exchange(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(),
                    response,
                    type.contains("json") && !response.body().isEmpty()
                            ? JSON.readTree(response.body())
                            : JSON.createObjectNode());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
