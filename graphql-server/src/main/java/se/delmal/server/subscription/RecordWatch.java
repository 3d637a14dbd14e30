package se.delmal.server.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.Caller;
import se.delmal.server.security.Relations;
import se.delmal.server.trainee.RecordChanged;

/**
 * Watches the versions of records that somebody has subscribed to.
 *
 * <p>What is committed is read from the database and compared with what each watcher has been told, at short intervals, and at once
 * after a change made here. So nothing that is rolled back is told, whoever made the change; and what could not be read now, because
 * the database was away, is found at the next look. A look is one statement for all watched records, and one more, for the rights of
 * all who watch them, where there is news; none where nobody watches.
 */
@Component
final class RecordWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RecordWatch.class);
    private static final int RECORDS_PER_STATEMENT = 1_000;

    private final JdbcClient database;
    private final Relations relations;
    private final Clock clock;
    private final Watchers watchers;
    private final Set<String> changedHere = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "record-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final Future<?> looking;
    private LocalDate lastDay;

    RecordWatch(
            JdbcClient database,
            Relations relations,
            Clock clock,
            @Value("${delmal.subscriptions.poll}") Duration poll,
            @Value("${delmal.subscriptions.per-caller}") int mostPerCaller,
            @Value("${delmal.subscriptions.per-server}") int most) {
        this.database = database;
        this.relations = relations;
        this.clock = clock;
        this.watchers = new Watchers(mostPerCaller, most);
        this.lastDay = LocalDate.now(clock);
        this.looking =
                thread.scheduleWithFixedDelay(this::lookAtAll, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Returns what becomes of a record from a version on. Who is slow hears of the newest version only.
     *
     * @param caller  who may read it now
     * @param recordId  the record
     * @param known  its version now
     * @param tokenEnds  from when the caller's token is taken no more
     */
    Flux<StatusChange> changes(Caller caller, String recordId, long known, Optional<Instant> tokenEnds) {
        return Flux.create(
                sink -> {
                    var watcher = new Watcher(caller, recordId, known, tokenEnds, sink);
                    try {
                        watchers.add(watcher);
                    } catch (Failure full) {
                        watcher.refuse(full);
                        return;
                    }
                    sink.onDispose(() -> watchers.remove(watcher));
                },
                FluxSink.OverflowStrategy.LATEST);
    }

    /** Looks at once at what was changed here. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(RecordChanged change) {
        if (watchers.isWatched(change.recordId()) && changedHere.add(change.recordId())) {
            thread.execute(() -> attempt(() -> {
                changedHere.remove(change.recordId());
                look(List.of(change.recordId()), false);
            }));
        }
    }

    private void lookAtAll() {
        attempt(this::look);
    }

    /** Looks at all records that are watched. */
    void look() {
        var now = clock.instant();
        var records = watchers.records();
        watchers.of(records).stream()
                .filter(watcher -> watcher.isTokenOver(now))
                .forEach(watcher -> watcher.refuse(Failure.of(ErrorCode.UNAUTHENTICATED)));
        // A relation ends with a day, without anybody changing the record.
        var today = LocalDate.now(clock);
        look(watchers.records(), !today.equals(lastDay));
        lastDay = today;
    }

    private void look(List<String> records, boolean isAnotherDay) {
        for (int from = 0; from < records.size(); from += RECORDS_PER_STATEMENT) {
            lookAtSome(records.subList(from, Math.min(records.size(), from + RECORDS_PER_STATEMENT)), isAnotherDay);
        }
    }

    private void lookAtSome(List<String> records, boolean isAnotherDay) {
        var versions = versions(records);
        var concerned = new ArrayList<Watcher>();
        for (Watcher watcher : watchers.of(records)) {
            if (isAnotherDay || watcher.isNews(Optional.ofNullable(versions.get(watcher.recordId())))) {
                concerned.add(watcher);
            }
        }
        if (concerned.isEmpty()) {
            return;
        }
        // Read after the versions: who has lost the right to one is not told of it.
        var readable = readable(concerned);
        for (Watcher watcher : concerned) {
            var version = Optional.ofNullable(versions.get(watcher.recordId()));
            if (version.isEmpty() || !readable.contains(watcher)) {
                watcher.endAccess(clock.instant());
            } else if (watcher.isNews(version)) {
                watcher.tell(version.orElseThrow(), clock.instant());
            }
        }
    }

    private Map<String, Long> versions(List<String> records) {
        var versions = new HashMap<String, Long>();
        database.sql("select id, version from training_record where id in (:ids)")
                .param("ids", records)
                .query(row -> {
                    versions.put(row.getString("id"), row.getLong("version"));
                });
        return versions;
    }

    private Set<Watcher> readable(List<Watcher> concerned) {
        var callers = new LinkedHashSet<Caller>();
        var records = new LinkedHashSet<String>();
        concerned.forEach(watcher -> {
            callers.add(watcher.caller());
            records.add(watcher.recordId());
        });
        var holdings = relations.toRecords(callers, records);
        var today = LocalDate.now(clock);
        var readable = new LinkedHashSet<Watcher>();
        for (Watcher watcher : concerned) {
            Optional.ofNullable(
                            holdings.getOrDefault(watcher.caller(), Map.of()).get(watcher.recordId()))
                    .filter(holding -> AccessPolicy.grant(Facet.RECORD, watcher.caller(), holding, today) == Grant.YES)
                    .ifPresent(holding -> readable.add(watcher));
        }
        return readable;
    }

    /** Returns how many are watching. */
    int watching() {
        return watchers.count();
    }

    private static void attempt(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException databaseIsAway) {
            LOG.warn(
                    "Changes could not be looked for, and will be: {}",
                    databaseIsAway.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        looking.cancel(true);
        thread.shutdownNow();
    }
}
