package se.delmal.validation;

import org.jspecify.annotations.Nullable;

/**
 * Days in a row, not checked yet.
 *
 * @param from  the first day
 * @param through  the last day, which is included; not told while it has not ended
 */
@SpanInOrder
public record DateSpanDraft(
        @Told @CalendarDay @Nullable String from,
        @CalendarDay @Nullable String through) {}
