package se.delmal.server.subscription;

import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.FluxSink;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.security.Caller;

/** Somebody who wants to hear of one record's changes. What they have heard of is touched by the watching thread only. */
final class Watcher {

    private final Caller caller;
    private final String recordId;
    private final Optional<Instant> tokenEnds;
    private final FluxSink<StatusChange> sink;
    private long told;

    Watcher(Caller caller, String recordId, long known, Optional<Instant> tokenEnds, FluxSink<StatusChange> sink) {
        this.caller = caller;
        this.recordId = recordId;
        this.told = known;
        this.tokenEnds = tokenEnds;
        this.sink = sink;
    }

    Caller caller() {
        return caller;
    }

    String recordId() {
        return recordId;
    }

    boolean isTokenOver(Instant now) {
        return tokenEnds.filter(end -> !now.isBefore(end)).isPresent();
    }

    /** Returns whether this version, or that there is none any more, is news. */
    boolean isNews(Optional<Long> version) {
        return version.filter(current -> current == told).isEmpty();
    }

    void tell(long version, Instant now) {
        told = version;
        sink.next(new StatusChange(recordId, version, now, false));
    }

    /** Ends because the record may not be read any more; tells no version that has not been told. */
    void endAccess(Instant now) {
        sink.next(new StatusChange(recordId, told, now, true));
        sink.error(Failure.of(ErrorCode.ACCESS_ENDED));
    }

    void refuse(Failure reason) {
        sink.error(reason);
    }
}
