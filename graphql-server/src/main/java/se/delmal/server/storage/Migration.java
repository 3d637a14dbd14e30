package se.delmal.server.storage;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the database to this server's version, unless somebody newer has been there or somebody else lives there. */
@Configuration(proxyBeanMethods = false)
class Migration {

    /**
     * Everything that may have a say is asked before anything is changed, Flyway last: it compares what has been done to the database
     * with what it knows, and does nothing where they differ. Meanwhile a connection of the pool is held, since H2 would
     * close its file with each connection that is the last, and open it again for the next.
     */
    @Bean
    FlywayMigrationStrategy carefully(ObjectProvider<BeforeMigration> others, DataSource pool) {
        return flyway -> {
            try (var connection = pool.getConnection()) {
                for (BeforeMigration other : others.orderedStream().toList()) {
                    other.check(connection);
                }
                flyway.migrate();
            } catch (FlywayValidateException unfit) {
                checkVersion(flyway.info());
                throw unfit;
            } catch (SQLException unreadable) {
                throw new IllegalStateException("The database cannot be looked at", unreadable);
            }
        };
    }

    /** A connection of its own: a migration may take longer than a request may wait for an answer. */
    @Bean
    FlywayConnectionDetails patiently(JdbcConnectionDetails database) {
        return new Unpooled(database);
    }

    private static void checkVersion(MigrationInfoService database) {
        var known = Arrays.stream(database.all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .reduce((first, last) -> last)
                .orElse("0");
        var newer = Arrays.stream(database.applied())
                .filter(migration -> !migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .toList();
        if (!newer.isEmpty()) {
            throw new NewerDatabaseException(known, newer);
        }
    }

    private record Unpooled(JdbcConnectionDetails database) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.getJdbcUrl();
        }

        @Override
        public @Nullable String getUsername() {
            return database.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return database.getPassword();
        }
    }

    /** The database has changes that this server does not know. */
    static final class NewerDatabaseException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NewerDatabaseException(String known, List<String> newer) {
            super("The database has been changed by a newer server, to version "
                    + newer.stream().collect(Collectors.joining(", ")) + "; this one knows it up to version " + known
                    + ". Nothing has been changed.");
        }
    }

    /** Says it in the words that the start prints. */
    static final class Analyzer extends AbstractFailureAnalyzer<NewerDatabaseException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, NewerDatabaseException cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Start the server that made the changes, or a later one; or restore the backup from before them.",
                    cause);
        }
    }
}
