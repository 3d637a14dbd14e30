package se.delmal.server.trainee;

import java.util.Set;
import se.delmal.server.security.AccessPolicy.Holding;

/**
 * A record, and what ties somebody to it.
 *
 * @param record  the record
 * @param holding  what ties them to it
 */
public record AttendedRecord(StoredRecord record, Holding holding) {

    /** Returns the references of the persons of the record that they are. */
    public Set<String> persons() {
        return holding.persons();
    }
}
