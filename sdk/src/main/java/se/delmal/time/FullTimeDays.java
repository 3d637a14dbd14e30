package se.delmal.time;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * An exact amount of training, counted in full-time days: 365 calendar days at 80 % are 292.
 *
 * <p>The unit is one hundred-millionth of a full-time day: a hundredth of a percent of a hundredth of a percent, which is
 * what an absence of 33.33 % from a post of 66.67 % needs. Every sum and every comparison is an integer operation. Nothing
 * is rounded, so the order in which placements are added, and the days at which they are split, never matter.
 *
 * <p>There is deliberately no {@code toMonths()}: a month has no fixed length. A requirement in months is turned into days
 * where it starts, by {@link RequiredTime#startingOn}.
 *
 * <pre>{@code
 * var spring = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));  // 181 days
 * FullTimeDays.of(spring, WorkingFraction.ofPercent(75)).toString();             // "P135.75D"
 * }</pre>
 *
 * @param hundredMillionths  the amount in hundred-millionths of a full-time day, not negative
 */
public record FullTimeDays(long hundredMillionths) implements Comparable<FullTimeDays> {

    /** No time at all. */
    public static final FullTimeDays ZERO = new FullTimeDays(0);

    /** One calendar day at full time, in the unit of the component. */
    static final long ONE_DAY = 100_000_000L;

    private static final int SCALE = 8;
    private static final Pattern TEXT = Pattern.compile("P((?:0|[1-9]\\d{0,10})(?:\\.\\d{1,8})?)D");

    /** Checks that the amount is not negative. */
    public FullTimeDays {
        if (hundredMillionths < 0) {
            throw new IllegalArgumentException("Full-time days must be 0 or more, not "
                    + BigDecimal.valueOf(hundredMillionths, SCALE).toPlainString());
        }
    }

    /** Returns what a span worked at a fraction amounts to. */
    public static FullTimeDays of(DateSpan span, WorkingFraction fraction) {
        return new FullTimeDays(Math.multiplyExact(span.lengthInDays(), fraction.basisPoints() * 10_000L));
    }

    /**
     * Returns a whole number of full-time days.
     *
     * @throws ArithmeticException if it is more than 92,233,720,368 days
     */
    public static FullTimeDays of(long days) {
        return new FullTimeDays(Math.multiplyExact(days, ONE_DAY));
    }

    /**
     * Parses the text that {@link #toString()} writes, such as {@code P292D} or {@code P135.75D}.
     *
     * @throws DateTimeParseException if the text is anything else, more than eight decimals included; no other exception
     *     is thrown
     */
    public static FullTimeDays parse(CharSequence text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeParseException(
                    "Not full-time days such as P135.75D, with at most 8 decimals of a day: " + text, text, 0);
        }
        try {
            return new FullTimeDays(
                    new BigDecimal(matcher.group(1)).movePointRight(SCALE).longValueExact());
        } catch (ArithmeticException tooLarge) {
            throw new DateTimeParseException(
                    "Full-time days must be at most P92233720368.54775807D: " + text, text, 1, tooLarge);
        }
    }

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if it is more than can be counted, 92,233,720,368 days
     */
    public FullTimeDays plus(FullTimeDays other) {
        return new FullTimeDays(Math.addExact(hundredMillionths, other.hundredMillionths));
    }

    /** Returns what is left when an amount has been taken away; nothing, where the amount is larger than this. */
    public FullTimeDays lessAtMost(FullTimeDays other) {
        return other.compareTo(this) >= 0 ? ZERO : new FullTimeDays(hundredMillionths - other.hundredMillionths);
    }

    /** Returns whether this is the other amount or more. */
    public boolean isAtLeast(FullTimeDays other) {
        return compareTo(other) >= 0;
    }

    /** Returns whether there is no time at all. */
    public boolean isZero() {
        return hundredMillionths == 0;
    }

    /** Returns the amount as an exact number of days. */
    public BigDecimal toDecimal() {
        var stripped = BigDecimal.valueOf(hundredMillionths, SCALE).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(FullTimeDays other) {
        return Long.compare(hundredMillionths, other.hundredMillionths);
    }

    /** Returns the amount in ISO 8601 form, such as {@code P292D}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return "P" + toDecimal().toPlainString() + "D";
    }
}
