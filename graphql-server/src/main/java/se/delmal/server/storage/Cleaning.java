package se.delmal.server.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the cleaners work, one after the other, some time after the start and then again and again. */
@Component
class Cleaning implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);

    private final List<Cleaner> cleaners;
    private final Duration first;
    private Optional<ScheduledExecutorService> thread = Optional.empty();

    Cleaning(List<Cleaner> cleaners, @Value("${delmal.cleaning.first}") Duration first) {
        this.cleaners = List.copyOf(cleaners);
        this.first = first;
    }

    @Override
    public void start() {
        var scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
            var worker = new Thread(task, "cleaning");
            worker.setDaemon(true);
            return worker;
        });
        for (Cleaner cleaner : cleaners) {
            var unused = scheduler.scheduleWithFixedDelay(
                    () -> attempt(cleaner), first.toMillis(), cleaner.pause().toMillis(), TimeUnit.MILLISECONDS);
        }
        thread = Optional.of(scheduler);
    }

    @Override
    public void stop() {
        thread.ifPresent(ScheduledExecutorService::shutdownNow);
        thread = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return thread.isPresent();
    }

    /** What fails is tried again next time: the database may be away for a while. */
    private static void attempt(Cleaner cleaner) {
        try {
            cleaner.clean();
        } catch (RuntimeException failed) {
            LOG.error("What is old could not be taken away", failed);
        }
    }
}
