package se.delmal.server.deadline;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import se.delmal.server.graphql.limit.Limits;

/** Opens deadlines, and looks after them on a thread of its own. */
@Component
public class Deadlines {

    /** A statement may begin in the moment in which the one before it is cancelled, so it is done again. */
    private static final long AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

    private final long length;
    private final ScheduledThreadPoolExecutor watch;

    Deadlines(Limits limits) {
        this.length = limits.timeout().toNanos();
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Opens a deadline for what this thread does until it is closed. */
    public Deadline open() {
        var deadline = new Deadline(System.nanoTime(), length);
        deadline.watchedBy(watch.scheduleWithFixedDelay(
                () -> deadline.look(System.nanoTime()), length, AGAIN, TimeUnit.NANOSECONDS));
        Deadline.enter(deadline);
        return deadline;
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }
}
