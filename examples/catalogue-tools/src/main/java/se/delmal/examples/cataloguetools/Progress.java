package se.delmal.examples.cataloguetools;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a command has come, on the standard error output and only to a person who sits there. */
final class Progress {

    private static final int WIDTH = 80;

    private Progress() {}

    /** Does something with each item, in order. */
    static <T, R> List<R> through(String task, Collection<T> items, Function<T, R> work) {
        // Knows terminals on every Java, where System.console() says something else since 22.
        if (!Ansi.AUTO.enabled()) {
            return items.stream().map(work).toList();
        }
        try (var bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(items.size())
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build()) {
            return items.stream()
                    .map(item -> {
                        var done = work.apply(item);
                        bar.step();
                        return done;
                    })
                    .toList();
        }
    }
}
