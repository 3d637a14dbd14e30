package se.delmal.time;

import java.time.LocalDate;
import java.util.List;

/**
 * How one day was counted, and why.
 *
 * @param day  the day
 * @param counted  what it counts, at most one full-time day
 * @param reason  why
 * @param sources  the ids of what was recorded of the day
 */
public record DayAccount(LocalDate day, FullTimeDays counted, DayReason reason, List<String> sources) {

    /** Copies the sources. */
    public DayAccount {
        sources = List.copyOf(sources);
    }
}
