package se.delmal.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.delmal.server.DelmalServer;
import se.delmal.server.security.ExposureGuard;
import se.delmal.server.support.TestDatabase;
import se.delmal.server.support.TestIssuer;

/** What a server does not start on stays as it was. */
@Tag("database")
class MigrationTest {

    private static final String VERSIONS = "select count(*) from flyway_schema_history";

    private final Map<String, Object> settings = new HashMap<>(TestDatabase.properties());
    private final DriverManagerDataSource database = TestDatabase.open(settings);
    private final JdbcClient client = JdbcClient.create(database);

    @Test
    void doesNotStartWhereANewerServerHasBeen() {
        Flyway.configure().dataSource(database).target("2").load().migrate();
        client.sql(
                        "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                                + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)")
                .update();
        int before = count();

        assertThatThrownBy(() -> start(TestIssuer.settings("http://127.0.0.1:1")))
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOf(Migration.NewerDatabaseException.class)
                .asString()
                .contains("to version 99", "up to version 3", "Nothing has been changed");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aDemonstrationDoesNotTouchWhereOthersLive() {
        Flyway.configure().dataSource(database).target("1").load().migrate();
        client.sql("insert into trainee (id, subject, display_name) values ('T1', 'alva', 'Alva')")
                .update();
        int before = count();
        settings.put(ExposureGuard.ANY_DATABASE, "false");

        assertThatThrownBy(this::start)
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOf(ExposureGuard.ExposedException.class);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void bringsAnOlderDatabaseUpToDate() {
        Flyway.configure().dataSource(database).target("1").load().migrate();

        start().close();

        assertThat(count()).isGreaterThan(3);
    }

    private int count() {
        return client.sql(VERSIONS).query(Integer.class).single();
    }

    private ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(DelmalServer.class)
                .properties("server.port=0")
                .run(TestDatabase.arguments(settings, more));
    }
}
