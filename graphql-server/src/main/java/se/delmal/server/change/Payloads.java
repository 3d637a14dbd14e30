package se.delmal.server.change;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmal.server.change.Writes.Outcome;
import se.delmal.server.evaluation.StatusView;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.EntryView;
import se.delmal.server.trainee.ReadableEntries;
import se.delmal.server.trainee.ReadableRecords;
import se.delmal.server.trainee.TrainingRecordView;

/** Answers changes, with what their callers may read. */
@Component
class Payloads {

    private final ReadableRecords records;
    private final ReadableEntries entries;
    private final FaultMapper mapper;

    Payloads(ReadableRecords records, ReadableEntries entries, FaultMapper mapper) {
        this.records = records;
        this.entries = entries;
        this.mapper = mapper;
    }

    /** What shows a record after its change. */
    sealed interface ShowsRecord {

        /** Returns the record, where it is to be shown. */
        Optional<TrainingRecordView> record();
    }

    /**
     * See the type {@code TrainingRecordPayload} of the schema.
     *
     * @param record  the record
     * @param tried  where the trainee would stand, in a dry run
     * @param replayed  whether it was made before
     * @param userErrors  why it is not made
     */
    record TrainingRecordPayload(
            Optional<TrainingRecordView> record,
            Optional<StatusView> tried,
            boolean replayed,
            List<UserError> userErrors)
            implements ShowsRecord {

        static TrainingRecordPayload refused(List<UserError> errors) {
            return new TrainingRecordPayload(Optional.empty(), Optional.empty(), false, errors);
        }
    }

    /** See the type {@code EntryPayload} of the schema. */
    record EntryPayload(
            Optional<EntryView> entry,
            Optional<TrainingRecordView> record,
            boolean replayed,
            List<UserError> userErrors)
            implements ShowsRecord {}

    /** See the type {@code CertificatePayload} of the schema. */
    record CertificatePayload(
            Optional<EntryView.CertificateView> certificate,
            Optional<TrainingRecordView> record,
            boolean replayed,
            List<UserError> userErrors) {}

    /** See the type {@code ExportPayload} of the schema. */
    record ExportPayload(Optional<String> json, List<UserError> userErrors) {}

    /** See the type {@code ErasurePayload} of the schema. */
    record ErasurePayload(List<RetainedItem> kept, boolean replayed, List<UserError> userErrors) {}

    TrainingRecordPayload ofRecord(Caller caller, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return new TrainingRecordPayload(record(caller, done), Optional.empty(), done.replayed(), List.of());
        }
        return TrainingRecordPayload.refused(errors(outcome));
    }

    EntryPayload ofEntry(Caller caller, Outcome outcome, GraphQLContext request) {
        if (outcome instanceof Outcome.Done done) {
            return new EntryPayload(entry(caller, done, request), record(caller, done), done.replayed(), List.of());
        }
        return new EntryPayload(Optional.empty(), Optional.empty(), false, errors(outcome));
    }

    CertificatePayload ofCertificate(Caller caller, Outcome outcome, GraphQLContext request) {
        if (outcome instanceof Outcome.Done done) {
            return new CertificatePayload(
                    entry(caller, done, request)
                            .filter(EntryView.CertificateView.class::isInstance)
                            .map(EntryView.CertificateView.class::cast),
                    record(caller, done),
                    done.replayed(),
                    List.of());
        }
        return new CertificatePayload(Optional.empty(), Optional.empty(), false, errors(outcome));
    }

    ErasurePayload ofErasure(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return new ErasurePayload(
                    done.change().kept().stream().map(mapper::toItem).toList(), done.replayed(), List.of());
        }
        return new ErasurePayload(List.of(), false, errors(outcome));
    }

    private static List<UserError> errors(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.errors() : List.of();
    }

    private Optional<TrainingRecordView> record(Caller caller, Outcome.Done done) {
        var id = done.change().recordId();
        return Optional.ofNullable(records.recordsById(caller, List.of(id)).get(id));
    }

    private Optional<EntryView> entry(Caller caller, Outcome.Done done, GraphQLContext request) {
        return done.change().entryId().flatMap(id -> entries.find(caller, id, request));
    }
}
