package se.delmal.server.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.change.Payloads.ErasurePayload;
import se.delmal.server.change.Payloads.ExportPayload;
import se.delmal.server.change.Payloads.TrainingRecordPayload;
import se.delmal.server.evaluation.Drafts;
import se.delmal.server.evaluation.Drafts.Checked;
import se.delmal.server.evaluation.Statuses;
import se.delmal.server.identity.IdentityNumbers;
import se.delmal.server.journal.AccessAction;
import se.delmal.server.journal.AccessJournal;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.Ids;
import se.delmal.server.trainee.RecordEditor;
import se.delmal.server.trainee.RecordWriter;

/** Answers the changes of whole records: making, importing, exporting and erasing them. */
@Controller
class RecordMutations {

    private static final String INPUT = "input";
    private static final String RECORD_ID = "recordId";
    private static final String CONTEXT = "context";
    private static final String RECORD = "record";

    private final Writes writes;
    private final MadeChanges made;
    private final Admissions admissions;
    private final NewTrainees trainees;
    private final PersonSubjects subjects;
    private final Drafts drafts;
    private final FaultMapper faults;
    private final Statuses statuses;
    private final RecordWriter writer;
    private final RecordEditor editor;
    private final IdentityNumbers numbers;
    private final AccessJournal journal;
    private final TransactionTemplate transaction;
    private final Erasure erasure;
    private final Payloads payloads;

    RecordMutations(
            Writes writes,
            MadeChanges made,
            Admissions admissions,
            NewTrainees trainees,
            PersonSubjects subjects,
            Drafts drafts,
            FaultMapper faults,
            Statuses statuses,
            RecordWriter writer,
            RecordEditor editor,
            IdentityNumbers numbers,
            AccessJournal journal,
            TransactionTemplate transaction,
            Erasure erasure,
            Payloads payloads) {
        this.writes = writes;
        this.made = made;
        this.admissions = admissions;
        this.trainees = trainees;
        this.subjects = subjects;
        this.drafts = drafts;
        this.faults = faults;
        this.statuses = statuses;
        this.writer = writer;
        this.editor = editor;
        this.numbers = numbers;
        this.journal = journal;
        this.transaction = transaction;
        this.erasure = erasure;
        this.payloads = payloads;
    }

    @MutationMapping
    TrainingRecordPayload trainingRecordCreate(@Argument Map<String, Object> input, @ContextValue Caller caller) {
        return make(caller, "trainingRecordCreate", input);
    }

    @MutationMapping
    TrainingRecordPayload trainingRecordImport(
            @Argument Map<String, Object> input, @Argument boolean dryRun, @ContextValue Caller caller) {
        if (!dryRun) {
            return make(caller, "trainingRecordImport", input);
        }
        try {
            WriteRequest.of(caller, "trainingRecordImport", INPUT, input, Map.of());
            return new TrainingRecordPayload(
                    Optional.empty(),
                    Optional.of(statuses.today(checked(caller, input).record())),
                    false,
                    List.of());
        } catch (Refusal refusal) {
            return TrainingRecordPayload.refused(refusal.errors());
        }
    }

    @MutationMapping
    ExportPayload trainingRecordExport(@Argument String recordId, @ContextValue Caller caller) {
        try {
            var attended = admissions.record(caller, recordId, Facet.EXPORT);
            transaction.executeWithoutResult(
                    status -> admissions.journal(caller, attended, AccessAction.EXPORT, RECORD));
            return new ExportPayload(
                    Optional.of(RecordText.document(attended.record().record())), List.of());
        } catch (Refusal refusal) {
            admissions.journal(caller, refusal);
            return new ExportPayload(Optional.empty(), refusal.errors());
        }
    }

    @MutationMapping
    ErasurePayload trainingRecordErase(
            @Argument String recordId, @Argument Map<String, Object> context, @ContextValue Caller caller) {
        var request = WriteRequest.of(
                caller, "trainingRecordErase", CONTEXT, context, Map.of(RECORD_ID, recordId, CONTEXT, context));
        long expected = WriteRequest.expectedVersion(context);
        // What was erased whole is not there to be admitted to; the caller who had it erased may still hear what was
        // kept.
        var erased = made.find(request)
                .filter(MadeChanges.Known::isSame)
                .map(known -> new Writes.Outcome.Done(known.change(), true));
        if (erased.isPresent()) {
            return payloads.ofErasure(erased.get());
        }
        return payloads.ofErasure(writes.make(
                request, () -> admissions.record(caller, recordId, Facet.ERASE), attended -> {
                    var before = attended.record();
                    Admissions.checkVersion(before, expected);
                    var kept = erasure.of(before.record());
                    return new Writes.Plan(new MadeChange(recordId, Optional.empty(), kept.list()), () -> {
                        admissions.advance(caller, attended, AccessAction.ERASE, RECORD);
                        kept.record()
                                .ifPresentOrElse(rest -> editor.reduce(before, rest), () -> editor.remove(before.id()));
                    });
                }));
    }

    private TrainingRecordPayload make(Caller caller, String field, Map<String, Object> input) {
        var request = WriteRequest.of(caller, field, INPUT, input, Map.of(INPUT, input));
        return payloads.ofRecord(caller, writes.make(request, () -> caller, who -> {
            var checked = checked(who, input);
            var id = Ids.random(Ids.Kind.RECORD);
            return new Writes.Plan(MadeChange.of(id), () -> {
                var trainee = checked.trainee();
                trainee.newcomer().ifPresent(writer::insert);
                trainee.number().ifPresent(number -> numbers.store(who.tenant(), trainee.id(), number));
                writer.insert(who.tenant(), id, trainee.id(), checked.record(), checked.subjects());
                journal.write(who, trainee.id(), id, trainee.as(), AccessAction.WRITE, facets(trainee));
            });
        }));
    }

    private static List<String> facets(NewTrainees.Chosen trainee) {
        return trainee.number().isPresent() ? List.of(RECORD, "displayName", "identityNumber") : List.of(RECORD);
    }

    /** What was sent, without a fault. */
    private record Sent(
            NewTrainees.Chosen trainee, se.delmal.record.TraineeRecord record, Map<String, String> subjects) {}

    /** Looks at all of what was sent, and tells everything that is wrong with it, in its order. */
    private Sent checked(Caller caller, Map<String, Object> input) {
        var errors = new ArrayList<UserError>();
        var trainee = trainees.choose(caller, RecordText.object(input.get("trainee")), errors);
        var checked = drafts.checkToStore(Drafts.told(RecordText.object(input.get(RECORD))));
        var told = PersonSubjects.told(input.get("subjects"));
        if (checked instanceof Checked.Refused refused) {
            refused.faults().forEach(fault -> errors.add(inRecord(fault)));
        }
        var persons = RecordText.objects(RecordText.object(input.get(RECORD)).get("persons")).stream()
                .map(person -> Objects.toString(person.get("ref"), ""))
                .toList();
        var known = subjects.check(told, persons, errors);
        if (errors.isEmpty() && checked instanceof Checked.Accepted accepted) {
            return new Sent(trainee.orElseThrow(), accepted.record(), known);
        }
        throw new Refusal(Refusals.bounded(errors));
    }

    private UserError inRecord(Drafts.InputError fault) {
        return faults.toUserError(
                fault, EntryChange.and(List.of(INPUT, RECORD), fault.path().toArray(String[]::new)));
    }
}
