package se.delmal.server.trainee;

import java.util.Set;
import se.delmal.role.Role;

/**
 * A record, and where somebody stands to it.
 *
 * @param record  the record
 * @param isTrainee  whether it is about them
 * @param roles  the roles that they hold in it today
 * @param persons  the references of the persons of the record that they are
 */
public record AttendedRecord(StoredRecord record, boolean isTrainee, Set<Role> roles, Set<String> persons) {

    /** Copies the sets. */
    public AttendedRecord {
        roles = Set.copyOf(roles);
        persons = Set.copyOf(persons);
    }
}
