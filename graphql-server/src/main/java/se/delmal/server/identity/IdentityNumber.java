package se.delmal.server.identity;

import java.util.Optional;
import se.delmal.server.validation.Validators;
import se.delmal.validation.PersonalIdentityNumber;

/**
 * A personal identity number or a coordination number, {@code YYYYMMDDNNNN}, with its check digit. Its text is masked, so that
 * whatever prints it prints no more than that.
 */
public final class IdentityNumber {

    private static final int HIDDEN = 4;

    private final String digits;

    private IdentityNumber(String digits) {
        this.digits = digits;
    }

    private record Candidate(@PersonalIdentityNumber String text) {}

    /** Returns the number of a text, where it is one. */
    public static Optional<IdentityNumber> find(String text) {
        return Validators.shared().validate(new Candidate(text)).isEmpty()
                ? Optional.of(new IdentityNumber(text))
                : Optional.empty();
    }

    /** Returns all of it. Only the answer to somebody who may read it, and the cipher, need this. */
    public String digits() {
        return digits;
    }

    /** Returns it without its last four digits. */
    public String masked() {
        return digits.substring(0, digits.length() - HIDDEN) + "*".repeat(HIDDEN);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof IdentityNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
