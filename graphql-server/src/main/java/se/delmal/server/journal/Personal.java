package se.delmal.server.journal;

import java.util.Optional;

/** Something that is about one trainee. */
public interface Personal {

    /** Returns the trainee's id. */
    String traineeId();

    /** Returns the id of the record it is from; empty where it is about the trainee as a person. */
    Optional<String> recordId();

    /** Returns the version of that record that it is of, where it is of one. */
    default Optional<Long> recordVersion() {
        return Optional.empty();
    }
}
