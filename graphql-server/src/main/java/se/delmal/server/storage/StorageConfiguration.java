package se.delmal.server.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListenerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/** Finds the database. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /**
     * WRITE_DELAY=0: what is committed is in the file before the caller hears of it; H2's default loses some tenths of a
     * second when the process dies. The rest makes H2 read names and order nulls as PostgreSQL does.
     */
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @Bean
    JdbcConnectionDetails database(Environment environment, @Value("${delmal.data-dir}") Path folder) {
        var url = environment.getProperty("spring.datasource.url");
        return StringUtils.hasText(url)
                ? new Database(
                        url,
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password"))
                : new Database("jdbc:h2:file:" + prepared(folder).resolve("delmal") + H2_OPTIONS, "sa", "");
    }

    /** Begins and ends transactions where the code says so. Annotations would need a proxy for each class that bears them. */
    @Bean
    TransactionTemplate transaction(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    /** Tells of changes that are committed. */
    @Bean
    static TransactionalEventListenerFactory afterCommit() {
        return new TransactionalEventListenerFactory();
    }

    /** A connection to nowhere is given up: the network can lose a database without telling anybody. */
    @Bean
    static BeanPostProcessor impatiently() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    prepare(pool);
                }
                return bean;
            }
        };
    }

    private static void prepare(HikariDataSource pool) {
        var url = Objects.requireNonNullElse(pool.getJdbcUrl(), "");
        if (url.startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("connectTimeout", "3");
            pool.addDataSourceProperty("socketTimeout", "60");
            pool.addDataSourceProperty("tcpKeepAlive", "true");
        } else if (url.startsWith("jdbc:h2:")) {
            // The pool does not see in H2's errors that a connection is dead, and trusts one that was used a moment
            // ago: under load
            // it would trust it for ever. Looking costs microseconds in the same process.
            System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        }
    }

    private static Path prepared(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        if (absolute.toString().contains(";")) {
            throw new IllegalArgumentException("The path of the data folder must not contain a semicolon");
        }
        try {
            if (Files.notExists(absolute)) {
                Files.createDirectories(absolute);
                if (absolute.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The data folder cannot be made: " + absolute, unwritable);
        }
        return absolute;
    }

    private record Database(
            String url, @Nullable String user, @Nullable String secret) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return secret;
        }
    }
}
