package se.delmal.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Calendar days from one day on, with no end yet. There is no sentinel date: what has not ended is another shape.
 *
 * @param from  the first day, in the years 1900 to 2199
 */
public record OngoingSpan(LocalDate from) implements Span {

    /** Checks that the first day lies in the calendar. */
    public OngoingSpan {
        CalendarYears.check(from);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /** Returns the ISO 8601 interval with an open end, such as {@code 2025-01-01/..}. */
    @Override
    public String toString() {
        return from + "/..";
    }
}
