package se.delmal.server.change;

import java.util.List;
import org.springframework.stereotype.Component;
import se.delmal.server.graphql.Failure;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.Action;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.AttendedRecord;
import se.delmal.server.trainee.ReadableRecords;
import se.delmal.server.trainee.RecordEditor;
import se.delmal.server.trainee.StoredRecord;

/** Finds what a change is about, for those who may make it. */
@Component
class Admissions {

    private final ReadableRecords records;
    private final RecordEditor editor;

    Admissions(ReadableRecords records, RecordEditor editor) {
        this.records = records;
        this.editor = editor;
    }

    /** Returns a record that somebody has to do with. */
    AttendedRecord record(Caller caller, String id) {
        return records.attended(caller, id).orElseThrow(Failure::notFound);
    }

    /** Returns a record, for somebody who may do something with it. */
    AttendedRecord record(Caller caller, String id, Action action) {
        var attended = record(caller, id);
        if (permits(action, attended)) {
            return attended;
        }
        throw Refusal.of(UserError.PermissionError.of(List.of("recordId"), AccessPolicy.rolesFor(action)));
    }

    static boolean permits(Action action, AttendedRecord attended) {
        return AccessPolicy.permits(action, attended.isTrainee(), attended.roles());
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
}
