package se.delmal.server.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.delmal.server.security.AccessPolicy.Holding;
import se.delmal.server.security.Caller;

/**
 * Keeps what tied somebody to versions of records, to name the role of whoever reads them again. Each change of roles is a change of the
 * record. It gives access to nothing: whether somebody may read is asked of the database each time, before there is anything to write.
 */
@Component
class KnownHoldings {

    private static final int MOST = 20_000;
    private static final Duration UNREAD = Duration.ofMinutes(10);

    /**
     * A record as it was between two changes.
     *
     * @param recordId  the record
     * @param number  how often it had been changed
     */
    record Version(String recordId, long number) {}

    private record Key(String caller, Version version) {}

    private final Cache<Key, Holding> kept;
    private final boolean isUsed;

    /** Keeps some, unless records are not to be kept either. */
    KnownHoldings(@Value("${delmal.kept-records}") DataSize records) {
        this.isUsed = records.toBytes() > 0;
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(UNREAD)
                .build();
    }

    Optional<Holding> find(Caller caller, Version version) {
        return isUsed ? Optional.ofNullable(kept.getIfPresent(new Key(caller.qualified(), version))) : Optional.empty();
    }

    void keep(Caller caller, Version version, Holding holding) {
        kept.put(new Key(caller.qualified(), version), holding);
    }
}
