package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Entry;
import se.delmal.rule.Selection.Found;
import se.delmal.rule.TrainingDays.Period;

/** A number in every completed month or term with service on all working days; those that fall short are named. */
final class PerPeriod<E extends Entry> implements Demand {

    /** How long a period is. */
    enum Length {
        MONTH("per-month"),
        TERM("per-term");

        private final String key;

        Length(String key) {
            this.key = key;
        }

        List<Period> in(TrainingDays days) {
            return this == MONTH ? days.fullMonthsInTerms() : days.fullTerms();
        }

        String name(Period period) {
            var text = period.from().toString();
            if (this == MONTH) {
                return text.substring(0, 7);
            }
            return (period.from().getMonthValue() == 1 ? "VT " : "HT ")
                    + period.from().getYear();
        }
    }

    private final Selection<E, ?> counted;
    private final List<Parameter> numbers;
    private final Length length;

    PerPeriod(Selection<E, ?> counted, List<Parameter> numbers, Length length) {
        this.counted = counted;
        this.numbers = numbers;
        this.length = length;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var found = counted.find(judgement);
        var periods = length.in(judgement.days());
        int demanded = judgement.value(numbers.get(0));
        var shortOf = new ArrayList<String>();
        var mayBeShort = new ArrayList<String>();
        Optional<LocalDate> lastShort = Optional.empty();
        for (Period period : periods) {
            int sure = 0;
            int all = 0;
            for (Found<E> one : found) {
                if (one.day().filter(period::contains).isPresent()) {
                    all++;
                    sure += one.surely() ? 1 : 0;
                }
            }
            if (sure < demanded) {
                lastShort = Optional.of(period.through());
                (all >= demanded ? mayBeShort : shortOf).add(length.name(period));
            }
        }
        return Periods.concluded(
                judgement,
                length.key,
                periods.size(),
                shortOf,
                mayBeShort,
                lastShort,
                judgement.absent(counted.picked().kind()));
    }

    @Override
    public List<Parameter> parameters() {
        return Parts.joined(numbers, Selection.parametersOf(counted));
    }

    @Override
    public List<Fact> facts() {
        return Selection.factsOf(counted);
    }
}
