package se.delmal.server.change;

import java.util.List;

/** A change is not made, for reasons that are told; whatever was done for it is undone. It is an answer, not a fault. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UserError> errors;

    Refusal(List<? extends UserError> errors) {
        super("refused", null, false, false);
        this.errors = List.copyOf(errors);
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
}
