package se.delmal.server.durability;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import se.delmal.server.support.Asker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks a server that may be killed while it answers. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final String CHANGES = Asker.document("changes");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ServerProcess server;

    Client(ServerProcess server) {
        this.server = server;
    }

    /** Sends a change, and returns its payload; nothing where no answer came. */
    Optional<JsonNode> send(Change change) {
        return post(
                        change.person(),
                        Map.of(
                                "query", CHANGES,
                                "operationName", change.operation(),
                                "variables", change.variables()))
                .map(body -> body.at("/data/" + change.operation()));
    }

    /** Asks a server that is not being killed. */
    JsonNode ask(String person, String document) {
        return post(person, Map.of("query", document))
                .map(body -> body.path("data"))
                .orElseThrow(() -> new IllegalStateException("No answer"));
    }

    /** Returns what a record holds, and what its journal tells. */
    RecordState state(String trainee, String recordId) {
        var asked = "trainingRecord(id: \"" + recordId + "\") { version accessJournal(first: 50%s) {"
                + " edges { node { action } } pageInfo { hasNextPage endCursor } } }";
        int written = 0;
        int signed = 0;
        var after = "";
        long version;
        boolean isMore;
        do {
            var record = ask(trainee, "{ " + asked.formatted(after) + " }").path("trainingRecord");
            version = record.path("version").asLong();
            for (JsonNode line : record.at("/accessJournal/edges")) {
                var action = line.at("/node/action").asString();
                written += action.equals("WRITE") ? 1 : 0;
                signed += action.equals("SIGN") ? 1 : 0;
            }
            var page = record.at("/accessJournal/pageInfo");
            isMore = page.path("hasNextPage").asBoolean();
            after = ", after: \"" + page.path("endCursor").asString() + "\"";
        } while (isMore);
        var exported = ask(trainee, "mutation { trainingRecordExport(recordId: \"" + recordId + "\") { json } }")
                .at("/trainingRecordExport/json")
                .asString();
        return RecordState.read(JSON.readTree(exported), version, written, signed);
    }

    private Optional<JsonNode> post(String person, Map<String, Object> body) {
        var request = HttpRequest.newBuilder(server.uri())
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .header("Authorization", "Bearer " + server.token(person))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var answer = JSON.readTree(response.body());
            if (response.statusCode() != OK || answer.has("errors")) {
                throw new UnexpectedAnswer(response.body());
            }
            return Optional.of(answer);
        } catch (IOException killed) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The server says something that it should not have to. */
    static final class UnexpectedAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnexpectedAnswer(String body) {
            super(body);
        }
    }
}
