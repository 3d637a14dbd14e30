package se.delmal.rule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;

/**
 * A least time in every completed week with somebody at work on all working days, or on the average of those weeks. What is told as
 * a sum over a span is spread evenly over its days of service, Monday to Friday; a week's sum is rounded up to the minute.
 */
public final class Weekly<E extends Entry> {

    /** A millionth of a minute, so that what is spread over uneven days does not get lost. */
    private static final long MINUTE = 1_000_000;

    private final Selection<E, ?> spent;
    private final Minutes<E> minutes;
    private final boolean outsidePlacements;

    Weekly(Selection<E, ?> spent, Minutes<E> minutes) {
        this(spent, minutes, false);
    }

    private Weekly(Selection<E, ?> spent, Minutes<E> minutes, boolean outsidePlacements) {
        this.spent = spent;
        this.minutes = minutes;
        this.outsidePlacements = outsidePlacements;
    }

    /** Asks only of weeks without a placement away from the unit that employs the trainee. */
    public Weekly<E> outsidePlacements() {
        return new Weekly<>(spent, minutes, true);
    }

    /** The minutes an entry tells of, over its whole span. */
    @FunctionalInterface
    interface Minutes<E> {
        long of(E entry);
    }

    /** Demands a number of hours in every week. */
    public Demand atLeastHours(String name, int hours) {
        return demand(Parameter.least(name, hours), List.of(), false, false);
    }

    /** Demands a number of hours in every week, and shows the upper end of a range such as "one to two", which is not demanded. */
    public Demand atLeastHours(String name, int hours, String aimName, int aim) {
        return demand(Parameter.least(name, hours), List.of(Parameter.reading(aimName, aim)), false, false);
    }

    /** Demands a number of hours in every week of full time, and in proportion at part time. */
    public Demand atLeastHoursAtFullTime(String name, int hours) {
        return demand(Parameter.least(name, hours), List.of(), true, false);
    }

    /** Demands a number of hours a week on the average. */
    public Demand onAverageHours(String name, int hours) {
        return demand(Parameter.least(name, hours), List.of(), false, true);
    }

    /**
     * Demands a share of the time at work on the average, in percent. A week holds the hours that are logged as worked in it; where
     * none are, those of {@link Readings#FULL_TIME_HOURS} in proportion, under the name {@code fullTimeHours}.
     */
    public Demand onAveragePercentOf(Weekly<?> worked, String name, int percent) {
        var share = Parameter.least(name, percent);
        var hours = Parameter.reading("fullTimeHours", Readings.FULL_TIME_HOURS);
        return new Simple(judgement -> judgeShare(judgement, worked, share, hours), false, share, hours);
    }

    private Demand demand(Parameter hours, List<Parameter> shown, boolean byFraction, boolean onAverage) {
        return new Demand() {
            @Override
            public List<Finding> judge(Judgement judgement) {
                return Weekly.this.judge(judgement, hours, byFraction, onAverage);
            }

            @Override
            public List<Parameter> parameters() {
                return Parts.joined(List.of(hours), shown, Selection.parametersOf(spent));
            }

            @Override
            public List<Fact> facts() {
                return Selection.factsOf(spent);
            }
        };
    }

    private List<Finding> judge(Judgement judgement, Parameter hours, boolean byFraction, boolean onAverage) {
        var weeks = weeks(judgement);
        var sums = sums(weeks, judgement);
        long demanded = judgement.value(hours) * 60L * MINUTE;
        EntryKind kind = spent.picked().kind();
        if (onAverage) {
            return judgeAverage(judgement, judgement.finding(), sums, demanded * weeks.size());
        }
        var shortOf = new ArrayList<String>();
        var mayBeShort = new ArrayList<String>();
        Optional<LocalDate> lastShort = Optional.empty();
        for (int i = 0; i < weeks.size(); i++) {
            long needed = byFraction ? atFraction(demanded, weeks.get(i), judgement) : demanded;
            if (upToMinute(sums.sure[i]) < needed) {
                lastShort = Optional.of(LocalDate.ofEpochDay(weeks.get(i) + 6));
                (upToMinute(sums.all[i]) >= needed ? mayBeShort : shortOf).add(name(weeks.get(i)));
            }
        }
        return Periods.concluded(
                judgement, "per-week", weeks.size(), shortOf, mayBeShort, lastShort, judgement.absent(kind));
    }

    private List<Finding> judgeShare(Judgement judgement, Weekly<?> worked, Parameter share, Parameter hours) {
        var weeks = weeks(judgement);
        var logged = worked.sums(weeks, judgement).all;
        long atWork = 0;
        for (int i = 0; i < weeks.size(); i++) {
            atWork += logged[i] > 0
                    ? upToMinute(logged[i])
                    : atFraction(judgement.value(hours) * 60L * MINUTE, weeks.get(i), judgement);
        }
        long demanded = atWork / 100 * judgement.value(share);
        var finding = judgement.finding();
        if (!weeks.isEmpty()) {
            finding.fact("demandedMinutes", demanded / MINUTE / weeks.size());
        }
        return judgeAverage(judgement, finding, sums(weeks, judgement), demanded);
    }

    private List<Finding> judgeAverage(Judgement judgement, FindingBuilder finding, Sums sums, long demanded) {
        int weeks = sums.sure.length;
        finding.fact("periods", weeks);
        if (weeks == 0) {
            return judgement.only(finding, Verdict.OUTSTANDING, "per-week.none-yet");
        }
        finding.due(LocalDate.ofEpochDay(weeks(judgement).get(weeks - 1) + 6));
        long sure = upToMinute(Arrays.stream(sums.sure).sum());
        long all = upToMinute(Arrays.stream(sums.all).sum());
        finding.fact("minutesPerWeek", sure / MINUTE / weeks);
        if (sure >= demanded) {
            return judgement.only(finding, Verdict.SATISFIED, "average.satisfied");
        }
        return all >= demanded || judgement.absent(spent.picked().kind()) == Truth.NOT_TOLD
                ? judgement.only(finding, Verdict.UNDETERMINED, "average.undetermined")
                : judgement.only(finding, Verdict.BREACHED, "average.breached");
    }

    private List<Long> weeks(Judgement judgement) {
        var weeks = judgement.days().fullWeeks();
        if (!outsidePlacements) {
            return weeks;
        }
        var away = new HashSet<Long>();
        for (var one : Vocabulary.externalPlacements().find(judgement)) {
            var span = one.entry().span();
            long end = span.lastDay().orElse(judgement.day()).toEpochDay() + 1;
            for (int i = firstWeekNotBefore(span.from().toEpochDay() - 6, weeks);
                    i < weeks.size() && weeks.get(i) < end;
                    i++) {
                away.add(weeks.get(i));
            }
        }
        return weeks.stream().filter(monday -> !away.contains(monday)).toList();
    }

    private static long atFraction(long demanded, long monday, Judgement judgement) {
        long amount = judgement.days().amountPresent(monday, monday + 7);
        return demanded / MINUTE * amount / (5 * TrainingDays.fullDay()) * MINUTE;
    }

    private static long upToMinute(long millionths) {
        return (millionths + MINUTE - 1) / MINUTE * MINUTE;
    }

    private static String name(long monday) {
        var day = LocalDate.ofEpochDay(monday);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }

    /** What was spent in each of the weeks: surely, and with what may belong to it. */
    private static final class Sums {

        private final long[] sure;
        private final long[] all;

        Sums(int weeks) {
            sure = new long[weeks];
            all = new long[weeks];
        }

        void addSure(int week, long amount) {
            sure[week] += amount;
            all[week] += amount;
        }

        void addMaybe(int week, long amount) {
            all[week] += amount;
        }
    }

    private Sums sums(List<Long> weeks, Judgement judgement) {
        var sums = new Sums(weeks.size());
        if (weeks.isEmpty()) {
            return sums;
        }
        for (var found : spent.find(judgement)) {
            long total = minutes.of(found.entry()) * MINUTE;
            found.entry().when().ifPresent(span -> {
                long from = span.from().toEpochDay();
                long end = span.lastDay().orElse(judgement.day()).toEpochDay() + 1;
                spread(total, from, end, weeks, judgement, found.surely() ? sums::addSure : sums::addMaybe);
            });
        }
        return sums;
    }

    /** Takes what was spent in one of the weeks. */
    private interface Share {
        void add(int week, long amount);
    }

    private static void spread(long total, long from, long end, List<Long> weeks, Judgement judgement, Share share) {
        long days = workingDays(from, end, judgement);
        for (int i = firstWeekNotBefore(from - 6, weeks); i < weeks.size() && weeks.get(i) < end; i++) {
            long monday = weeks.get(i);
            long in = days == 0
                    ? monday <= from ? 1 : 0
                    : workingDays(Math.max(from, monday), Math.min(end, monday + 7), judgement);
            share.add(i, days == 0 ? total * in : part(total, in, days));
        }
    }

    /** A day nobody was at work on holds nothing; of days to come it is not known yet. */
    private static long workingDays(long from, long end, Judgement judgement) {
        long tomorrow = judgement.day().toEpochDay() + 1;
        long passed = Math.min(end, Math.max(from, tomorrow));
        return judgement.days().workingDaysPresent(from, passed)
                + TrainingDays.workingDays(passed, Math.max(end, passed));
    }

    private static long part(long total, long in, long days) {
        return total / days * in + total % days * in / days;
    }

    private static int firstWeekNotBefore(long day, List<Long> weeks) {
        int low = 0;
        int high = weeks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weeks.get(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
