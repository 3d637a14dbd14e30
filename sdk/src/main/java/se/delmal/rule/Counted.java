package se.delmal.rule;

import java.util.List;
import se.delmal.record.Entry;

/**
 * A number of entries, on its way to becoming a demand: what is left to say is in which periods.
 *
 * @param <E>  the kind of entry
 */
public final class Counted<E extends Entry> {

    private final Selection<E, ?> counted;
    private final List<Parameter> numbers;

    Counted(Selection<E, ?> counted, List<Parameter> numbers) {
        this.counted = counted;
        this.numbers = numbers;
    }

    /** Names the upper end of a range such as "one to two": it is shown, and not demanded. */
    public Counted<E> aimingAt(String name, int number) {
        return new Counted<>(counted, Parts.joined(numbers, List.of(Parameter.reading(name, number))));
    }

    /** Demands the number in every training year, in proportion to its days with service. */
    public Demand perTrainingYear() {
        return new PerTrainingYear<>(counted, numbers);
    }

    /** Demands the number in every completed month of a term with service on all working days. */
    public Demand perMonthInTerm() {
        return new PerPeriod<>(counted, numbers, PerPeriod.Length.MONTH);
    }

    /** Demands the number in every completed term with service on all working days. */
    public Demand perTerm() {
        return new PerPeriod<>(counted, numbers, PerPeriod.Length.TERM);
    }

    /** Demands the number by a day. */
    public Demand inAll(Due due) {
        return new InAll<>(counted, numbers, due);
    }
}
