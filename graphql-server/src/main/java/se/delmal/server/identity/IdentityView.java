package se.delmal.server.identity;

import java.util.Optional;
import se.delmal.server.journal.Personal;

/**
 * A trainee's identity number, as far as somebody may read it.
 *
 * @param traineeId  whose it is
 * @param masked  without its last four digits
 * @param whole  all of it, where the caller may read that
 */
record IdentityView(String traineeId, String masked, Optional<IdentityNumber> whole) implements Personal {

    @Override
    public Optional<String> recordId() {
        return Optional.empty();
    }
}
