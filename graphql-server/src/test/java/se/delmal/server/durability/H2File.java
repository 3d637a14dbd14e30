package se.delmal.server.durability;

import java.nio.file.Path;
import java.util.Map;

/**
 * An H2 file, which lives and dies with the server.
 *
 * @param name  its name, for the figures
 * @param settings  the settings that lead a server to it
 */
record H2File(String name, Map<String, Object> settings) implements Database {

    /** Copies the settings. */
    H2File {
        settings = Map.copyOf(settings);
    }

    /** Returns the one that the server makes when nothing else is told. */
    static H2File in(Path folder) {
        return new H2File("H2 file", Map.of("delmal.data-dir", folder.resolve("data"), "spring.datasource.url", ""));
    }

    /** Returns one as H2 makes it by itself: what is committed goes to the file some tenths of a second later. */
    static H2File writingLater(Path folder) {
        return new H2File(
                "H2 file without WRITE_DELAY=0",
                Map.of(
                        "spring.datasource.url",
                        "jdbc:h2:file:" + folder.resolve("data").resolve("delmal")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                                + ";DEFAULT_NULL_ORDERING=HIGH",
                        "spring.datasource.username",
                        "sa",
                        "spring.datasource.password",
                        ""));
    }
}
