package se.delmal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The days of a timeline, swept once into maximal runs of equal days. Days are numbered from the start of training, which is
 * day 0; a run's end is the day after its last. Runs follow one another from day 0 to the end of the last spell.
 */
final class DayRuns {

    /** The day after the last day of the calendar, where spells without an end are cut. */
    private final long horizon;

    private final List<ServiceSpell> services;
    private final List<AbsenceSpell> absences;
    private final List<Run> runs = new ArrayList<>();

    private int[] active = new int[4];
    private int activeCount;

    /** Equal days in a row. */
    static final class Run {

        private final long from;
        private final long end;
        private final long perDay;
        private final DayReason reason;
        private final int[] spells;

        Run(long from, long end, long perDay, DayReason reason, int[] spells) {
            this.from = from;
            this.end = end;
            this.perDay = perDay;
            this.reason = reason;
            this.spells = spells;
        }

        /** The first day. */
        long from() {
            return from;
        }

        /** The day after the last. */
        long end() {
            return end;
        }

        /** What each day counts, in hundred-millionths of a full-time day. */
        long perDay() {
            return perDay;
        }

        DayReason reason() {
            return reason;
        }

        /** What covers the days: services by index, then absences by index plus the number of services. */
        int[] spells() {
            return spells;
        }

        boolean isLike(Run other) {
            return perDay == other.perDay && reason == other.reason && Arrays.equals(spells, other.spells);
        }

        Run through(long otherEnd) {
            return new Run(from, otherEnd, perDay, reason, spells);
        }
    }

    static DayRuns of(Timeline timeline) {
        return new DayRuns(timeline);
    }

    private DayRuns(Timeline timeline) {
        services = timeline.services();
        absences = timeline.absences();
        long start = timeline.start().toEpochDay();
        horizon = CalendarYears.LAST_DAY.toEpochDay() + 1 - start;
        sweep(changes(start));
    }

    List<Run> runs() {
        return runs;
    }

    long horizon() {
        return horizon;
    }

    /** Returns the day after the last run. */
    long end() {
        return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).end();
    }

    int serviceCount() {
        return services.size();
    }

    List<String> sources(int[] spells) {
        var sources = new String[spells.length];
        for (int i = 0; i < spells.length; i++) {
            sources[i] = spells[i] < services.size()
                    ? services.get(spells[i]).source()
                    : absences.get(spells[i] - services.size()).source();
        }
        return List.of(sources);
    }

    /** One number for each change: the day, then the spell, then whether the spell ends. Sorted, they are the sweep. */
    private long[] changes(long start) {
        var changes = new long[2 * (services.size() + absences.size())];
        int count = 0;
        for (int i = 0; i < services.size(); i++) {
            count = addChanges(changes, count, services.get(i).span(), i, start);
        }
        for (int i = 0; i < absences.size(); i++) {
            count = addChanges(changes, count, absences.get(i).span(), services.size() + i, start);
        }
        var sorted = count == changes.length ? changes : Arrays.copyOf(changes, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private int addChanges(long[] changes, int count, Span span, int spell, long start) {
        long from = Math.max(0, span.from().toEpochDay() - start);
        long end = span.lastDay()
                .map(LocalDate::toEpochDay)
                .map(last -> last + 1 - start)
                .orElse(horizon);
        if (end <= from) {
            return count;
        }
        changes[count] = from << 32 | (long) spell << 1;
        changes[count + 1] = end << 32 | (long) spell << 1 | 1;
        return count + 2;
    }

    private void sweep(long[] changes) {
        long day = 0;
        for (long change : changes) {
            long changed = change >>> 32;
            if (changed > day) {
                add(day, changed);
                day = changed;
            }
            int spell = (int) (change & 0xFFFF_FFFFL) >> 1;
            if ((change & 1) == 0) {
                enter(spell);
            } else {
                leave(spell);
            }
        }
    }

    private void enter(int spell) {
        if (activeCount == active.length) {
            active = Arrays.copyOf(active, 2 * activeCount);
        }
        int at = activeCount;
        while (at > 0 && active[at - 1] > spell) {
            active[at] = active[at - 1];
            at--;
        }
        active[at] = spell;
        activeCount++;
    }

    private void leave(int spell) {
        int at = Arrays.binarySearch(active, 0, activeCount, spell);
        System.arraycopy(active, at + 1, active, at, activeCount - at - 1);
        activeCount--;
    }

    private void add(long from, long end) {
        long served = 0;
        long awayOfService = 0;
        long awayOfFullTime = 0;
        boolean absent = false;
        boolean countedLeave = false;
        for (int i = 0; i < activeCount; i++) {
            if (active[i] < services.size()) {
                served += services.get(active[i]).fraction().basisPoints();
                continue;
            }
            var absence = absences.get(active[i] - services.size());
            if (absence.countsAsService()) {
                countedLeave = true;
                continue;
            }
            absent = true;
            if (absence.extent() instanceof AbsenceExtent.OfService of) {
                awayOfService += of.share().basisPoints();
            } else if (absence.extent() instanceof AbsenceExtent.OfFullTime of) {
                awayOfFullTime += of.share().basisPoints();
            } else {
                awayOfService += FULL;
            }
        }
        long capped = Math.min(FULL, served);
        long perDay = Math.max(0, capped * FULL - capped * awayOfService - awayOfFullTime * FULL);
        append(new Run(
                from, end, perDay, reason(served, perDay, absent, countedLeave), Arrays.copyOf(active, activeCount)));
    }

    private static final long FULL = WorkingFraction.FULL_TIME.basisPoints();

    private static DayReason reason(long served, long perDay, boolean absent, boolean countedLeave) {
        if (absent) {
            return perDay == 0 ? DayReason.AWAY : DayReason.REDUCED_BY_ABSENCE;
        }
        if (served == 0) {
            return DayReason.UNRECORDED;
        }
        if (countedLeave) {
            return DayReason.COUNTED_LEAVE;
        }
        return served > FULL ? DayReason.CAPPED_AT_FULL_TIME : DayReason.SERVICE;
    }

    private void append(Run run) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).isLike(run)) {
            runs.set(last, runs.get(last).through(run.end()));
            return;
        }
        runs.add(run);
    }
}
