package se.delmal.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The answers once more, from the simplest program that could be right: it looks at one day after another and adds up, in
 * integers that throw before they overflow. It knows the rules and nothing of how the SDK follows them.
 */
final class DayByDay {

    private static final LocalDate END_OF_CALENDAR = LocalDate.of(2199, 12, 31);
    private static final long DAY = 100_000_000;

    /** A number that every length of a calendar month divides. */
    private static final long MONTH_PARTS = 28L * 29 * 30 * 31;

    private final Training training;
    private final LocalDate start;

    DayByDay(Training training) {
        this.training = training;
        this.start = training.timeline().start();
    }

    /** Returns what a day counts by what is recorded and planned, in hundred-millionths of a day. */
    long countedOn(LocalDate day) {
        long served = 0;
        for (var service : training.timeline().services()) {
            if (covers(service.span(), day)) {
                served += service.fraction().basisPoints();
            }
        }
        long full = Math.min(served, 10_000);
        long counted = full * 10_000;
        for (var absence : training.timeline().absences()) {
            if (covers(absence.span(), day) && !absence.countsAsService()) {
                counted -= away(absence.extent(), full);
            }
        }
        return Math.max(counted, 0);
    }

    private static long away(AbsenceExtent extent, long served) {
        if (extent instanceof AbsenceExtent.OfFullTime of) {
            return of.share().basisPoints() * 10_000L;
        }
        return extent instanceof AbsenceExtent.OfService of
                ? served * of.share().basisPoints()
                : served * 10_000;
    }

    private static boolean covers(Span span, LocalDate day) {
        return !day.isBefore(span.from())
                && (span.lastDay().isEmpty() || !day.isAfter(span.lastDay().get()));
    }

    FullTimeDays credited() {
        return new FullTimeDays(sum(MonthConvention.ANCHORED));
    }

    boolean isFulfilled(MonthConvention convention) {
        return sum(convention) >= demanded(convention);
    }

    /** Returns the months that are credited, cut after four decimals. */
    BigDecimal months(MonthConvention convention) {
        if (convention != MonthConvention.ANCHORED) {
            return quotient(sum(convention), month(convention));
        }
        int months = 0;
        long sum = sum(convention);
        while (daysUntil(months + 1) <= sum) {
            months++;
        }
        return quotient(sum - daysUntil(months), daysUntil(months + 1) - daysUntil(months))
                .add(BigDecimal.valueOf(months));
    }

    private long daysUntil(int months) {
        return days(ChronoUnit.DAYS.between(start, start.plusMonths(months)));
    }

    private static BigDecimal quotient(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), 4, RoundingMode.DOWN);
    }

    /** Returns the first day at whose end enough is credited, if it comes before the calendar ends. */
    Optional<LocalDate> completion(MonthConvention convention) {
        long demanded = demanded(convention);
        var told = training.lastToldDay();
        long served = 0;
        long credited = 0;
        for (var day = start; !day.isAfter(END_OF_CALENDAR); day = day.plusDays(1)) {
            long counted = training.afterwards().isPresent() && day.isAfter(told)
                    ? training.afterwards().get().basisPoints() * 10_000L
                    : countedOn(day);
            served = Math.addExact(served, weighed(convention, day, counted));
            if (day.equals(start) || aCreditCountsFrom(day)) {
                credited = credits(convention, day);
            }
            if (Math.addExact(served, credited) >= demanded) {
                return Optional.of(day);
            }
            if (training.afterwards().isEmpty() && nothingComesAfter(day)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean aCreditCountsFrom(LocalDate day) {
        return training.timeline().credits().stream()
                .anyMatch(credit ->
                        credit.from().isPresent() && credit.from().get().equals(day));
    }

    private boolean nothingComesAfter(LocalDate day) {
        var timeline = training.timeline();
        return timeline.services().stream()
                        .allMatch(service -> service.span().lastDay().isPresent()
                                && !service.span().lastDay().get().isAfter(day))
                && timeline.credits().stream()
                        .allMatch(credit ->
                                credit.from().isEmpty() || !credit.from().get().isAfter(day));
    }

    private long sum(MonthConvention convention) {
        long sum = 0;
        if (training.asOf().isBefore(start)) {
            return sum;
        }
        for (var day = start; !day.isAfter(training.asOf()); day = day.plusDays(1)) {
            sum = Math.addExact(sum, weighed(convention, day, countedOn(day)));
        }
        return Math.addExact(sum, credits(convention, training.asOf()));
    }

    /** Returns what the credits that count by a day are worth together: as the end of what is demanded. */
    private long credits(MonthConvention convention, LocalDate day) {
        long months = 0;
        long days = 0;
        for (var credit : training.timeline().credits()) {
            if (credit.from().isEmpty() || !credit.from().get().isAfter(day)) {
                months += credit.months();
                days += credit.days();
            }
        }
        var monthsFrom = start.plusMonths(training.required().months() - months);
        long worth = convention == MonthConvention.ANCHORED
                ? days(ChronoUnit.DAYS.between(
                        monthsFrom, start.plusMonths(training.required().months())))
                : Math.multiplyExact(month(convention), months);
        for (long i = 1; i <= days; i++) {
            worth = Math.addExact(worth, weighed(convention, monthsFrom.minusDays(i), DAY));
        }
        return worth;
    }

    private long demanded(MonthConvention convention) {
        return convention == MonthConvention.ANCHORED
                ? daysUntil(training.required().months())
                : Math.multiplyExact(month(convention), training.required().months());
    }

    /** Returns an amount of a day in the parts that a convention counts in. */
    private static long weighed(MonthConvention convention, LocalDate day, long amount) {
        long parts = switch (convention) {
            case ANCHORED, DAYS_30 -> 1;
            case DAYS_365_OVER_12 -> 12;
            case DAYS_30_4375 -> 10_000;
            case CALENDAR_MONTH_FRACTION -> MONTH_PARTS / day.lengthOfMonth();
        };
        return Math.multiplyExact(amount, parts);
    }

    /** Returns a month in the parts that a convention counts in. */
    private static long month(MonthConvention convention) {
        return days(
                switch (convention) {
                    case ANCHORED -> throw new IllegalArgumentException("An anchored month depends on where it lies");
                    case DAYS_30 -> 30;
                    case DAYS_365_OVER_12 -> 365;
                    case DAYS_30_4375 -> 304_375;
                    case CALENDAR_MONTH_FRACTION -> MONTH_PARTS;
                });
    }

    private static long days(long days) {
        return Math.multiplyExact(days, DAY);
    }
}
