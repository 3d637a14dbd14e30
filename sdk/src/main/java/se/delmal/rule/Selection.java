package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.record.ActivityLog;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.ImprovementWork;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.record.Supervision;
import se.delmal.record.WrittenWork;
import se.delmal.time.Span;

/**
 * Entries of one kind that meet some conditions: what a demand counts, or asks about one by one. Every method gives a new
 * selection.
 *
 * @param <E>  the kind of entry
 * @param <S>  the selection itself
 */
public abstract class Selection<E extends Entry, S extends Selection<E, S>> {

    /** On which day an entry counts. */
    interface DayOf<E> {
        Optional<LocalDate> of(E entry, Judgement judgement);
    }

    /**
     * What is selected.
     *
     * @param type  the kind of entry
     * @param kind  the same, as records name it
     * @param conditions  what each must meet
     * @param day  on which day one counts
     */
    record Picked<E extends Entry>(Class<E> type, EntryKind kind, List<Condition<? super E>> conditions, DayOf<E> day) {

        Picked<E> and(Condition<? super E> condition) {
            var more = new ArrayList<Condition<? super E>>(conditions);
            more.add(condition);
            return new Picked<>(type, kind, List.copyOf(more), day);
        }

        Picked<E> on(DayOf<E> otherDay) {
            return new Picked<>(type, kind, conditions, otherDay);
        }
    }

    /**
     * An entry that is selected, or may be.
     *
     * @param entry  the entry
     * @param surely  whether it is; otherwise the record does not say
     * @param day  the day it counts
     */
    record Found<E>(E entry, boolean surely, Optional<LocalDate> day) {}

    private final Picked<E> picked;

    Selection(Picked<E> picked) {
        this.picked = picked;
    }

    static <E extends Entry> Picked<E> all(Class<E> type, EntryKind kind) {
        return new Picked<>(type, kind, List.of(), (entry, judgement) -> dayOf(entry));
    }

    /** Service, activities and works in progress count from their first day, everything else on its last. */
    private static Optional<LocalDate> dayOf(Entry entry) {
        boolean fromTheFirst = entry instanceof Placement
                || entry instanceof ActivityLog
                || entry instanceof Supervision
                || (entry instanceof WrittenWork work && !work.approved())
                || (entry instanceof ImprovementWork improvement && !improvement.approved());
        return entry.when()
                .map(span -> fromTheFirst ? span.from() : span.lastDay().orElseGet(span::from));
    }

    abstract S with(Picked<E> other);

    final Picked<E> picked() {
        return picked;
    }

    /** Returns those that meet one condition more. */
    public final S where(Condition<? super E> condition) {
        return with(picked.and(condition));
    }

    /** Returns those that meet one condition more, named in capital letters. */
    public final S where(String code, Condition.Test<E> test) {
        return where(Condition.of(code, test));
    }

    /** Demands that there is at least one, by a day. */
    public final Demand there(Due due) {
        return new Existence<>(this, due);
    }

    /** Demands at least a number of them, in each of the periods that follow. */
    public final Counted<E> atLeast(String name, int number) {
        return new Counted<>(this, List.of(Parameter.least(name, number)));
    }

    /** Demands that no more than {@link Readings#GAP_DAYS} days of service pass without one, under the name {@code gapDays}. */
    public final Demand regularly() {
        return regularly(Readings.GAP_DAYS);
    }

    /** Demands that no more than a number of days of service, our reading of "regularly", pass without one: {@code gapDays}. */
    public final Demand regularly(int gapDays) {
        return new Regularly<>(this, Parameter.reading("gapDays", gapDays));
    }

    /** Begins a demand about each of them: one finding for each. */
    public final Each<E> each() {
        return new Each<>(this, List.of());
    }

    /** Begins a demand about all of them: one finding, which names those that lack something. */
    public final Each<E> every() {
        return new Each<>(this, List.of()).together();
    }

    /** Returns the condition that a record holds one. */
    public final Condition<RecordAsOf> as(String code) {
        return new Condition<>(code, (record, judgement) -> exists(judgement), parametersOf(this), factsOf(this));
    }

    /** Returns the condition that one of them is about the entry in question, such as the feedback after a placement. */
    public final Condition<Entry> aboutIt(String code) {
        return new Condition<>(
                code,
                (subject, judgement) -> existsAbout(subject, judgement, Optional.of(judgement.day())),
                parametersOf(this),
                factsOf(this));
    }

    /** Returns the condition that one of them is about the entry in question, and was there when it began. */
    public final Condition<Entry> aboutItBeforehand(String code) {
        return new Condition<>(
                code,
                (subject, judgement) ->
                        existsAbout(subject, judgement, subject.when().map(Span::from)),
                parametersOf(this),
                factsOf(this));
    }

    /** Returns the condition that one of them was there when the entry in question began, on the same day at the latest. */
    public final Condition<Entry> beforeIt(String code) {
        return new Condition<>(code, this::existsBefore, parametersOf(this), factsOf(this));
    }

    /** Returns the entries that are selected, or may be, in the order of the record. */
    final List<Found<E>> find(Judgement judgement) {
        var found = new ArrayList<Found<E>>();
        for (E entry : judgement.record().entries(picked.type())) {
            var truth = of(entry, judgement);
            if (truth != Truth.NO) {
                found.add(new Found<>(entry, truth == Truth.YES, picked.day().of(entry, judgement)));
            }
        }
        return found;
    }

    final Truth of(E entry, Judgement judgement) {
        var truth = Truth.YES;
        for (Condition<? super E> condition : picked.conditions()) {
            truth = truth.and(condition.of(entry, judgement));
            if (truth == Truth.NO) {
                return truth;
            }
        }
        return truth;
    }

    /** Returns whether there is one. */
    public final Truth exists(Judgement judgement) {
        var truth = judgement.absent(picked.kind());
        for (E entry : judgement.record().entries(picked.type())) {
            truth = truth.or(of(entry, judgement));
            if (truth == Truth.YES) {
                return truth;
            }
        }
        return truth;
    }

    private Truth existsAbout(Entry subject, Judgement judgement, Optional<LocalDate> lastDay) {
        var truth = judgement.absent(picked.kind());
        for (Entry entry : judgement.index().about(subject.ref())) {
            if (picked.type().isInstance(entry) && isBy(lastDay, picked.type().cast(entry), judgement)) {
                truth = truth.or(of(picked.type().cast(entry), judgement));
            }
        }
        return truth;
    }

    private boolean isBy(Optional<LocalDate> lastDay, E entry, Judgement judgement) {
        return picked.day()
                .of(entry, judgement)
                .filter(day -> lastDay.filter(last -> !day.isAfter(last)).isPresent())
                .isPresent();
    }

    private Truth existsBefore(Entry subject, Judgement judgement) {
        var truth = judgement.absent(picked.kind());
        var begins = subject.when().map(Span::from);
        for (E entry : judgement.record().entries(picked.type())) {
            if (isBy(begins, entry, judgement)) {
                truth = truth.or(of(entry, judgement));
            }
        }
        return truth;
    }

    static List<Parameter> parametersOf(Selection<?, ?> selection) {
        return selection.picked().conditions().stream()
                .flatMap(condition -> condition.parameters().stream())
                .toList();
    }

    static List<Fact> factsOf(Selection<?, ?> selection) {
        return selection.picked().conditions().stream()
                .flatMap(condition -> condition.facts().stream())
                .toList();
    }
}
