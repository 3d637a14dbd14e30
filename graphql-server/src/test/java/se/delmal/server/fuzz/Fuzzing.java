package se.delmal.server.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** One run: so many requests as there is time for, and what they came to. */
final class Fuzzing {

    private static final int BATCH = 200;
    private static final int MOST_FAULTS = 50;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final String name;
    private final long seed;
    private final SplittableRandom seeds;
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Map<String, String> faults = new TreeMap<>();
    private int requests;

    Fuzzing(String name, long seed) {
        this.name = name;
        this.seed = seed;
        this.seeds = new SplittableRandom(seed);
        System.out.println("Fuzzing " + name + ", seed " + seed);
    }

    /** What came of one attempt. */
    interface Attempt {

        /** What was answered, such as {@code document 200}. */
        String answer();

        /** What is wrong with it. */
        List<String> faults();

        /** What was sent. */
        byte[] sent();
    }

    /** Attempts for so much of the processor's time; all of this process's counts. */
    void forCpu(Duration time, java.util.function.Function<Draws, Attempt> attempt, BooleanSupplier isSane) {
        long end = MACHINE.getProcessCpuTime() + time.toNanos();
        while (MACHINE.getProcessCpuTime() < end) {
            batch(attempt, isSane);
        }
    }

    /** Attempts so many batches, which are the same for the same seed on any machine. */
    void forBatches(int batches, java.util.function.Function<Draws, Attempt> attempt, BooleanSupplier isSane) {
        for (int i = 0; i < batches; i++) {
            batch(attempt, isSane);
        }
    }

    private void batch(java.util.function.Function<Draws, Attempt> attempt, BooleanSupplier isSane) {
        long first = seeds.nextLong();
        for (int i = 0; i < BATCH; i++) {
            long one = first + i;
            var tried = attempt.apply(Draws.seeded(one));
            requests++;
            answers.merge(tried.answer(), 1, Integer::sum);
            tried.faults().forEach(fault -> note(tried.answer() + ": " + fault, one, tried.sent()));
        }
        if (!isSane.getAsBoolean()) {
            note("does not answer the known question as before", first, new byte[0]);
        }
        write();
    }

    /** Keeps the first of each kind. */
    private void note(String fault, long one, byte[] sent) {
        var kind = fault.length() > 400 ? fault.substring(0, 400) : fault;
        if (faults.size() < MOST_FAULTS && faults.putIfAbsent(kind, "seed " + one) == null) {
            try {
                Files.write(folder().resolve(name + "-fault-" + faults.size() + ".txt"), sent);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target", "fuzz"));
    }

    /** Returns how many attempts there were. */
    int requests() {
        return requests;
    }

    /** Returns how many attempts were answered so. */
    int answered(String part) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey().contains(part))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns what is wrong, each kind once, with the seed that shows it. */
    Map<String, String> faults() {
        return Map.copyOf(faults);
    }

    /** Writes the figures into the build's folder, after each batch: a run that is broken off leaves them, too. */
    private void write() {
        var text = new StringBuilder("# Fuzzing ")
                .append(name)
                .append("\n\nSeed ")
                .append(seed)
                .append(", ")
                .append(Duration.ofNanos(MACHINE.getProcessCpuTime()).toSeconds())
                .append(" s of the processor in this process, ")
                .append(requests)
                .append(" requests, ")
                .append(faults.size())
                .append(" kinds of fault.\n\n| answer | times |\n|---|---|\n");
        answers.forEach((answer, times) ->
                text.append("| ").append(answer).append(" | ").append(times).append(" |\n"));
        faults.forEach((fault, where) ->
                text.append("\n- ").append(where).append(": ").append(fault).append('\n'));
        try {
            Files.writeString(folder().resolve(name + ".md"), text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
