package se.delmal.time;

import java.time.LocalDate;
import java.util.Optional;

/** Calendar days in a row, the first included: either ended, {@link DateSpan}, or not, {@link OngoingSpan}. */
public sealed interface Span permits DateSpan, OngoingSpan {

    /** Returns a span that ends on a day, or one that has not ended where no day is given. */
    static Span of(LocalDate from, Optional<LocalDate> through) {
        return through.<Span>map(last -> DateSpan.of(from, last)).orElseGet(() -> new OngoingSpan(from));
    }

    /** Returns the first day. */
    LocalDate from();

    /** Returns the last day, which is part of the span; empty while it has not ended. */
    Optional<LocalDate> lastDay();

    /** Returns whether a day lies in this span. */
    default boolean contains(LocalDate day) {
        return !day.isBefore(from())
                && lastDay().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Returns whether this span and another have a day in common. */
    default boolean overlaps(Span other) {
        return lastDay().map(last -> !other.from().isAfter(last)).orElse(true)
                && other.lastDay().map(last -> !from().isAfter(last)).orElse(true);
    }

    /** Returns the part of this span that has passed at the end of a day; empty where it has not begun. */
    default Optional<DateSpan> upTo(LocalDate day) {
        if (from().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(
                DateSpan.of(from(), lastDay().filter(last -> last.isBefore(day)).orElse(day)));
    }

    /** Returns the part of this span that lies in a window; empty where they have no day in common. */
    default Optional<DateSpan> within(DateSpan window) {
        return upTo(window.through())
                .filter(passed -> !passed.through().isBefore(window.from()))
                .map(passed ->
                        passed.from().isBefore(window.from()) ? DateSpan.of(window.from(), passed.through()) : passed);
    }
}
