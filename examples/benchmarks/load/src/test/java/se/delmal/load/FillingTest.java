package se.delmal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.delmal.exchange.RecordJson;
import se.delmal.record.EntryKind;
import se.delmal.server.DelmalServer;
import se.delmal.server.identity.IdentityKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FillingTest {

    private static final int TRAINEES = 250;

    private LoadIssuer issuer;
    private ConfigurableApplicationContext server;
    private People people;

    @BeforeAll
    void fillAndStart(@TempDir Path folder) throws IOException {
        var data = "--delmal.data-dir=" + folder.resolve("data");
        Filling.run(TRAINEES, folder.resolve("people.json"), data);
        people = People.read(folder.resolve("people.json"));
        issuer = LoadIssuer.open(0);
        server = new SpringApplicationBuilder(DelmalServer.class)
                .run(
                        data,
                        "--server.port=0",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
                        "--spring.security.oauth2.resourceserver.jwt.audiences=" + LoadIssuer.AUDIENCE,
                        "--delmal.identity.keyset=" + IdentityKeys.create());
    }

    @AfterAll
    void stop() {
        server.close();
        issuer.close();
    }

    @Test
    void whatWasMadeUpIsReadBackOverTheApi() {
        int number = 7;
        var writer = people.writers().get(number);

        var answer = ask(
                issuer.token(writer.tenant(), writer.subject()),
                "mutation { trainingRecordExport(recordId: \"" + writer.record()
                        + "\") { json userErrors { code } } }");

        var text = answer.at("/trainingRecordExport/json").asString();
        // An export leaves out what is true of every stored record: that it is complete in every kind.
        var read = RecordJson.read(text).completeFor(EnumSet.allOf(EntryKind.class));
        assertThat(read).isEqualTo(MadeUpTrainees.record(number, Filling.ENTRIES));
        assertThat(read.entries()).hasSize(30);
    }

    @Test
    void theDirectorWhoAsksHasAHundredTraineesAndNoMore() {
        var page = ask(
                issuer.token(people.tenant(), people.director()),
                "{ viewer { roles trainees(first: 100) { edges { node { records { id version } } } pageInfo { hasNextPage } } } }");

        var records = page.at("/viewer/trainees/edges").findValues("records").stream()
                .map(found -> found.get(0).get("id").asString())
                .toList();
        assertThat(records).hasSize(100).containsExactlyInAnyOrderElementsOf(people.records());
        assertThat(page.at("/viewer/trainees/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(page.at("/viewer/roles").get(0).asString()).isEqualTo("DIRECTOR_OF_STUDIES");
    }

    @Test
    void idsAreUniqueAgainWhenAllIsStored() {
        var uniques = Uniques.of(server.getBean(org.springframework.jdbc.core.simple.JdbcClient.class));

        assertThat(uniques.tables()).containsExactlyInAnyOrder("entry", "person");
    }

    private JsonNode ask(String token, String query) {
        var port = server.getEnvironment().getProperty("local.server.port");
        try {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                                    .header("Content-Type", "application/json")
                                    .header("Authorization", "Bearer " + token)
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            JsonMapper.shared().writeValueAsString(Map.of("query", query))))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            var told = JsonMapper.shared().readTree(answer.body());
            assertThat(told.has("errors")).as(answer.body()).isFalse();
            return told.get("data");
        } catch (IOException unanswered) {
            throw new java.io.UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
