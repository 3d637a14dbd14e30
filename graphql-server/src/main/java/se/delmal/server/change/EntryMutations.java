package se.delmal.server.change;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import se.delmal.server.change.Payloads.EntryPayload;
import se.delmal.server.change.Payloads.TrainingRecordPayload;
import se.delmal.server.evaluation.Drafts;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.Action;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.AttendedRecord;
import se.delmal.server.trainee.RecordEditor;

/** Answers the changes of entries. */
@Controller
class EntryMutations {

    private static final String CONTEXT = "context";
    private static final String RECORD_ID = "recordId";

    private final Writes writes;
    private final Admissions admissions;
    private final EntryChanges changes;
    private final RecordEditor editor;
    private final Payloads payloads;

    EntryMutations(Writes writes, Admissions admissions, EntryChanges changes, RecordEditor editor, Payloads payloads) {
        this.writes = writes;
        this.admissions = admissions;
        this.changes = changes;
        this.editor = editor;
        this.payloads = payloads;
    }

    @MutationMapping
    TrainingRecordPayload trainingRecordApply(
            @Argument String recordId,
            @Argument Map<String, Object> context,
            @Argument(name = "changes") List<Map<String, Object>> wanted,
            @ContextValue Caller caller) {
        var request = WriteRequest.of(
                caller,
                "trainingRecordApply",
                CONTEXT,
                context,
                Map.of(RECORD_ID, recordId, CONTEXT, context, "changes", wanted));
        long expected = WriteRequest.expectedVersion(context);
        var outcome = writes.make(
                request,
                () -> admissions.record(caller, recordId, Action.CHANGE_ENTRIES),
                attended -> plan(attended, expected, EntryChange.all(wanted), false));
        return payloads.ofRecord(caller, outcome);
    }

    @MutationMapping
    EntryPayload entryAdd(
            @Argument String recordId,
            @Argument Map<String, Object> context,
            @Argument Map<String, Object> entry,
            @ContextValue Caller caller) {
        var request = WriteRequest.of(
                caller, "entryAdd", CONTEXT, context, Map.of(RECORD_ID, recordId, CONTEXT, context, "entry", entry));
        long expected = WriteRequest.expectedVersion(context);
        var told = Drafts.told(entry);
        var outcome = writes.make(
                request,
                () -> mayAdd(admissions.record(caller, recordId), told),
                attended -> plan(attended, expected, List.of(new EntryChange.Add(told, List.of("entry"))), true));
        return payloads.ofEntry(caller, outcome);
    }

    private static AttendedRecord mayAdd(AttendedRecord attended, Map<String, Object> entry) {
        if (Admissions.permits(Action.CHANGE_ENTRIES, attended)
                || (Admissions.permits(Action.ADD_OWN_ASSESSMENT, attended)
                        && EntryChanges.isAssessmentBy(attended.persons(), attended.record(), entry))) {
            return attended;
        }
        var action = entry.containsKey("assessment") ? Action.ADD_OWN_ASSESSMENT : Action.CHANGE_ENTRIES;
        throw Refusal.of(UserError.PermissionError.of(List.of(RECORD_ID), AccessPolicy.rolesFor(action)));
    }

    private Writes.Plan plan(AttendedRecord attended, long expected, List<EntryChange> wanted, boolean isOne) {
        var before = attended.record();
        Admissions.checkVersion(before, expected);
        var after = changes.apply(before, wanted);
        return new Writes.Plan(
                isOne ? MadeChange.of(before.id(), after.added().get(0)) : MadeChange.of(before.id()), () -> {
                    admissions.advance(before);
                    editor.replaceEntries(before, after.record().entries(), after.entryIds());
                });
    }
}
