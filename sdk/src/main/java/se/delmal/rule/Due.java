package se.delmal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last day in time for something the whole training owes. Through it the demand is outstanding, after it breached.
 *
 * <p>Where the source itself sets the time, doing it later does not meet the demand; where the day is our reading of a source
 * without one, it does.
 */
public final class Due {

    private final Day day;
    private final boolean setBySource;
    private final boolean looksAtPlans;
    private final List<Parameter> parameters;

    private Due(Day day, boolean setBySource, Parameter... parameters) {
        this(day, setBySource, false, parameters);
    }

    private Due(Day day, boolean setBySource, boolean looksAtPlans, Parameter... parameters) {
        this.day = day;
        this.setBySource = setBySource;
        this.looksAtPlans = looksAtPlans;
        this.parameters = List.of(parameters);
    }

    /** How a day is found. */
    private interface Day {
        Optional<LocalDate> in(Judgement judgement);
    }

    /** Returns the start: for what must stand throughout the training. */
    public static Due atStart() {
        return new Due(judgement -> Optional.of(judgement.record().start()), false);
    }

    /** Returns the start that the source itself sets: what comes after it comes too late. */
    public static Due noLaterThanTheStart() {
        return new Due(judgement -> Optional.of(judgement.record().start()), true);
    }

    /** Returns {@link Readings#EARLY_MONTHS} months from the start, under the name {@code earlyMonths}: for what is to be done early. */
    public static Due early() {
        var months = Parameter.reading("earlyMonths", Readings.EARLY_MONTHS);
        return new Due(judgement -> afterStart(months, judgement), false, months);
    }

    /** Returns a number of calendar months from the start that the source sets. */
    public static Due within(String name, int number) {
        var months = Parameter.most(name, number);
        return new Due(judgement -> afterStart(months, judgement), true, months);
    }

    /** Returns a number of calendar months from the start, our reading of a source that says "about": later is met, too. */
    public static Due about(String name, int number) {
        var months = Parameter.reading(name, number);
        return new Due(judgement -> afterStart(months, judgement), false, months);
    }

    /** Returns a day that the source, or the law it rests on, sets. */
    public static Due by(LocalDate day) {
        return new Due(judgement -> Optional.of(day), true);
    }

    /** Returns the day the required time is complete: for what must be reached in the course of the training. */
    public static Due atCompletion() {
        return new Due(Judgement::completion, false, true);
    }

    /** Returns the day on which a share of the required time is complete, in percent of its months. */
    public static Due atProgress(String name, int percent) {
        var share = Parameter.reading(name, percent);
        return new Due(judgement -> judgement.dayOfProgress(judgement.value(share)), false, true, share);
    }

    /** Returns no day: for what may come at any time, and is never too late. */
    public static Due atAnyTime() {
        return new Due(judgement -> Optional.empty(), false);
    }

    private static Optional<LocalDate> afterStart(Parameter months, Judgement judgement) {
        return Optional.of(judgement.record().start().plusMonths(judgement.value(months)));
    }

    Optional<LocalDate> in(Judgement judgement) {
        return day.in(judgement);
    }

    boolean looksAtPlans() {
        return looksAtPlans;
    }

    boolean isSetBySource() {
        return setBySource;
    }

    List<Parameter> parameters() {
        return parameters;
    }
}
