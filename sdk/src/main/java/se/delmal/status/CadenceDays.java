package se.delmal.status;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Cadence;
import se.delmal.rule.Readings;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;

/**
 * The last days in time that follow from how often something is to be done, where no rule says them: the running training year's
 * last day, the day the required time is complete, each placement's days.
 */
final class CadenceDays {

    private final RecordAsOf record;
    private final LocalDate running;
    private final Optional<LocalDate> completion;
    private final List<Away> placements;

    /**
     * A placement away that has an end.
     *
     * @param placement  the placement
     * @param span  its days
     */
    private record Away(Placement placement, DateSpan span) {}

    /**
     * A day that a cadence sets.
     *
     * @param day  the last in time
     * @param placement  the placement it follows from
     */
    record SetDay(LocalDate day, Optional<Placement> placement) {}

    CadenceDays(RecordAsOf record) {
        this.record = record;
        this.running = record.day().isAfter(record.start()) ? record.day() : record.start();
        this.completion = record.account().completion(Optional.empty()).day();
        this.placements = record.full()
                .entries(Placement.class)
                .filter(placement -> record.isExternal(placement).orElse(false))
                .flatMap(placement -> ended(placement.span()).map(span -> new Away(placement, span)))
                .toList();
    }

    private static Stream<DateSpan> ended(Span span) {
        return span.lastDay().map(last -> DateSpan.of(span.from(), last)).stream();
    }

    /** Returns the one day that a cadence sets for the whole training, or for the period that runs; empty where it sets none. */
    Optional<LocalDate> once(Cadence cadence) {
        return switch (cadence.kind()) {
            // A number of months at the start is how long something else has to wait.
            case AT_START ->
                Optional.of(record.start().plusMonths(Readings.EARLY_MONTHS))
                        .filter(day -> cadence.unit().isEmpty());
            case WITHIN_MONTHS_OF_START ->
                cadence.max().or(cadence::min).map(BigDecimal::intValueExact).map(record.start()::plusMonths);
            case ONCE, PER_ST, AT_APPLICATION -> completion;
            case PER_YEAR -> Optional.of(endOfYear());
            case PER_TERM ->
                Optional.of(running.withMonth(running.getMonthValue() < 7 ? 6 : 12)
                        .with(TemporalAdjusters.lastDayOfMonth()));
            case PER_MONTH -> Optional.of(running.with(TemporalAdjusters.lastDayOfMonth()));
            case PER_WEEK -> Optional.of(running.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case EVERY_N_YEARS,
                    BEFORE_EACH_PLACEMENT,
                    DURING_EACH_PLACEMENT,
                    AFTER_EACH_PLACEMENT,
                    REGULARLY,
                    CONTINUOUS,
                    AS_NEEDED,
                    ON_EVENT -> Optional.empty();
        };
    }

    /** Returns all days that a cadence sets: one of each placement away that has an end, or the one that {@link #once} returns. */
    Stream<SetDay> all(Cadence cadence) {
        return switch (cadence.kind()) {
            case BEFORE_EACH_PLACEMENT -> ofPlacements(DateSpan::from);
            case DURING_EACH_PLACEMENT -> ofPlacements(DateSpan::through);
            case AFTER_EACH_PLACEMENT -> ofPlacements(span -> span.through().plusMonths(Readings.AFTERWARDS_MONTHS));
            default -> once(cadence).map(day -> new SetDay(day, Optional.empty())).stream();
        };
    }

    private Stream<SetDay> ofPlacements(Function<DateSpan, LocalDate> day) {
        return placements.stream().map(away -> new SetDay(day.apply(away.span()), Optional.of(away.placement())));
    }

    private LocalDate endOfYear() {
        var start = record.start();
        long years = ChronoUnit.YEARS.between(start, running);
        // From 29 February, a year is over on 28 February, which ChronoUnit does not count.
        return start.plusYears(start.plusYears(years + 1).isAfter(running) ? years + 1 : years + 2)
                .minusDays(1);
    }
}
