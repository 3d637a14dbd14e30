package se.delmal.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Starts fresh virtual machines, by turns one for each side, and prints the median of what they measured and of the whole life
 * of the process. The argument is the number of pairs, 30 unless given.
 */
public final class ColdStart {

    private record Measured(long lookup, long process) {}

    /** Runs the comparison. */
    public static void main(String... args) throws IOException, InterruptedException {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        var catalogue = new ArrayList<Measured>();
        var jackson = new ArrayList<Measured>();
        for (int i = 0; i < pairs; i++) {
            catalogue.add(start(CatalogueLookup.class));
            jackson.add(start(JacksonLookup.class));
        }
        var ratios = new ArrayList<Long>();
        for (int i = 0; i < pairs; i++) {
            ratios.add(1_000 * catalogue.get(i).lookup() / jackson.get(i).lookup());
        }
        print("catalogue", catalogue);
        print("jackson", jackson);
        System.out.printf(
                Locale.ROOT, "ratio      lookup %.2f (median of %d pairs)%n", median(ratios) / 1_000.0, pairs);
    }

    private static void print(String name, List<Measured> measured) {
        System.out.printf(
                Locale.ROOT,
                "%-10s lookup %6.1f ms   process %6.1f ms%n",
                name,
                median(measured.stream().map(Measured::lookup).toList()) / 1e6,
                median(measured.stream().map(Measured::process).toList()) / 1e6);
    }

    private static long median(List<Long> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return (sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2;
    }

    private static Measured start(Class<?> main) throws IOException, InterruptedException {
        long before = System.nanoTime();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main + " failed: " + output);
        }
        long after = System.nanoTime();
        return new Measured(Long.parseLong(output.substring(0, output.indexOf(' '))), after - before);
    }

    private ColdStart() {}
}
