package se.delmal.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Calendar days from one day through another, both included, as certificates state them.
 *
 * <pre>{@code
 * DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)).lengthInDays();  // 181
 * }</pre>
 *
 * @param from  the first day, in the years 1900 to 2199
 * @param through  the last day, on or after {@code from}, in the years 1900 to 2199
 */
public record DateSpan(LocalDate from, LocalDate through) implements Span {

    /** Checks that the span does not end before it starts, and lies in the calendar. */
    public DateSpan {
        CalendarYears.check(from);
        CalendarYears.check(through);
        if (through.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A span must end on or after its first day: " + from + " through " + through);
        }
    }

    /**
     * Returns the days from one through another.
     *
     * @throws IllegalArgumentException if it would end before it starts, or leave the years 1900 to 2199
     */
    public static DateSpan of(LocalDate from, LocalDate through) {
        return new DateSpan(from, through);
    }

    /** Returns a single day. */
    public static DateSpan on(LocalDate day) {
        return new DateSpan(day, day);
    }

    /** Returns the number of calendar days, at least one. */
    public long lengthInDays() {
        return through.toEpochDay() - from.toEpochDay() + 1;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(through);
    }

    @Override
    public Optional<DateSpan> upTo(LocalDate day) {
        return through.isAfter(day) ? Span.super.upTo(day) : Optional.of(this);
    }

    /** Returns the ISO 8601 interval of both days, such as {@code 2025-01-01/2025-06-30}. */
    @Override
    public String toString() {
        return from + "/" + through;
    }
}
