package se.delmal.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.AbsenceSpell;
import se.delmal.time.ServiceSpell;
import se.delmal.time.Timeline;

/**
 * The other side of the comparison: what a careful programmer would write by hand for placements that end, absences, and no
 * credits. From one change to the next all days are equal, so one look at each stretch is enough.
 */
final class ChangePointLoop {

    private static final long FULL = 10_000;

    /** A stretch of equal days, and the sum through its last day. */
    record Row(LocalDate from, LocalDate through, long perDay, long runningTotal) {}

    /** What is credited through a day, how, and on which day it is enough. */
    record Books(long credited, List<Row> rows, Optional<LocalDate> completion) {}

    static Books keep(Timeline timeline, int requiredMonths, LocalDate asOf) {
        var changes = new TreeSet<Long>();
        long start = timeline.start().toEpochDay();
        long end = asOf.toEpochDay() + 1;
        changes.add(start);
        changes.add(end);
        for (ServiceSpell service : timeline.services()) {
            changes.add(service.span().from().toEpochDay());
            changes.add(service.span().lastDay().orElseThrow().toEpochDay() + 1);
        }
        for (AbsenceSpell absence : timeline.absences()) {
            changes.add(absence.span().from().toEpochDay());
            changes.add(absence.span().lastDay().orElseThrow().toEpochDay() + 1);
        }
        long required = (timeline.start().plusMonths(requiredMonths).toEpochDay() - start) * FULL * FULL;
        long total = 0;
        long credited = 0;
        var rows = new ArrayList<Row>();
        Optional<LocalDate> completion = Optional.empty();
        long from = start;
        for (long change : changes.tailSet(start + 1)) {
            long perDay = perDay(timeline, from);
            long days = change - from;
            if (completion.isEmpty() && perDay > 0 && total + days * perDay >= required) {
                completion = Optional.of(LocalDate.ofEpochDay(from + (required - total + perDay - 1) / perDay - 1));
            }
            total += days * perDay;
            if (change <= end) {
                credited = total;
                rows.add(new Row(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(change - 1), perDay, total));
            }
            from = change;
        }
        return new Books(credited, rows, completion);
    }

    private static long perDay(Timeline timeline, long day) {
        long served = 0;
        for (ServiceSpell service : timeline.services()) {
            if (covers(service.span().from(), service.span().lastDay().orElseThrow(), day)) {
                served += service.fraction().basisPoints();
            }
        }
        long capped = Math.min(FULL, served);
        long perDay = capped * FULL;
        for (AbsenceSpell absence : timeline.absences()) {
            if (!absence.countsAsService()
                    && covers(absence.span().from(), absence.span().lastDay().orElseThrow(), day)) {
                perDay -= away(absence.extent(), capped);
            }
        }
        return Math.max(0, perDay);
    }

    private static long away(AbsenceExtent extent, long served) {
        if (extent instanceof AbsenceExtent.OfService of) {
            return served * of.share().basisPoints();
        } else if (extent instanceof AbsenceExtent.OfFullTime of) {
            return FULL * of.share().basisPoints();
        }
        return served * FULL;
    }

    private static boolean covers(LocalDate from, LocalDate through, long day) {
        return from.toEpochDay() <= day && day <= through.toEpochDay();
    }

    private ChangePointLoop() {}
}
