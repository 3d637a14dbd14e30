package se.delmal.server.security;

import java.util.EnumSet;
import java.util.Set;
import se.delmal.role.Role;

/** What can be done with a record, and by whom. A trainee is whom the record is about, whatever roles it tells of. */
public enum Action {
    /** Adds whatever happened, or changes it. */
    CHANGE_ENTRIES,
    /** Adds an assessment that the caller made. */
    ADD_OWN_ASSESSMENT,
    /** Signs a certificate, or takes one back: whoever has a part in the training, as far as the rules of evidence go. */
    SIGN,
    /** Gives and ends roles. */
    ASSIGN_ROLES,
    /** Makes one more record of the same trainee. */
    ADD_RECORD,
    /** Takes the whole record away as a document. */
    EXPORT,
    /** Has the record erased. */
    ERASE;

    /** Returns whose roles give the right. */
    Set<Role> roles() {
        return switch (this) {
            case CHANGE_ENTRIES, EXPORT, ERASE -> EnumSet.of(Role.TRAINEE);
            case ADD_OWN_ASSESSMENT ->
                EnumSet.of(
                        Role.TRAINEE,
                        Role.SUPERVISOR,
                        Role.PLACEMENT_SUPERVISOR,
                        Role.INSTRUCTOR,
                        Role.SCIENTIFIC_SUPERVISOR,
                        Role.COURSE_LEADER,
                        Role.EXTERNAL_ASSESSOR,
                        Role.AT_SUPERVISOR);
            case SIGN -> EnumSet.complementOf(EnumSet.of(Role.TRAINEE, Role.AT_TRAINEE));
            case ASSIGN_ROLES -> EnumSet.of(Role.HEAD_OF_UNIT);
            case ADD_RECORD -> EnumSet.of(Role.TRAINEE, Role.HEAD_OF_UNIT);
        };
    }
}
