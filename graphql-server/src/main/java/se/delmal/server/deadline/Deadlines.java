package se.delmal.server.deadline;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import se.delmal.server.graphql.limit.Limits;

/** Opens deadlines, and looks at them all, again and again, on a thread of its own. */
@Component
public class Deadlines {

    /** A statement may begin in the moment in which the one before it is cancelled, so once is not enough. */
    private static final long LOOK_EVERY_MILLIS = 50;

    private final long length;
    private final Set<Deadline> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch;
    private final Future<?> looking;

    Deadlines(Limits limits) {
        this.length = limits.timeout().toNanos();
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
        });
        this.looking =
                watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Opens a deadline for what this thread does until it is closed. */
    public Deadline open() {
        var deadline = new Deadline(System.nanoTime(), length, open::remove);
        open.add(deadline);
        Deadline.enter(deadline);
        return deadline;
    }

    private void look() {
        long now = System.nanoTime();
        open.forEach(deadline -> deadline.look(now));
    }

    @PreDestroy
    void stop() {
        looking.cancel(false);
        watch.shutdown();
    }
}
