package se.delmal.server.trainee;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.stereotype.Component;
import se.delmal.server.graphql.Failure;
import se.delmal.server.security.Caller;

/**
 * Opens records whose heads somebody was given. What is kept is at hand, in the version of the head; the others are loaded together,
 * however many fields of an answer ask for them.
 */
@Component
public class RecordOpener {

    private final ReadableRecords records;

    RecordOpener(ReadableRecords records) {
        this.records = records;
    }

    /** Returns a record with all that has happened in it; what can be read no more is not found. */
    public CompletableFuture<StoredRecord> open(
            TrainingRecordView head, Caller caller, DataLoader<RecordKey, StoredRecord> loader) {
        return records.kept(head)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> loader.load(new RecordKey(head.id(), caller))
                        .thenApply(found -> Optional.ofNullable(found).orElseThrow(Failure::notFound)));
    }
}
