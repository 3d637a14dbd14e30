package se.delmal.server.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** Gives the validator, which is made when it is first asked for: a start needs none, and making one takes a while. */
public final class Validators {

    private Validators() {}

    /** Returns the one that everybody shares. */
    public static Validator shared() {
        return Shared.VALIDATOR;
    }

    private static final class Shared {

        // Never closed: it lives as long as the server.
        private static final Validator VALIDATOR =
                Validation.buildDefaultValidatorFactory().getValidator();
    }
}
