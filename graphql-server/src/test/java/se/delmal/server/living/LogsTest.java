package se.delmal.server.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.RawHttp;
import se.delmal.server.support.TestDatabase;
import se.delmal.server.support.TestIssuer;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Pattern LINE = Pattern.compile("(?m)^\\{.*}$");

    @Test
    void nothingThatSomebodySentReachesTheLogOrComesBackOutOfPlace(CapturedOutput output) {
        try (var server = new SpringApplicationBuilder(DelmalServer.class)
                .run(TestDatabase.arguments(TestDatabase.properties(), "--server.port=0"))) {
            int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            var replies = HostileRequests.send(port);

            assertThat(replies).hasSizeGreaterThan(150).allSatisfy(reply -> {
                assertThat(reply.status()).isNotZero().isNotEqualTo(500);
                assertThat(reply.head()).doesNotContain("Tomcat", "Spring");
                assertThat(reply.body()).doesNotContain("Exception", "\tat ", "<html", "org.springframework");
            });
        }
        HostileRequests.assertNothingIsIn(output.getAll());
    }

    @Test
    void aServerForOthersLogsForMachinesWithTheIdOfTheRequest(CapturedOutput output) throws Exception {
        try (var issuer = new TestIssuer();
                var server = new SpringApplicationBuilder(DelmalServer.class)
                        .run(TestDatabase.arguments(
                                TestDatabase.properties(), port0(TestIssuer.settings(issuer.uri()))))) {
            int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var database = server.getBean(JdbcClient.class);
            database.sql("alter table trainee rename to trainee_elsewhere").update();

            var reply = RawHttp.post(
                    port,
                    "{\"query\": \"{ viewer { subject trainees { edges { node { id } } } } }\"}",
                    "Authorization: Bearer "
                            + issuer.sign(issuer.claims(Instant.now()).build()),
                    "X-Request-Id: " + ID);

            assertThat(reply.body()).contains("\"INTERNAL\"", ID);
        }
        var lines = LINE.matcher(output.getOut())
                .results()
                .map(found -> found.group())
                .toList();
        var json = JsonMapper.shared();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(json.readTree(line).has("@timestamp")).isTrue())
                .anySatisfy(
                        line -> assertThat(line).contains("\"requestId\":\"" + ID + "\"", "BadSqlGrammarException"));
        assertThat(output.getAll()).doesNotContain("hsa-17", "Alva");
    }

    private static String[] port0(String... settings) {
        return Stream.concat(Stream.of("--server.port=0"), Stream.of(settings)).toArray(String[]::new);
    }
}
