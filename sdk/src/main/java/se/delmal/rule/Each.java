package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Entry;
import se.delmal.time.Span;

/**
 * A demand about each of some entries, on its way: what each needs, and then by when.
 *
 * @param <E>  the kind of entry
 */
public final class Each<E extends Entry> {

    private final Selection<E, ?> subjects;
    private final List<Condition<? super E>> needs;
    private final boolean together;

    Each(Selection<E, ?> subjects, List<Condition<? super E>> needs) {
        this(subjects, needs, false);
    }

    private Each(Selection<E, ?> subjects, List<Condition<? super E>> needs, boolean together) {
        this.subjects = subjects;
        this.needs = needs;
        this.together = together;
    }

    Each<E> together() {
        return new Each<>(subjects, needs, true);
    }

    /** Demands that a condition holds of each. */
    public Each<E> needs(Condition<? super E> condition) {
        var more = new ArrayList<Condition<? super E>>(needs);
        more.add(condition);
        return new Each<>(subjects, more, together);
    }

    /** Demands that a condition of one's own holds of each. */
    public Each<E> needs(String code, Condition.Test<E> test) {
        return needs(Condition.of(code, test));
    }

    /**
     * Sets no time: what is missing is a breach as soon as the entry is there. The day to show is the entry's own first day, on
     * which it must hold already; on the last day in time of every other demand there is still time.
     */
    public Demand atOnce() {
        return new EachNeeds<>(
                subjects, needs, (span, judgement) -> Optional.of(span.from()), true, List.of(), together);
    }

    /** Sets the entry's first day as the last in time: for what is to be settled when it begins. */
    public Demand whenItBegins() {
        return demand((span, judgement) -> Optional.of(span.from()));
    }

    /** Sets the entry's last day as the last in time: for what belongs into it. */
    public Demand byItsEnd() {
        return demand((span, judgement) -> span.lastDay());
    }

    /** Sets {@link Readings#AFTERWARDS_MONTHS} months after its last day, under the name {@code afterMonths}: for what follows it. */
    public Demand afterwards() {
        var months = Parameter.reading("afterMonths", Readings.AFTERWARDS_MONTHS);
        return demand(
                (span, judgement) -> span.lastDay().map(last -> last.plusMonths(judgement.value(months))), months);
    }

    private Demand demand(DueOf due, Parameter... parameters) {
        return new EachNeeds<>(subjects, needs, due, false, List.of(parameters), together);
    }

    /** The last day in time for one entry, with what is planned of it. */
    interface DueOf {
        Optional<LocalDate> in(Span span, Judgement judgement);
    }
}
