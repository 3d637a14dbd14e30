package se.delmal.time;

import java.time.LocalDate;

/** The calendar this project answers for. */
final class CalendarYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    /** The last day there is. */
    static final LocalDate LAST_DAY = LocalDate.of(LAST, 12, 31);

    static void check(LocalDate day) {
        if (day.getYear() < FIRST || day.getYear() > LAST) {
            throw new IllegalArgumentException(
                    "Days must lie in the years " + FIRST + "\u2013" + LAST + ", not " + day);
        }
    }

    private CalendarYears() {}
}
