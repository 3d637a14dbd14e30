package se.delmal.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The same sum under each convention, as exact integers: a convention has a factor for each day and a number that makes a
 * month, so that no division is needed to decide.
 */
final class ConventionBooks {

    /** Divisible by 28, 29, 30 and 31, the lengths a calendar month can have. */
    private static final long PARTS_OF_A_MONTH = 4L * 7 * 29 * 3 * 5 * 31;

    private final Timeline timeline;
    private final RequiredTime required;
    private final LocalDate asOf;
    private final DayRuns days;

    ConventionBooks(Timeline timeline, RequiredTime required, LocalDate asOf, DayRuns days) {
        this.timeline = timeline;
        this.required = required;
        this.asOf = asOf;
        this.days = days;
    }

    /** What one hundred-millionth of a day is worth, in the parts that the convention counts in. */
    static long dayFactor(MonthConvention convention, LocalDate day) {
        return switch (convention) {
            case ANCHORED, DAYS_30 -> 1;
            case DAYS_365_OVER_12 -> 12;
            case DAYS_30_4375 -> 10_000;
            case CALENDAR_MONTH_FRACTION -> PARTS_OF_A_MONTH / day.lengthOfMonth();
        };
    }

    private static long month(MonthConvention convention) {
        return FullTimeDays.ONE_DAY
                * switch (convention) {
                    case ANCHORED -> throw new IllegalArgumentException("An anchored month has no fixed length");
                    case DAYS_30 -> 30;
                    case DAYS_365_OVER_12 -> 365;
                    case DAYS_30_4375 -> 304_375;
                    case CALENDAR_MONTH_FRACTION -> PARTS_OF_A_MONTH;
                };
    }

    long threshold(MonthConvention convention) {
        return required.months() * month(convention);
    }

    /**
     * What credited months and days are worth together. The days are the ones that come just before the credited months at the
     * end of the requirement.
     */
    long worth(MonthConvention convention, long months, long days) {
        long worth = months * month(convention);
        if (convention != MonthConvention.CALENDAR_MONTH_FRACTION) {
            return worth + days * FullTimeDays.ONE_DAY * dayFactor(convention, timeline.start());
        }
        var monthsFrom = timeline.start().plusMonths(required.months() - months);
        for (long i = 1; i <= days; i++) {
            worth += FullTimeDays.ONE_DAY * dayFactor(convention, monthsFrom.minusDays(i));
        }
        return worth;
    }

    boolean isFulfilled(MonthConvention convention) {
        return sum(convention) >= threshold(convention);
    }

    BigDecimal months(MonthConvention convention) {
        return cut(BigDecimal.valueOf(sum(convention)), BigDecimal.valueOf(month(convention)));
    }

    static BigDecimal anchoredMonths(FullTimeDays credited, LocalDate start) {
        long months = TrainingAmount.wholeMonths(credited.hundredMillionths() / FullTimeDays.ONE_DAY, start);
        long monthStart = start.plusMonths(months).toEpochDay();
        long length = start.plusMonths(months + 1).toEpochDay() - monthStart;
        long rest = credited.hundredMillionths() - (monthStart - start.toEpochDay()) * FullTimeDays.ONE_DAY;
        return BigDecimal.valueOf(months)
                .add(cut(BigDecimal.valueOf(rest), BigDecimal.valueOf(length * FullTimeDays.ONE_DAY)));
    }

    private static BigDecimal cut(BigDecimal sum, BigDecimal month) {
        return sum.divide(month, 4, RoundingMode.DOWN);
    }

    private long sum(MonthConvention convention) {
        if (asOf.isBefore(timeline.start())) {
            return 0;
        }
        long months = 0;
        long credited = 0;
        for (Credit credit : timeline.credits()) {
            if (credit.from().filter(from -> from.isAfter(asOf)).isEmpty()) {
                months += credit.months();
                credited += credit.days();
            }
        }
        long sum = worth(convention, months, credited);
        long end = asOf.toEpochDay() - timeline.start().toEpochDay() + 1;
        for (var run : days.runs()) {
            long day = run.from();
            long runEnd = Math.min(run.end(), end);
            while (run.perDay() > 0 && day < runEnd) {
                var date = timeline.start().plusDays(day);
                long stop = convention == MonthConvention.CALENDAR_MONTH_FRACTION
                        ? Math.min(runEnd, day + date.lengthOfMonth() - date.getDayOfMonth() + 1)
                        : runEnd;
                sum += run.perDay() * dayFactor(convention, date) * (stop - day);
                day = stop;
            }
        }
        return sum;
    }
}
