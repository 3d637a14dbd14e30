package se.delmal.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.delmal.server.security.ExposureGuard;
import se.delmal.server.security.Issuer;
import se.delmal.server.storage.BeforeMigration;

/**
 * Keeps made-up people, and whoever holds their tokens, out of a database where trainees live that nobody has marked as theirs: they
 * may be real. Not even the tables are brought up to date there.
 */
@Component
@Conditional(Issuer.Missing.class)
class OthersFirst implements BeforeMigration {

    private final boolean isAnyDatabaseAllowed;

    OthersFirst(Environment environment) {
        this.isAnyDatabaseAllowed = ExposureGuard.isAnyDatabaseAllowed(environment);
    }

    @Override
    public void check(Connection database) throws SQLException {
        if (!isAnyDatabaseAllowed && count(database, "trainee") > 0 && count(database, "seeding") == 0) {
            throw new ExposureGuard.ExposedException(List.of("No token issuer is configured, and trainees live in this"
                    + " database who are not the made-up ones. Configure the issuer of their tokens, or set "
                    + ExposureGuard.ANY_DATABASE + "=true if nobody in it is real."));
        }
    }

    private static int count(Connection database, String table) throws SQLException {
        try (var tables = database.getMetaData().getTables(null, database.getSchema(), table, null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (var statement = database.createStatement();
                var counted = statement.executeQuery("select count(*) from " + table)) {
            counted.next();
            return counted.getInt(1);
        }
    }
}
