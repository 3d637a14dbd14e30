package se.delmal.rule;

import java.util.ArrayList;
import java.util.List;
import se.delmal.record.Entry;

/** A number of entries by a day; what is done later still counts, unless the source sets the day. */
final class InAll<E extends Entry> implements Demand {

    private final Selection<E, ?> counted;
    private final List<Parameter> numbers;
    private final Due due;

    InAll(Selection<E, ?> counted, List<Parameter> numbers, Due due) {
        this.counted = counted;
        this.numbers = numbers;
        this.due = due;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var due = this.due.in(judgement);
        int demanded = judgement.value(numbers.get(0));
        var sure = new ArrayList<String>();
        int mayBe = 0;
        for (var found : counted.find(judgement)) {
            boolean late = this.due.isSetBySource()
                    && due.isPresent()
                    && found.day().filter(day -> day.isAfter(due.get())).isPresent();
            if (found.surely() && !late) {
                sure.add(found.entry().ref());
            } else if (!late) {
                mayBe++;
            }
        }
        var finding = judgement
                .finding()
                .fact("done", sure.size())
                .fact("demanded", demanded)
                .entries(sure);
        due.ifPresent(finding::due);
        if (sure.size() >= demanded) {
            return judgement.only(finding, Verdict.SATISFIED, "in-all.satisfied");
        }
        if (sure.size() + mayBe >= demanded || judgement.absent(counted.picked().kind()) == Truth.NOT_TOLD) {
            return judgement.only(finding, Verdict.UNDETERMINED, "in-all.undetermined");
        }
        if (due.isEmpty()) {
            return judgement.only(finding, Verdict.OUTSTANDING, "in-all.outstanding-open");
        }
        return judgement.day().isAfter(due.get())
                ? judgement.only(finding, Verdict.BREACHED, "in-all.breached")
                : judgement.only(finding, Verdict.OUTSTANDING, "in-all.outstanding");
    }

    @Override
    public boolean looksAtPlans() {
        return due.looksAtPlans();
    }

    @Override
    public List<Parameter> parameters() {
        return Parts.joined(numbers, Selection.parametersOf(counted), due.parameters());
    }

    @Override
    public List<Fact> facts() {
        return Selection.factsOf(counted);
    }
}
