package se.delmal.server.change;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import se.delmal.server.change.Payloads.EntryPayload;
import se.delmal.server.change.Payloads.TrainingRecordPayload;
import se.delmal.server.evaluation.Drafts;
import se.delmal.server.journal.AccessAction;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
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
                () -> admissions.record(caller, recordId, Facet.ADD_ENTRY),
                attended -> plan(caller, attended, expected, EntryChange.all(wanted), false));
        return payloads.ofRecord(caller, outcome);
    }

    @MutationMapping
    EntryPayload entryAdd(
            @Argument String recordId,
            @Argument Map<String, Object> context,
            @Argument Map<String, Object> entry,
            @ContextValue Caller caller,
            GraphQLContext environment) {
        var request = WriteRequest.of(
                caller, "entryAdd", CONTEXT, context, Map.of(RECORD_ID, recordId, CONTEXT, context, "entry", entry));
        long expected = WriteRequest.expectedVersion(context);
        var told = Drafts.told(entry);
        var outcome = writes.make(
                request,
                () -> mayAdd(caller, admissions.record(caller, recordId), told),
                attended ->
                        plan(caller, attended, expected, List.of(new EntryChange.Add(told, List.of("entry"))), true));
        return payloads.ofEntry(caller, outcome, environment);
    }

    private AttendedRecord mayAdd(Caller caller, AttendedRecord attended, Map<String, Object> entry) {
        var grant = admissions.grant(Facet.ADD_ENTRY, caller, attended);
        if (grant == Grant.YES
                || (grant == Grant.OWN_ITEM
                        && EntryChanges.isAssessmentBy(attended.persons(), attended.record(), entry))) {
            return attended;
        }
        var least = entry.containsKey("assessment") ? Grant.OWN_ITEM : Grant.YES;
        throw Admissions.denied(attended, Facet.ADD_ENTRY, least, List.of(RECORD_ID));
    }

    private Writes.Plan plan(
            Caller caller, AttendedRecord attended, long expected, List<EntryChange> wanted, boolean isOne) {
        var before = attended.record();
        Admissions.checkVersion(before, expected);
        var after = changes.apply(before, wanted);
        return new Writes.Plan(
                isOne ? MadeChange.of(before.id(), after.added().get(0)) : MadeChange.of(before.id()), () -> {
                    admissions.advance(caller, attended, AccessAction.WRITE, "entries");
                    editor.replaceEntries(before, after.record().entries(), after.entryIds());
                });
    }
}
