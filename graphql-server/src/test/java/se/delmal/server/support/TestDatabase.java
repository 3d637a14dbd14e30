package se.delmal.server.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Gives each server under test an empty database of the kind that the build asks for. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties()));
    }

    /** Returns the settings of a new, empty database. */
    public static Map<String, Object> properties() {
        try {
            var folder = Files.createTempDirectory("delmal-test").resolve("data");
            return System.getProperty("delmal.test.database", "h2").equals("postgresql")
                    ? onPostgres(folder)
                    : Map.of("delmal.data-dir", folder.toString(), "spring.datasource.url", "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Returns settings as arguments of a start, with more of them. */
    public static String[] arguments(Map<String, Object> database, String... more) {
        return Stream.concat(
                        database.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** Returns the database of settings, to be looked at before or after a server has it. */
    public static DriverManagerDataSource open(Map<String, Object> settings) {
        var url = Objects.toString(settings.get("spring.datasource.url"));
        return url.isEmpty()
                ? new DriverManagerDataSource(
                        "jdbc:h2:file:" + settings.get("delmal.data-dir")
                                + "/delmal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                        "sa",
                        "")
                : new DriverManagerDataSource(url, Objects.toString(settings.get("spring.datasource.username")), "");
    }

    private static synchronized Map<String, Object> onPostgres(Path folder) throws IOException {
        var server = postgres;
        if (server == null) {
            server = EmbeddedPostgres.start();
            postgres = server;
        }
        var name = "delmal" + NUMBER.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return Map.of(
                "delmal.data-dir",
                folder.toString(),
                "delmal.demo.any-database",
                "true",
                "spring.datasource.url",
                server.getJdbcUrl("postgres", name),
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "");
    }
}
