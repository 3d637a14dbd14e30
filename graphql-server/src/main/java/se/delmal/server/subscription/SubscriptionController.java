package se.delmal.server.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import se.delmal.server.graphql.Failure;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.ReadableRecords;

/** Answers the fields of subscriptions. */
@Controller
class SubscriptionController {

    private final ReadableRecords records;
    private final RecordWatch watch;

    SubscriptionController(ReadableRecords records, RecordWatch watch) {
        this.records = records;
        this.watch = watch;
    }

    @SubscriptionMapping
    Flux<StatusChange> statusChanged(
            @Argument String recordId,
            @ContextValue Caller caller,
            @ContextValue(name = Caller.TOKEN_ENDS, required = false) @Nullable Instant tokenEnds) {
        var record = Optional.ofNullable(
                        records.recordsById(caller, List.of(recordId)).get(recordId))
                .orElseThrow(Failure::notFound);
        return watch.changes(caller, recordId, record.version(), Optional.ofNullable(tokenEnds));
    }
}
