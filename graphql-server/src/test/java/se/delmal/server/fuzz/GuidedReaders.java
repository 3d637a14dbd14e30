package se.delmal.server.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets Jazzer decide what the SDK's readers are given: it looks for what leads into code that was not reached before. */
public final class GuidedReaders {

    private static final List<Map<String, Object>> RECORDS =
            List.of(Target.record("omar"), Target.record("viktor"), Target.record("saga"));

    private GuidedReaders() {}

    /** Is called by Jazzer, with another input each time. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Draws draws = bound -> bound <= 1 ? 0 : data.consumeInt(0, bound - 1);
        var read = data.consumeBoolean()
                ? Parsers.text(data.consumeRemainingAsString())
                : new Parsers(draws, RECORDS).next();
        if (!read.faults().isEmpty()) {
            throw new IllegalStateException(read.faults().toString());
        }
    }

    /** Runs Jazzer in a process of its own, and returns whether it has found nothing; its log is in the build's folder. */
    static boolean run(Duration time) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target", "fuzz", "jazzer"));
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int i = 0; i < RECORDS.size(); i++) {
            var small = new LinkedHashMap<>(RECORDS.get(i));
            small.computeIfPresent(
                    "entries",
                    (name, all) -> all instanceof List<?> entries ? List.copyOf(entries.subList(0, 3)) : all);
            // The last byte is what the choice between a text and its draws is read from.
            Files.writeString(corpus.resolve("record-" + i), Values.json(small) + "\u0001");
        }
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx1g",
                                "-cp",
                                path,
                                "com.code_intelligence.jazzer.Jazzer",
                                "--target_class=" + GuidedReaders.class.getName(),
                                "--instrumentation_includes=se.delmal.**",
                                "--custom_hook_includes=se.delmal.**",
                                "--reproducer_path=" + folder,
                                "-artifact_prefix=" + folder + File.separator,
                                "-max_total_time=" + time.toSeconds(),
                                "-max_len=16384",
                                "-len_control=0",
                                corpus.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start()
                        .waitFor()
                == 0;
    }
}
