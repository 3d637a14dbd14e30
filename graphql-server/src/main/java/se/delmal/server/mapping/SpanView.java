package se.delmal.server.mapping;

import java.time.LocalDate;
import java.util.Optional;
import se.delmal.time.Span;

/**
 * Days in a row as the schema has them.
 *
 * @param from  the first day
 * @param through  the last day, where it has ended
 */
public record SpanView(LocalDate from, Optional<LocalDate> through) {

    /** Returns a span in this shape. */
    public static SpanView of(Span span) {
        return new SpanView(span.from(), span.lastDay());
    }
}
