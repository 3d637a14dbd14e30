package se.delmal.time;

import java.time.LocalDate;

/**
 * A requirement in full-time months, which becomes days only once it has a start.
 *
 * <p>Months run from date to date, and where the last month lacks the day, to its last day: the way Swedish law counts
 * months (lag 1930:173). Five years of full time therefore end on the eve of the fifth anniversary, always.
 *
 * <pre>{@code
 * RequiredTime.ofMonths(60).startingOn(LocalDate.of(2019, 2, 15));  // P1826D, through 14 February 2024
 * RequiredTime.ofMonths(60).startingOn(LocalDate.of(2020, 2, 15));  // P1827D, through 14 February 2025
 * }</pre>
 *
 * @param months  the number of months, from 0 to 600
 */
public record RequiredTime(int months) implements Comparable<RequiredTime> {

    private static final int MOST = 600;

    /** Checks the range. */
    public RequiredTime {
        if (months < 0 || months > MOST) {
            throw new IllegalArgumentException("Required months must be from 0 to " + MOST + ", not " + months);
        }
    }

    /**
     * Returns a requirement of some months.
     *
     * @throws IllegalArgumentException if they are not from 0 to 600
     */
    public static RequiredTime ofMonths(int months) {
        return new RequiredTime(months);
    }

    /** Returns the full-time days this requirement amounts to when it starts on a day. */
    public FullTimeDays startingOn(LocalDate start) {
        return FullTimeDays.of(start.plusMonths(months).toEpochDay() - start.toEpochDay());
    }

    /** Returns the last day of this requirement when it starts on a day and is served at full time. */
    public LocalDate lastDayFrom(LocalDate start) {
        return start.plusMonths(months).minusDays(1);
    }

    @Override
    public int compareTo(RequiredTime other) {
        return Integer.compare(months, other.months);
    }
}
