package se.delmal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The books of one training as of a day: what is credited, what remains, and when it will be enough.
 *
 * <p>A day counts {@code min(100 %, sum of the fractions of the service that covers it)} less what is away, never below zero.
 * Vacation and on-call compensation count as service. A day with nothing recorded counts nothing. Nothing after the day of
 * the books is credited: it is planned.
 *
 * <pre>{@code
 * var account = TimeAccount.of(timeline, RequiredTime.ofMonths(66), LocalDate.of(2026, 6, 30));
 * account.credited();                                               // P1314.4D, and the ledger says why
 * account.completion(Optional.of(WorkingFraction.ofPercent(80)));  // the day, and what it rests on
 * }</pre>
 */
public final class TimeAccount {

    private final Timeline timeline;
    private final RequiredTime required;
    private final LocalDate asOf;
    private final DayRuns days;
    private final List<ValuedCredit> credits;
    private final Ledger ledger;

    private TimeAccount(Timeline timeline, RequiredTime required, LocalDate asOf) {
        this(timeline, required, asOf, DayRuns.of(timeline), valued(timeline, required));
    }

    private TimeAccount(
            Timeline timeline, RequiredTime required, LocalDate asOf, DayRuns days, List<ValuedCredit> credits) {
        this.timeline = timeline;
        this.required = required;
        this.asOf = asOf;
        this.days = days;
        this.credits = credits;
        this.ledger = new Ledger(timeline.start(), asOf, rows());
    }

    /**
     * Keeps the books of a timeline through a day.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199
     */
    public static TimeAccount of(Timeline timeline, RequiredTime required, LocalDate asOf) {
        CalendarYears.check(asOf);
        return new TimeAccount(timeline, required, asOf);
    }

    /**
     * Returns the books of the same training through another day.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199
     */
    public TimeAccount through(LocalDate day) {
        CalendarYears.check(day);
        return new TimeAccount(timeline, required, day, days, credits);
    }

    /**
     * Returns the books of the same training for another requirement, through the same day.
     */
    public TimeAccount requiring(RequiredTime other) {
        return new TimeAccount(timeline, other, asOf, days, valued(timeline, other));
    }

    /** Returns the timeline these books are kept of. */
    public Timeline timeline() {
        return timeline;
    }

    /** Returns the day through which the books are kept. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the requirement, in months. */
    public RequiredTime requirement() {
        return required;
    }

    /** Returns how every day was counted; the rows add up to {@link #credited()}. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns what has been served and credited. */
    public FullTimeDays credited() {
        return ledger.total();
    }

    /** Returns the requirement in full-time days, from this training's start. */
    public FullTimeDays required() {
        return required.startingOn(timeline.start());
    }

    /** Returns what is still owed; nothing, once fulfilled. */
    public FullTimeDays remaining() {
        return required().lessAtMost(credited());
    }

    /** Returns whether as much is credited as is required. */
    public boolean isFulfilled() {
        return credited().isAtLeast(required());
    }

    /** Returns whether as much is credited as is required under a convention. */
    public boolean isFulfilled(MonthConvention convention) {
        return convention == MonthConvention.ANCHORED
                ? isFulfilled()
                : new ConventionBooks(timeline, required, asOf, days).isFulfilled(convention);
    }

    /**
     * Returns what has been served in a category, or credited.
     *
     * <p>A day that overlapping service of several kinds covers is divided in proportion to their fractions, and cut after
     * eight decimals of a day. Credited service counts in {@link TimeCategory#CREDITED} only.
     */
    public FullTimeDays credited(TimeCategory category) {
        if (category == TimeCategory.CREDITED) {
            return ledger.rows().stream()
                    .filter(row -> row.reason() == DayReason.CREDITED)
                    .map(LedgerRow::amount)
                    .reduce(FullTimeDays.ZERO, FullTimeDays::plus);
        }
        return served(Set.of(category));
    }

    /** Returns what has been served in two categories at once, such as foundation training in primary care. */
    public FullTimeDays credited(TimeCategory one, TimeCategory other) {
        return served(EnumSet.of(one, other));
    }

    private FullTimeDays served(Set<TimeCategory> categories) {
        long sum = 0;
        long end = dayNumber(asOf) + 1;
        for (var run : days.runs()) {
            long length = Math.min(run.end(), end) - run.from();
            if (length > 0 && run.perDay() > 0) {
                sum += length * shareOf(categories, run);
            }
        }
        return new FullTimeDays(sum);
    }

    private long shareOf(Set<TimeCategory> categories, DayRuns.Run run) {
        long served = 0;
        long inCategory = 0;
        for (int spell : run.spells()) {
            if (spell < days.serviceCount()) {
                var service = timeline.services().get(spell);
                served += service.fraction().basisPoints();
                if (service.categories().containsAll(categories)) {
                    inCategory += service.fraction().basisPoints();
                }
            }
        }
        return inCategory == served ? run.perDay() : run.perDay() * inCategory / served;
    }

    /**
     * Returns the first day at whose end as much is credited as is required, walking what is recorded, then what is planned,
     * then, only if a fraction is given, service at that fraction from the day after the last service that has an end (and not
     * before the day after these books). Service without an end goes on, unless a fraction is given, which then takes its
     * place; the fraction holds as it is, also where absence has been planned beyond the last service.
     *
     * @param afterwards  the fraction to assume after all that is recorded and planned
     */
    public Completion completion(Optional<WorkingFraction> afterwards) {
        long lastTold = lastToldDay();
        var walk = new Walk(MonthConvention.ANCHORED, required().hundredMillionths());
        for (var credit : credits) {
            walk.expect(dayNumber(credit.from()), credit.worth());
        }
        var day = walk.through(afterwards, lastTold)
                .map(number -> timeline.start().plusDays(number));
        return new Completion(day, assumptions(day, afterwards, lastTold));
    }

    private List<Completion.Assumption> assumptions(
            Optional<LocalDate> day, Optional<WorkingFraction> afterwards, long lastTold) {
        if (day.filter(reached -> !reached.isAfter(asOf)).isPresent()) {
            return List.of();
        }
        var assumptions = new ArrayList<Completion.Assumption>();
        boolean plans = timeline.services().stream()
                .filter(service -> day.map(reached -> !service.span().from().isAfter(reached))
                        .orElse(true))
                .flatMap(service -> service.span().lastDay().stream())
                .anyMatch(last -> last.isAfter(asOf));
        var awaited = credits.stream()
                .filter(credit -> credit.from().isAfter(asOf))
                .filter(credit ->
                        day.map(reached -> !credit.from().isAfter(reached)).orElse(true))
                .map(credit -> credit.credit().source())
                .toList();
        if (!awaited.isEmpty()) {
            assumptions.add(new Completion.Assumption.CreditIsGiven(awaited));
        }
        if (plans) {
            assumptions.add(new Completion.Assumption.PlannedIsServed(asOf));
        }
        if (afterwards.isPresent()) {
            var from = timeline.start().plusDays(lastTold + 1);
            if (day.map(reached -> !reached.isBefore(from)).orElse(true)) {
                assumptions.add(new Completion.Assumption.ContinuesAt(afterwards.get(), from));
            }
            return assumptions;
        }
        var ongoing = timeline.services().stream()
                .filter(service -> service.span() instanceof OngoingSpan)
                .filter(service -> day.map(reached -> !service.span().from().isAfter(reached))
                        .orElse(true))
                .map(ServiceSpell::source)
                .toList();
        if (!ongoing.isEmpty()) {
            assumptions.add(new Completion.Assumption.OngoingContinues(ongoing));
        }
        return assumptions;
    }

    /**
     * Returns the answer under every convention, in the order of {@link MonthConvention}. Completion rests on what is recorded
     * and planned, and on the fraction assumed after it, if one is given.
     *
     * @param afterwards  the fraction to assume after all that is recorded and planned
     */
    public List<ConventionResult> conventions(Optional<WorkingFraction> afterwards) {
        var books = new ConventionBooks(timeline, required, asOf, days);
        var results = new ArrayList<ConventionResult>();
        for (MonthConvention convention : MonthConvention.values()) {
            if (convention == MonthConvention.ANCHORED) {
                results.add(new ConventionResult(
                        convention,
                        ConventionBooks.anchoredMonths(credited(), timeline.start()),
                        isFulfilled(),
                        completion(afterwards).day()));
            } else {
                results.add(new ConventionResult(
                        convention,
                        books.months(convention),
                        books.isFulfilled(convention),
                        completion(convention, books, afterwards)));
            }
        }
        return results;
    }

    private Optional<LocalDate> completion(
            MonthConvention convention, ConventionBooks books, Optional<WorkingFraction> afterwards) {
        var walk = new Walk(convention, books.threshold(convention));
        long months = 0;
        long creditedDays = 0;
        long expected = 0;
        for (var credit : credits) {
            months += credit.credit().months();
            creditedDays += credit.credit().days();
            long together = books.worth(convention, months, creditedDays);
            walk.expect(dayNumber(credit.from()), together - expected);
            expected = together;
        }
        return walk.through(afterwards, lastToldDay())
                .map(number -> timeline.start().plusDays(number));
    }

    private List<LedgerRow> rows() {
        if (asOf.isBefore(timeline.start())) {
            return List.of();
        }
        var rows = new ArrayList<LedgerRow>(days.runs().size() + credits.size() + 1);
        long total = 0;
        for (var credit : credits) {
            if (!credit.from().isAfter(asOf)) {
                total += credit.worth();
                rows.add(new LedgerRow(
                        DateSpan.on(credit.from()),
                        FullTimeDays.ZERO,
                        new FullTimeDays(credit.worth()),
                        new FullTimeDays(total),
                        DayReason.CREDITED,
                        List.of(credit.credit().source())));
            }
        }
        long end = dayNumber(asOf) + 1;
        for (var run : days.runs()) {
            long runEnd = Math.min(run.end(), end);
            if (runEnd <= run.from()) {
                break;
            }
            long amount = (runEnd - run.from()) * run.perDay();
            total += amount;
            append(
                    rows,
                    new LedgerRow(
                            span(run.from(), runEnd),
                            new FullTimeDays(run.perDay()),
                            new FullTimeDays(amount),
                            new FullTimeDays(total),
                            run.reason(),
                            days.sources(run.spells())));
        }
        if (days.end() < end) {
            rows.add(new LedgerRow(
                    span(days.end(), end),
                    FullTimeDays.ZERO,
                    FullTimeDays.ZERO,
                    new FullTimeDays(total),
                    DayReason.UNRECORDED,
                    List.of()));
        }
        return rows;
    }

    /** Adds a row of days, or makes the last row longer where the days go on alike under the same sources. */
    private static void append(List<LedgerRow> rows, LedgerRow row) {
        int last = rows.size() - 1;
        if (last >= 0
                && rows.get(last).reason() == row.reason()
                && rows.get(last).perDay().equals(row.perDay())
                && rows.get(last).sources().equals(row.sources())) {
            var before = rows.remove(last);
            rows.add(new LedgerRow(
                    DateSpan.of(before.span().from(), row.span().through()),
                    row.perDay(),
                    before.amount().plus(row.amount()),
                    row.runningTotal(),
                    row.reason(),
                    row.sources()));
            return;
        }
        rows.add(row);
    }

    private DateSpan span(long from, long end) {
        return DateSpan.of(timeline.start().plusDays(from), timeline.start().plusDays(end - 1));
    }

    private long dayNumber(LocalDate day) {
        return day.toEpochDay() - timeline.start().toEpochDay();
    }

    /**
     * The last m months of the requirement, and the days as they are. Several credits take one stretch of months after
     * another, so that together they are worth what their sum is worth.
     */
    private static List<ValuedCredit> valued(Timeline timeline, RequiredTime required) {
        var start = timeline.start();
        var inOrder = timeline.credits().stream()
                .sorted(Comparator.comparing((Credit credit) -> countsFrom(credit, start))
                        .thenComparing(Credit::source)
                        .thenComparing(Credit::months))
                .toList();
        var valued = new ArrayList<ValuedCredit>(inOrder.size());
        long months = required.months();
        for (Credit credit : inOrder) {
            long end = start.plusMonths(months).toEpochDay();
            months -= credit.months();
            long from = start.plusMonths(months).toEpochDay();
            valued.add(new ValuedCredit(
                    credit, countsFrom(credit, start), (end - from + credit.days()) * FullTimeDays.ONE_DAY));
        }
        return valued;
    }

    private static LocalDate countsFrom(Credit credit, LocalDate start) {
        return credit.from().filter(from -> from.isAfter(start)).orElse(start);
    }

    /** The last day that service with an end tells of, and no earlier than the day of these books; -1: none from the start on. */
    private long lastToldDay() {
        long last = Math.max(-1, dayNumber(asOf));
        for (ServiceSpell service : timeline.services()) {
            last = Math.max(last, service.span().lastDay().map(this::dayNumber).orElse(-1L));
        }
        return last;
    }

    /** A walk over the days that stops where a sum is reached. */
    private final class Walk {

        private final MonthConvention convention;
        private final long threshold;
        private final TreeSet<Jump> jumps = new TreeSet<>();
        private long sum;

        Walk(MonthConvention convention, long threshold) {
            this.convention = convention;
            this.threshold = threshold;
        }

        /** Adds an amount that falls in on a day. */
        void expect(long day, long amount) {
            jumps.add(new Jump(day, jumps.size(), amount));
        }

        Optional<Long> through(Optional<WorkingFraction> afterwards, long lastTold) {
            long cut = afterwards.isPresent() ? lastTold + 1 : days.horizon();
            for (var run : days.runs()) {
                var reached = advance(run.from(), Math.min(run.end(), cut), run.perDay());
                if (reached.isPresent()) {
                    return reached;
                }
            }
            var reached = advance(Math.min(days.end(), cut), cut, 0);
            return reached.isPresent()
                    ? reached
                    : advance(
                            cut,
                            days.horizon(),
                            afterwards.map(WorkingFraction::basisPoints).orElse(0)
                                    * (long) WorkingFraction.FULL_TIME.basisPoints());
        }

        private Optional<Long> advance(long from, long end, long perDay) {
            long day = from;
            while (day < end) {
                while (!jumps.isEmpty() && jumps.first().day() <= day) {
                    sum += jumps.pollFirst().amount();
                }
                long missing = threshold - sum;
                if (missing <= 0) {
                    return Optional.of(day);
                }
                long stop = jumps.isEmpty() ? end : Math.min(end, jumps.first().day());
                long value = 0;
                if (perDay > 0) {
                    var date = timeline.start().plusDays(day);
                    value = perDay * ConventionBooks.dayFactor(convention, date);
                    if (convention == MonthConvention.CALENDAR_MONTH_FRACTION) {
                        stop = Math.min(stop, day + date.lengthOfMonth() - date.getDayOfMonth() + 1);
                    }
                    long needed = (missing + value - 1) / value;
                    if (needed <= stop - day) {
                        return Optional.of(day + needed - 1);
                    }
                }
                sum += value * (stop - day);
                day = stop;
            }
            return Optional.empty();
        }
    }

    /** A credit, the day from which it counts, and its worth in hundred-millionths of a full-time day. */
    private record ValuedCredit(Credit credit, LocalDate from, long worth) {}

    /** An amount that falls in on a day; the order tells equal ones apart. */
    private record Jump(long day, int order, long amount) implements Comparable<Jump> {
        @Override
        public int compareTo(Jump other) {
            return day != other.day ? Long.compare(day, other.day) : Integer.compare(order, other.order);
        }
    }
}
