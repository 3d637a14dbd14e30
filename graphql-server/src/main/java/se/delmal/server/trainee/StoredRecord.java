package se.delmal.server.trainee;

import java.util.Map;
import se.delmal.record.TraineeRecord;

/**
 * A record as it is stored.
 *
 * @param id  its id
 * @param version  the number of its changes
 * @param record  what it says
 * @param entryIds  the ids of its entries, by their references in the record
 * @param personIds  the ids of its persons, by their references in the record
 * @param signedDigests  what was shown to whoever signed here: digests by the references of certificates and of persons
 */
public record StoredRecord(
        String id,
        long version,
        TraineeRecord record,
        Map<String, String> entryIds,
        Map<String, String> personIds,
        Map<String, Map<String, String>> signedDigests) {

    /** Copies the ids. */
    public StoredRecord {
        entryIds = Map.copyOf(entryIds);
        personIds = Map.copyOf(personIds);
        signedDigests = Map.copyOf(signedDigests);
    }
}
