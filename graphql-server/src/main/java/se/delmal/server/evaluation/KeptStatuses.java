package se.delmal.server.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.delmal.server.trainee.KeptRecords;
import se.delmal.server.trainee.StoredRecord;

/**
 * Keeps what was concluded lately. A version of a record and a day have one status, whoever asks and whenever, so what is kept is never
 * out of date. It says nothing of who may see it: whoever asks has the record in hand.
 */
@Component
class KeptStatuses {

    /** What a status and each of its findings take in memory, roughly. */
    private static final int STATUS = 16 * 1024;

    private static final int FINDING = 1280;
    private static final Duration UNREAD = Duration.ofMinutes(10);

    private record Key(String recordId, long version, LocalDate asOf) {}

    private final Cache<Key, StatusView> kept;
    private final boolean isUsed;

    KeptStatuses(@Value("${delmal.kept-statuses}") DataSize most) {
        this.isUsed = most.toBytes() > 0;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((Key key, StatusView view) ->
                        STATUS + FINDING * view.status().evaluation().findings().size())
                .expireAfterAccess(UNREAD)
                .build();
    }

    /** Returns the status of a record on a day, judged now unless it is kept. */
    StatusView get(StoredRecord record, LocalDate asOf, Supplier<StatusView> judged) {
        return isUsed && KeptRecords.isSettled()
                ? kept.get(new Key(record.id(), record.version(), asOf), key -> judged.get())
                : judged.get();
    }
}
