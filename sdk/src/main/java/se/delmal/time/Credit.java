package se.delmal.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Earlier service or merits that count as served (<i>tillgodoräknande</i>).
 *
 * <p>Crediting m months equals demanding m months less; credited days add as they are.
 *
 * @param source  the id of what was recorded, which the ledger names
 * @param months  whole months, from 0 to 600
 * @param days  full-time days beside them, from 0 to 20,000
 * @param from  the day from which it counts, such as the day of the decision, in the years 1900 to 2199; empty: from
 *     the start
 */
public record Credit(String source, int months, int days, Optional<LocalDate> from) {

    private static final int MOST_MONTHS = 600;
    private static final int MOST_DAYS = 20_000;

    /** Checks the ranges. */
    public Credit {
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("Credited months must be from 0 to " + MOST_MONTHS + ", not " + months);
        }
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("Credited days must be from 0 to " + MOST_DAYS + ", not " + days);
        }
        from.ifPresent(CalendarYears::check);
    }

    /** Returns credited months that count from the start. */
    public static Credit ofMonths(String source, int months) {
        return new Credit(source, months, 0, Optional.empty());
    }
}
