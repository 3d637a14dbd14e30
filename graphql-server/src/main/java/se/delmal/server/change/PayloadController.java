package se.delmal.server.change;

import graphql.GraphQLContext;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.server.change.Payloads.EntryPayload;
import se.delmal.server.change.Payloads.ShowsRecord;
import se.delmal.server.change.Payloads.TrainingRecordPayload;
import se.delmal.server.evaluation.StatusView;
import se.delmal.server.evaluation.Statuses;
import se.delmal.server.journal.Notes;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.RecordKey;
import se.delmal.server.trainee.StoredRecord;

/** Answers where trainees stand after changes, for those who ask. */
@Controller
class PayloadController {

    private final Statuses statuses;

    PayloadController(Statuses statuses) {
        this.statuses = statuses;
    }

    @SchemaMapping(typeName = "TrainingRecordPayload")
    CompletableFuture<Optional<StatusView>> status(
            TrainingRecordPayload payload,
            @ContextValue Caller caller,
            GraphQLContext request,
            DataLoader<RecordKey, StoredRecord> loader) {
        return payload.tried().isPresent()
                ? CompletableFuture.completedFuture(payload.tried())
                : after(payload, caller, request, loader);
    }

    @SchemaMapping(typeName = "EntryPayload")
    CompletableFuture<Optional<StatusView>> status(
            EntryPayload payload,
            @ContextValue Caller caller,
            GraphQLContext request,
            DataLoader<RecordKey, StoredRecord> loader) {
        return after(payload, caller, request, loader);
    }

    private CompletableFuture<Optional<StatusView>> after(
            ShowsRecord payload, Caller caller, GraphQLContext request, DataLoader<RecordKey, StoredRecord> loader) {
        return payload.record()
                .map(record -> statuses.of(record, Optional.empty(), caller, request, loader)
                        .thenApply(status -> {
                            Notes.of(request).read(record.traineeId(), record.id(), "status");
                            return Optional.of(status);
                        }))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }
}
