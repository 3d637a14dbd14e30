package se.delmal.server.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What rounds came to. */
final class Figures {

    private static final String HEAD = """
            | Database | rounds | acknowledged | found | sent again | answered as before | unanswered | of these made | \
            made when sent again | faults |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    int rounds;
    int acknowledged;
    int found;
    int sentAgain;
    int replayed;
    int unanswered;
    int made;
    int madeLater;
    final List<String> faults = new ArrayList<>();

    /** Adds a line to the table in the build's folder. */
    void write(String database) {
        try {
            var file = Path.of("target", "durability", "figures.md");
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, HEAD, StandardCharsets.UTF_8);
            }
            Files.writeString(
                    file,
                    "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d |%n"
                            .formatted(
                                    database,
                                    rounds,
                                    acknowledged,
                                    found,
                                    sentAgain,
                                    replayed,
                                    unanswered,
                                    made,
                                    madeLater,
                                    faults.size()),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
