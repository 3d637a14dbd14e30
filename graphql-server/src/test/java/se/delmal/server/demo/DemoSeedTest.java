package se.delmal.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;

@Tag("database")
class DemoSeedTest {

    private final Map<String, Object> database = TestDatabase.properties();

    @Test
    void movesSixTraineesInOnce() {
        int first = traineesAfterAStart();
        int second = traineesAfterAStart();

        assertThat(first).isEqualTo(6);
        assertThat(second).isEqualTo(6);
    }

    @Test
    void movesNobodyInWhereSomebodyCannotBe() {
        try (var server = start()) {
            var client = server.getBean(JdbcClient.class);
            for (String table :
                    new String[] {"entry", "role_assignment", "person", "training_record", "trainee", "seeding"}) {
                client.sql("delete from " + table).update();
            }
            client.sql("insert into trainee (id, subject, display_name) values ('T', :subject, 'Alva')")
                    .param("subject", DemoPerson.NORA.subject())
                    .update();
        }

        assertThatThrownBy(this::start).isNotNull();

        try (var server = start("--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1")) {
            assertThat(count(server, "trainee")).isEqualTo(1);
            assertThat(count(server, "training_record")).isZero();
            assertThat(count(server, "seeding")).isZero();
        }
    }

    private int traineesAfterAStart() {
        try (var server = start()) {
            return count(server, "trainee");
        }
    }

    private static int count(ConfigurableApplicationContext server, String table) {
        return server.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(DelmalServer.class)
                .properties("server.port=0")
                .run(TestDatabase.arguments(database, arguments));
    }
}
