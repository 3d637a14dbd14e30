package se.delmal.role;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How often something is to be done, or how much of it, as far as a document says.
 *
 * <p>One to two meetings a year are {@code PER_YEAR}, 1, 2, {@code meeting}. With {@link CadenceKind#EVERY_N_YEARS} the
 * numbers are the length of the interval, with {@link CadenceKind#WITHIN_MONTHS_OF_START} and {@link CadenceKind#AT_START}
 * they count from the start of the training. A number that is absent is not told, and never zero.
 *
 * @param kind  when, or how often
 * @param min  the least that will do; exact, not negative
 * @param max  the most, not below the least
 * @param unit  what the numbers count, in English and in the singular, such as {@code meeting} or {@code hour}; empty where
 *     they count how often
 */
public record Cadence(CadenceKind kind, Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit) {

    /** Checks the numbers, and writes them in their shortest form, so that 1.0 and 1 are the same cadence. */
    public Cadence {
        min = min.map(Cadence::plain);
        max = max.map(Cadence::plain);
        if (min.filter(number -> number.signum() < 0).isPresent()
                || max.filter(number -> number.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("A cadence has no negative numbers: " + min + " to " + max);
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException(
                    "A cadence has its least before its most, not " + min.get() + " to " + max.get());
        }
        if (unit.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A unit is either named or absent, not blank");
        }
    }

    /** Returns a cadence without numbers. */
    public static Cadence of(CadenceKind kind) {
        return new Cadence(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
