package se.delmal.server.trainee;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

/**
 * Keeps records that were read lately, by their versions. Each change counts the version on, in the transaction that makes it, so a
 * record and its version say what it holds, whichever server changed it; what is kept is never out of date. It says nothing of who may
 * read the record: whoever asks has come through the database with the version in hand.
 *
 * <p>Inside a transaction that changes something, nothing is kept or found: what it reads may never come to be.
 */
@Component
public class KeptRecords {

    /** What a record and each of its parts take in memory, roughly. */
    private static final int RECORD = 2 * 1024;

    private static final int PART = 512;
    private static final Duration UNREAD = Duration.ofMinutes(10);

    private record Key(String id, long version) {}

    private final Cache<Key, StoredRecord> kept;
    private final boolean isUsed;

    KeptRecords(@Value("${delmal.kept-records}") DataSize most) {
        // The cache takes out what is too much when it comes to it, which is not at once.
        this.isUsed = most.toBytes() > 0;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((Key key, StoredRecord stored) -> weight(stored))
                .expireAfterAccess(UNREAD)
                .build();
    }

    /** Returns a record in a version that was read from the database just now. */
    Optional<StoredRecord> find(String id, long version) {
        return isUsed && isSettled() ? Optional.ofNullable(kept.getIfPresent(new Key(id, version))) : Optional.empty();
    }

    /** Keeps a record. */
    void keep(StoredRecord stored) {
        if (isUsed && isSettled()) {
            kept.put(new Key(stored.id(), stored.version()), stored);
        }
    }

    /** Returns whether what is read here and now is committed. */
    public static boolean isSettled() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static int weight(StoredRecord stored) {
        var record = stored.record();
        int parts = record.entries().size()
                + record.persons().size()
                + record.assignments().map(java.util.List::size).orElse(0);
        return RECORD + PART * parts;
    }
}
