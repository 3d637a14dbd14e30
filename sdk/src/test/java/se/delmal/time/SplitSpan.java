package se.delmal.time;

import java.time.LocalDate;

/** A span of two days or more, and a day before its last at which to split it. */
record SplitSpan(DateSpan span, LocalDate lastDayOfFirstPart) {

    DateSpan first() {
        return DateSpan.of(span.from(), lastDayOfFirstPart);
    }

    DateSpan second() {
        return DateSpan.of(lastDayOfFirstPart.plusDays(1), span.through());
    }
}
