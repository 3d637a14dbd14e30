package se.delmal.server.evaluation;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.stereotype.Component;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.TraineeRecord;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.EntryMapper;
import se.delmal.server.trainee.RecordContext;
import se.delmal.server.trainee.RecordKey;
import se.delmal.server.trainee.RecordOpener;
import se.delmal.server.trainee.StoredRecord;
import se.delmal.server.trainee.TrainingRecordView;
import se.delmal.status.TraineeStatus;

/** Judges records. */
@Component
public class Statuses {

    private final RegionalProfiles profiles;
    private final RecordOpener opener;
    private final KeptStatuses kept;
    private final EntryMapper entries;
    private final StatusMapper mapper;
    private final Clock clock;

    Statuses(
            RegionalProfiles profiles,
            RecordOpener opener,
            KeptStatuses kept,
            EntryMapper entries,
            StatusMapper mapper,
            Clock clock) {
        this.profiles = profiles;
        this.opener = opener;
        this.kept = kept;
        this.entries = entries;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Returns where the trainee of a stored record stands on a day, today where none is given; judged once in a request. */
    public CompletableFuture<StatusView> of(
            TrainingRecordView record,
            Optional<LocalDate> asOf,
            Caller caller,
            GraphQLContext request,
            DataLoader<RecordKey, StoredRecord> loader) {
        var day = asOf.orElseGet(() -> LocalDate.now(clock));
        return opener.open(record, caller, loader)
                .thenApply(stored ->
                        StatusMemo.of(request).get(stored.id(), stored.version(), day, () -> of(stored, day)));
    }

    /** Returns where the trainee of a stored record stands today. */
    StatusView today(StoredRecord stored) {
        return of(stored, LocalDate.now(clock));
    }

    /** Returns where the trainee of a record that is not stored stands on a day. */
    public StatusView of(TraineeRecord record, LocalDate day) {
        return new StatusView(
                TraineeStatus.of(record, day, profiles),
                RecordContext.of(record, day, entries),
                Optional.empty(),
                mapper);
    }

    /** Returns where the trainee of a record that is not stored stands today. */
    public StatusView today(TraineeRecord record) {
        return of(record, LocalDate.now(clock));
    }

    private StatusView of(StoredRecord stored, LocalDate day) {
        return kept.get(
                stored,
                day,
                () -> new StatusView(
                        TraineeStatus.of(stored.record(), day, profiles),
                        RecordContext.of(stored, day, entries),
                        Optional.of(Long.toString(stored.version())),
                        mapper));
    }
}
