package se.delmal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.time.RequiredTime;

/**
 * What is known of an edition as a whole.
 *
 * @param edition  the edition
 * @param title  what it is called
 * @param inForceFrom  the first day it applied, where known
 * @param inForceThrough  the last day, where it has one that is known
 * @param applicationsUntil  the last day to apply under it, where one is set
 * @param minimumMonths  the least time, in full-time months
 * @param minimumMonthsWithDoctoralDegree  the least time for a doctor with a doctoral degree, where it differs and is known
 * @param foundationMonths  the least foundation training within it, where it has any
 * @param citations  where that is written
 */
public record Regulation(
        Edition edition,
        LocalizedText title,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceThrough,
        Optional<LocalDate> applicationsUntil,
        RequiredTime minimumMonths,
        Optional<RequiredTime> minimumMonthsWithDoctoralDegree,
        Optional<RequiredTime> foundationMonths,
        List<Citation> citations) {

    /** Copies the citations. */
    public Regulation {
        citations = List.copyOf(citations);
    }
}
