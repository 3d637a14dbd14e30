package se.delmal.server.change;

import java.util.Collection;
import java.util.List;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.role.Role;

/** An expected failure of a change, as the schema has it. A message never holds a value that was sent. */
sealed interface UserError {

    /** Returns what, for programs. */
    UserErrorCode code();

    /** Returns what, for people. */
    LocalizedText message();

    /** Returns where in the arguments of the field. */
    List<String> path();

    /** See the type {@code InputError} of the schema. */
    record InputError(UserErrorCode code, LocalizedText message, List<String> path, List<Citation> citations)
            implements UserError {

        /** Copies the lists. */
        public InputError {
            path = List.copyOf(path);
            citations = List.copyOf(citations);
        }

        static InputError of(UserErrorCode code, List<String> path, String sv, String en) {
            return new InputError(code, LocalizedText.of(sv, en), path, List.of());
        }
    }

    /** See the type {@code VersionConflict} of the schema. */
    record VersionConflict(UserErrorCode code, LocalizedText message, List<String> path, long currentVersion)
            implements UserError {

        /** Copies the path. */
        public VersionConflict {
            path = List.copyOf(path);
        }

        static VersionConflict with(long currentVersion) {
            return new VersionConflict(
                    UserErrorCode.VERSION_CONFLICT,
                    LocalizedText.of(
                            "Uppgifterna har ändrats sedan de lästes. Läs dem igen och gör om ändringen.",
                            "The record has changed since it was read. Read it again, and make the change anew."),
                    List.of("context", "expectedVersion"),
                    currentVersion);
        }
    }

    /** See the type {@code PermissionError} of the schema. */
    record PermissionError(
            UserErrorCode code,
            LocalizedText message,
            List<String> path,
            List<Role> requiredRoles,
            List<Citation> citations)
            implements UserError {

        /** Copies the lists. */
        public PermissionError {
            path = List.copyOf(path);
            requiredRoles = List.copyOf(requiredRoles);
            citations = List.copyOf(citations);
        }

        static PermissionError of(
                List<String> path, Collection<Role> roles, LocalizedText message, List<Citation> citations) {
            return new PermissionError(
                    UserErrorCode.NOT_PERMITTED,
                    message,
                    path,
                    roles.stream().sorted().toList(),
                    citations);
        }

        static PermissionError of(List<String> path, Collection<Role> roles) {
            return of(
                    path,
                    roles,
                    LocalizedText.of(
                            "Behörighet saknas för den här ändringen.", "You are not permitted to make this change."),
                    List.of());
        }
    }
}
