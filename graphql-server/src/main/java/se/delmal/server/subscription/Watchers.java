package se.delmal.server.subscription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;

/** All watchers of this server, and no more than there may be. */
final class Watchers {

    private final int mostPerCaller;
    private final int most;
    private final Map<String, Set<Watcher>> byRecord = new HashMap<>();
    private final Map<String, Integer> countByCaller = new HashMap<>();
    private int count;

    Watchers(int mostPerCaller, int most) {
        if (mostPerCaller < 1 || most < 1) {
            throw new IllegalArgumentException("At least one subscription per caller and per server");
        }
        this.mostPerCaller = mostPerCaller;
        this.most = most;
    }

    /** Adds one, or refuses it. */
    synchronized void add(Watcher watcher) {
        var caller = watcher.caller().qualified();
        int own = countByCaller.getOrDefault(caller, 0);
        if (own >= mostPerCaller) {
            throw Failure.limit("subscriptions", mostPerCaller, own + 1L);
        } else if (count >= most) {
            throw Failure.of(ErrorCode.UNAVAILABLE);
        }
        count++;
        countByCaller.merge(caller, 1, Integer::sum);
        byRecord.computeIfAbsent(watcher.recordId(), id -> new LinkedHashSet<>())
                .add(watcher);
    }

    /** Removes one, if it is there. */
    synchronized void remove(Watcher watcher) {
        var others = byRecord.getOrDefault(watcher.recordId(), Set.of());
        if (others.contains(watcher)) {
            others.remove(watcher);
            if (others.isEmpty()) {
                byRecord.remove(watcher.recordId());
            }
            count--;
            countByCaller.computeIfPresent(watcher.caller().qualified(), (caller, own) -> own == 1 ? null : own - 1);
        }
    }

    synchronized int count() {
        return count;
    }

    synchronized boolean isWatched(String recordId) {
        return byRecord.containsKey(recordId);
    }

    synchronized List<String> records() {
        return List.copyOf(byRecord.keySet());
    }

    synchronized List<Watcher> of(Iterable<String> records) {
        var found = new ArrayList<Watcher>();
        records.forEach(id -> found.addAll(byRecord.getOrDefault(id, Set.of())));
        return found;
    }
}
