package se.delmal.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.delmal.server.support.TestDatabase;

/** A database from before there were tenants. */
@Tag("database")
class TenantMigrationTest {

    @Test
    void whoeverWasThereBecomesATraineeOfTheDemonstration() {
        var database = TestDatabase.open(TestDatabase.properties());
        Flyway.configure().dataSource(database).target("1").load().migrate();
        var client = JdbcClient.create(database);
        client.sql("insert into trainee (id, subject, display_name) values ('T1', 'alva', 'Alva')")
                .update();
        client.sql("insert into training_record (id, trainee_id, version, programme, profile, started, body)"
                        + " values ('R1', 'T1', 1, 'ST', 'national', date '2022-01-01', '{}')")
                .update();

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(client.sql("select t.tenant || r.tenant || t.subject from trainee t join training_record r"
                                + " on r.tenant = t.tenant and r.trainee_id = t.id")
                        .query(String.class)
                        .single())
                .isEqualTo("demodemoalva");
        assertThatThrownBy(() -> insert(client, "demo", "T2")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatCode(() -> insert(client, "region", "T3")).doesNotThrowAnyException();
    }

    private static void insert(JdbcClient client, String tenant, String id) {
        client.sql("insert into trainee (tenant, id, subject, display_name) values (:tenant, :id, 'alva', 'Alva')")
                .param("tenant", tenant)
                .param("id", id)
                .update();
    }
}
