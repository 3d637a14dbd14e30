package se.delmal.server.trainee;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.delmal.server.security.Caller;

/** Finds the trainees that callers are themselves. */
@Repository
public class TraineesOfCallers {

    private final JdbcClient database;

    TraineesOfCallers(JdbcClient database) {
        this.database = database;
    }

    /** Returns the trainee that a caller is. */
    public Optional<String> own(Caller caller) {
        return database.sql("select id from trainee where tenant = :tenant and subject = :subject")
                .param("tenant", caller.tenant())
                .param("subject", caller.subject())
                .query(String.class)
                .optional();
    }
}
