package se.delmal.server.durability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL in processes of its own, as careful with what is committed as an installation's: either left alone or killed too. */
final class Postgres implements Database {

    private final Path data;
    private final boolean isKilledToo;
    private EmbeddedPostgres server;

    Postgres(Path folder, boolean isKilledToo) {
        this.data = folder.resolve("postgres");
        this.isKilledToo = isKilledToo;
        this.server = start(0);
    }

    /** The library's own settings give durability up for speed. */
    private EmbeddedPostgres start(int port) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on");
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String name() {
        return isKilledToo ? "PostgreSQL, killed as well" : "PostgreSQL";
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of(
                "delmal.demo.any-database",
                "true",
                "spring.datasource.url",
                server.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "");
    }

    @Override
    public void serverWasKilled() {
        if (isKilledToo) {
            int port = server.getPort();
            kill();
            // Nothing is left to be stopped, which it says; but it gives up the folder.
            close();
            server = start(port);
        }
    }

    private void kill() {
        try {
            var pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.UTF_8)
                    .get(0)
                    .strip());
            var postmaster = ProcessHandle.of(pid).orElseThrow();
            var all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle process : all) {
                process.onExit().get(20, TimeUnit.SECONDS);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException alive) {
            throw new IllegalStateException(alive);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
