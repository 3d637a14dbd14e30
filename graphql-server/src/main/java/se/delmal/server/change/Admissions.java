package se.delmal.server.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.delmal.role.Role;
import se.delmal.server.graphql.Failure;
import se.delmal.server.journal.AccessAction;
import se.delmal.server.journal.AccessJournal;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.AttendedRecord;
import se.delmal.server.trainee.ReadableRecords;
import se.delmal.server.trainee.RecordEditor;
import se.delmal.server.trainee.StoredRecord;

/** Finds what a change is about, for those who may make it, and sees to it that the journal tells of it. */
@Component
class Admissions {

    private final ReadableRecords records;
    private final RecordEditor editor;
    private final AccessJournal journal;
    private final Clock clock;

    Admissions(ReadableRecords records, RecordEditor editor, AccessJournal journal, Clock clock) {
        this.records = records;
        this.editor = editor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns a record that somebody has to do with. */
    AttendedRecord record(Caller caller, String id) {
        return records.attended(caller, id).orElseThrow(Failure::notFound);
    }

    /** Returns a record, for somebody who is given all of a facet. */
    AttendedRecord record(Caller caller, String id, Facet facet) {
        var attended = record(caller, id);
        if (grant(facet, caller, attended) == Grant.YES) {
            return attended;
        }
        throw denied(attended, facet, Grant.YES, List.of("recordId"));
    }

    /** Returns the refusal of what needs another role; {@code least} is the least that would have been enough. */
    static Refusal denied(AttendedRecord attended, Facet facet, Grant least, List<String> path) {
        return Refusal.denied(
                attended,
                journalled(facet),
                List.of(UserError.PermissionError.of(path, AccessPolicy.roles(facet, least))));
    }

    /** Writes into the journal that somebody was refused, once what they tried is undone. */
    void journal(Caller caller, Refusal refusal) {
        refusal.denied()
                .ifPresent(
                        denied -> journal.writeDenied(caller, denied.traineeId(), denied.recordId(), denied.facet()));
    }

    /** What the journal calls the part of a record that a change is of. */
    static String journalled(Facet facet) {
        return switch (facet) {
            case ADD_ENTRY -> "entries";
            case SIGN -> "certificate";
            case ASSIGN_ROLES -> "assignments";
            default -> "record";
        };
    }

    Grant grant(Facet facet, Caller caller, AttendedRecord attended) {
        return AccessPolicy.grant(facet, caller, attended.holding(), LocalDate.now(clock));
    }

    /** Refuses a change of a record that is not as the caller read it. */
    static void checkVersion(StoredRecord record, long expected) {
        if (record.version() != expected) {
            throw Refusal.of(UserError.VersionConflict.with(record.version()));
        }
    }

    /** Counts the change of a record, or refuses it if somebody else was first. */
    void advance(StoredRecord record) {
        if (!editor.advance(record.id(), record.version())) {
            throw Refusal.of(
                    UserError.VersionConflict.with(editor.version(record.id()).orElseThrow(Failure::notFound)));
        }
    }

    /** Counts the change of a record, and writes it into the journal under the role that gives most. */
    void advance(Caller caller, AttendedRecord attended, AccessAction action, String... facets) {
        advance(attended.record());
        journal(caller, attended, action, facets);
    }

    /** Writes into the journal, under the role that gives most. Belongs to the transaction of what is written of. */
    void journal(Caller caller, AttendedRecord attended, AccessAction action, String... facets) {
        var role = AccessPolicy.role(caller, attended.holding(), LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException("Something was changed without a role that gives it"));
        journal(caller, attended, role, action, List.of(facets));
    }

    /** Writes into the journal, under a role. Belongs to the transaction of what is written of. */
    void journal(Caller caller, AttendedRecord attended, Role role, AccessAction action, Collection<String> facets) {
        journal.write(caller, attended.holding().traineeId(), attended.record().id(), role, action, facets);
    }
}
