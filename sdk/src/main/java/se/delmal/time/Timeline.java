package se.delmal.time;

import java.time.LocalDate;
import java.util.List;

/**
 * The service, the absence and the credited merits of one training, recorded and planned alike.
 *
 * <p>Order and overlap do not matter; what lies before the start is not counted.
 *
 * @param start  the first day that can count, which also anchors every requirement in months
 * @param services  spells of service
 * @param absences  spells of absence
 * @param credits  what is credited from before
 */
public record Timeline(
        LocalDate start, List<ServiceSpell> services, List<AbsenceSpell> absences, List<Credit> credits) {

    /** Copies the lists, and checks that the start lies in the years 1900 to 2199. */
    public Timeline {
        CalendarYears.check(start);
        services = List.copyOf(services);
        absences = List.copyOf(absences);
        credits = List.copyOf(credits);
    }
}
