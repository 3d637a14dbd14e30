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

    private static final String WITH_ISSUER =
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1";

    private final Map<String, Object> database = TestDatabase.properties();

    @Test
    void movesSixTraineesInOnce() {
        int first = traineesAfterAStart();
        int second = traineesAfterAStart();

        assertThat(first).isEqualTo(6);
        assertThat(second).isEqualTo(6);
    }

    @Test
    void movesEverybodyInOrNobody() {
        try (var server = start()) {
            empty(server);
            server.getBean(JdbcClient.class)
                    .sql("alter table entry rename to entry_elsewhere")
                    .update();
        }

        assertThatThrownBy(this::start).isNotNull();

        try (var server = start(WITH_ISSUER)) {
            assertThat(count(server, "trainee")).isZero();
            assertThat(count(server, "training_record")).isZero();
            assertThat(count(server, "seeding")).isZero();
        }
    }

    @Test
    void movesNobodyInWhereSomebodyLives() {
        try (var server = start()) {
            empty(server);
            server.getBean(JdbcClient.class)
                    .sql(
                            "insert into trainee (tenant, id, subject, display_name) values ('demo', 'T', 'somebody', 'Alva')")
                    .update();
        }

        assertThat(traineesAfterAStart()).isEqualTo(1);
    }

    private static void empty(ConfigurableApplicationContext server) {
        for (String table :
                new String[] {"entry", "role_assignment", "person", "training_record", "trainee", "seeding"}) {
            server.getBean(JdbcClient.class).sql("delete from " + table).update();
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
