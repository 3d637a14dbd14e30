package se.delmal.server.change;

import java.util.List;
import java.util.Optional;
import se.delmal.server.trainee.AttendedRecord;

/** A change is not made, for reasons that are told; whatever was done for it is undone. It is an answer, not a fault. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UserError> errors;
    private final transient Optional<Denied> denied;

    /**
     * What somebody was not given, for the journal.
     *
     * @param traineeId  whose it is
     * @param recordId  the record
     * @param facet  what of it
     */
    record Denied(String traineeId, String recordId, String facet) {}

    Refusal(List<? extends UserError> errors) {
        this(errors, Optional.empty());
    }

    private Refusal(List<? extends UserError> errors, Optional<Denied> denied) {
        super("refused", null, false, false);
        this.errors = List.copyOf(errors);
        this.denied = denied;
    }

    /** Returns the refusal to give somebody something of a record that they know of, which its trainee is to hear of. */
    static Refusal denied(AttendedRecord attended, String facet, List<? extends UserError> errors) {
        return new Refusal(
                errors,
                Optional.of(new Denied(
                        attended.holding().traineeId(), attended.record().id(), facet)));
    }

    static Refusal of(UserError error) {
        return new Refusal(List.of(error));
    }

    static Refusal of(UserErrorCode code, List<String> path, String sv, String en) {
        return of(UserError.InputError.of(code, path, sv, en));
    }

    List<UserError> errors() {
        return errors;
    }

    Optional<Denied> denied() {
        return denied;
    }
}
