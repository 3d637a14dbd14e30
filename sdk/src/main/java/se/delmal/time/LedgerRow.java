package se.delmal.time;

import java.util.List;

/**
 * A run of days that count alike for the same reason, or one credit.
 *
 * @param span  the days; of a credit, the day from which it counts
 * @param perDay  what each day counts, at most one full-time day; nothing on the row of a credit, which is no service
 * @param amount  what the row adds
 * @param runningTotal  the sum of this row and all above it
 * @param reason  why
 * @param sources  the ids of what was recorded of these days, in the order of the record; empty where nothing was
 */
public record LedgerRow(
        DateSpan span,
        FullTimeDays perDay,
        FullTimeDays amount,
        FullTimeDays runningTotal,
        DayReason reason,
        List<String> sources) {

    /** Copies the sources. */
    public LedgerRow {
        sources = List.copyOf(sources);
    }
}
