package se.delmal.server.trainee;

import java.util.Optional;
import se.delmal.server.journal.Personal;

/**
 * A trainee as the schema has them.
 *
 * @param id  the trainee's id
 * @param displayName  the trainee's name
 */
public record TraineeView(String id, String displayName) implements Personal {

    @Override
    public String traineeId() {
        return id;
    }

    @Override
    public Optional<String> recordId() {
        return Optional.empty();
    }
}
