package se.delmal.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.record.RecordAsOf;
import se.delmal.time.DayReason;
import se.delmal.time.FullTimeDays;
import se.delmal.time.LedgerRow;

/**
 * The training years, terms, months and weeks of a record, and the days of service in them: worked out once and shared by all
 * rules. Days after the day of judgement are those that are planned, through the end of the running training year.
 */
final class TrainingDays {

    /** The last day the books know. */
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static final long FULL_DAY = FullTimeDays.of(1).hundredMillionths();

    private final RecordAsOf record;
    private final int yearsPassed;
    private final Runs counted;
    private final Runs present;

    private TrainingDays(RecordAsOf record) {
        this.record = record;
        this.yearsPassed = yearsPassed(record.start(), record.day());
        var through = earlier(LAST, later(record.day(), runningYear().through()));
        var rows = record.account().through(through).ledger().rows();
        this.counted = Runs.of(rows, true);
        this.present = Runs.of(rows, false);
    }

    static TrainingDays of(RecordAsOf record) {
        return record.derived(TrainingDays.class, TrainingDays::new);
    }

    /** Days from one through another, both included. */
    record Period(LocalDate from, LocalDate through) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }

        long length() {
            return through.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    /** Returns the training year that runs on the day; the first one before the training has begun. */
    Period runningYear() {
        return year(yearsPassed);
    }

    /** Returns the latest training year that has ended. */
    Optional<Period> completedYear() {
        return yearsPassed == 0 ? Optional.empty() : Optional.of(year(yearsPassed - 1));
    }

    /** Returns the latest completed training year and the running one through the day. */
    Period recentYears() {
        return new Period(completedYear().orElse(runningYear()).from(), later(record.day(), record.start()));
    }

    /**
     * Returns how much of a yearly number a training year demands: in proportion to its days with service, rounded down, but at least
     * one where half of them or more have some.
     */
    long demanded(int perYear, Period year) {
        long served = counted.days(year.from().toEpochDay(), year.through().toEpochDay() + 1);
        long demanded = perYear * served / year.length();
        return demanded == 0 && perYear > 0 && 2 * served >= year.length() ? 1 : demanded;
    }

    /** Returns the days of service from one day through another. */
    long daysOfService(LocalDate from, LocalDate through) {
        return through.isBefore(from) ? 0 : counted.days(from.toEpochDay(), through.toEpochDay() + 1);
    }

    /** Returns the working days on which somebody was at work, from a day until another, as numbers of days. */
    long workingDaysPresent(long from, long end) {
        return present.workingDays(from, end);
    }

    /** Returns the full-time amount of the working days of service from a day until another, in hundred-millionths of a day. */
    long amountPresent(long from, long end) {
        return present.amount(from, end);
    }

    /** Returns the first days of the completed weeks with somebody at work on all working days, in recent years. */
    List<Long> fullWeeks() {
        return record.derived(Weeks.class, of -> new Weeks(findFullWeeks())).mondays();
    }

    private record Weeks(List<Long> mondays) {}

    private List<Long> findFullWeeks() {
        var window = recentYears();
        long monday = window.from()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .toEpochDay();
        var weeks = new ArrayList<Long>();
        for (long week = monday; week + 6 <= record.day().toEpochDay(); week += 7) {
            if (present.workingDays(week, week + 7) == 5) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    /** Returns the completed months in terms with service on all working days, in recent years. */
    List<Period> fullMonthsInTerms() {
        var window = recentYears();
        var months = new ArrayList<Period>();
        var first = window.from().withDayOfMonth(1);
        if (first.isBefore(window.from())) {
            first = first.plusMonths(1);
        }
        for (; !first.plusMonths(1).isAfter(record.day().plusDays(1)); first = first.plusMonths(1)) {
            var month = new Period(first, first.plusMonths(1).minusDays(1));
            if (first.getMonthValue() != 7 && isFull(month)) {
                months.add(month);
            }
        }
        return months;
    }

    /** Returns the completed terms, January to June and August to December, with service on all working days, in recent years. */
    List<Period> fullTerms() {
        var window = recentYears();
        var terms = new ArrayList<Period>();
        for (int year = window.from().getYear(); year <= record.day().getYear(); year++) {
            for (var term : List.of(
                    new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30)),
                    new Period(LocalDate.of(year, 8, 1), LocalDate.of(year, 12, 31)))) {
                if (!term.from().isBefore(window.from()) && !term.through().isAfter(record.day()) && isFull(term)) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    private boolean isFull(Period period) {
        long from = period.from().toEpochDay();
        long end = period.through().toEpochDay() + 1;
        return counted.workingDays(from, end) == workingDays(from, end);
    }

    /** Returns the day the required time is complete with what is recorded and planned; empty where that does not reach it. */
    Optional<LocalDate> completion() {
        return record.derived(Completion.class, Completion::of).day();
    }

    private record Completion(Optional<LocalDate> day) {

        static Completion of(RecordAsOf record) {
            return new Completion(record.account().completion(Optional.empty()).day());
        }
    }

    private Period year(int number) {
        var start = record.start();
        return new Period(start.plusYears(number), start.plusYears(number + 1L).minusDays(1));
    }

    private static int yearsPassed(LocalDate start, LocalDate day) {
        int years = (int) Math.max(0, ChronoUnit.YEARS.between(start, day));
        return start.plusYears(years + 1L).isAfter(day) ? years : years + 1;
    }

    /** Returns the number of days from Monday to Friday from a day until another. */
    static long workingDays(long from, long end) {
        return workingDaysBefore(end) - workingDaysBefore(from);
    }

    /** Day 0 is Thursday 1 January 1970. */
    private static long workingDaysBefore(long day) {
        return 5 * Math.floorDiv(day + 3, 7L) + Math.min(5, Math.floorMod(day + 3, 7L));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Runs of days of service, with the sums before each. */
    private static final class Runs {

        private final int count;
        private final long[] from;
        private final long[] end;
        private final long[] perDay;
        private final long[] daysBefore;
        private final long[] workingBefore;
        private final long[] amountBefore;

        private Runs(int most) {
            from = new long[most];
            end = new long[most];
            perDay = new long[most];
            daysBefore = new long[most + 1];
            workingBefore = new long[most + 1];
            amountBefore = new long[most + 1];
            count = most;
        }

        static Runs of(List<LedgerRow> rows, boolean withLeave) {
            var served = new ArrayList<LedgerRow>(rows.size());
            for (LedgerRow row : rows) {
                if (!row.perDay().isZero() && (withLeave || row.reason() != DayReason.COUNTED_LEAVE)) {
                    served.add(row);
                }
            }
            var runs = new Runs(served.size());
            for (int i = 0; i < served.size(); i++) {
                runs.set(i, served.get(i));
            }
            return runs;
        }

        private void set(int i, LedgerRow row) {
            from[i] = row.span().from().toEpochDay();
            end[i] = row.span().through().toEpochDay() + 1;
            perDay[i] = row.perDay().hundredMillionths();
            long working = TrainingDays.workingDays(from[i], end[i]);
            daysBefore[i + 1] = daysBefore[i] + end[i] - from[i];
            workingBefore[i + 1] = workingBefore[i] + working;
            amountBefore[i + 1] = amountBefore[i] + working * perDay[i];
        }

        long days(long first, long until) {
            return daysUntil(until) - daysUntil(first);
        }

        long workingDays(long first, long until) {
            return workingUntil(until) - workingUntil(first);
        }

        long amount(long first, long until) {
            return amountUntil(until) - amountUntil(first);
        }

        private long daysUntil(long day) {
            int run = runsBegunBefore(day);
            return run == 0 ? 0 : daysBefore[run - 1] + Math.min(day, end[run - 1]) - from[run - 1];
        }

        private long workingUntil(long day) {
            int run = runsBegunBefore(day);
            return run == 0
                    ? 0
                    : workingBefore[run - 1] + TrainingDays.workingDays(from[run - 1], Math.min(day, end[run - 1]));
        }

        private long amountUntil(long day) {
            int run = runsBegunBefore(day);
            return run == 0
                    ? 0
                    : amountBefore[run - 1]
                            + perDay[run - 1] * TrainingDays.workingDays(from[run - 1], Math.min(day, end[run - 1]));
        }

        private int runsBegunBefore(long day) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (from[middle] < day) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    static long fullDay() {
        return FULL_DAY;
    }
}
