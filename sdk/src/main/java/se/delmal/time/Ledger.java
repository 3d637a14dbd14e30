package se.delmal.time;

import java.time.LocalDate;
import java.util.List;

/**
 * How every day from the start of training through a day was counted. The rows follow one another without gaps, credits
 * first, and add up to what is credited, exactly.
 *
 * @param start  the first day of training
 * @param asOf  the day through which it is kept
 * @param rows  credits in the order in which they count, then runs of days
 */
public record Ledger(LocalDate start, LocalDate asOf, List<LedgerRow> rows) {

    /** Copies the rows. */
    public Ledger {
        rows = List.copyOf(rows);
    }

    /** Returns the sum of all rows. */
    public FullTimeDays total() {
        return rows.isEmpty() ? FullTimeDays.ZERO : rows.get(rows.size() - 1).runningTotal();
    }

    /** Returns how one day was counted, and why. There is an answer for every day. */
    public DayAccount explain(LocalDate day) {
        if (day.isBefore(start)) {
            return new DayAccount(day, FullTimeDays.ZERO, DayReason.BEFORE_START, List.of());
        }
        for (LedgerRow row : rows) {
            if (row.reason() != DayReason.CREDITED && row.span().contains(day)) {
                return new DayAccount(day, row.perDay(), row.reason(), row.sources());
            }
        }
        return new DayAccount(day, FullTimeDays.ZERO, DayReason.NOT_YET, List.of());
    }
}
