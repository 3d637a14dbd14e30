package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Entry;
import se.delmal.rule.Selection.Found;
import se.delmal.rule.TrainingDays.Period;

/**
 * A number in each training year. One finding: breached if the latest completed year fell short; else outstanding until the
 * running one has its own number, due on its last day.
 */
final class PerTrainingYear<E extends Entry> implements Demand {

    private final Selection<E, ?> counted;
    private final List<Parameter> numbers;

    PerTrainingYear(Selection<E, ?> counted, List<Parameter> numbers) {
        this.counted = counted;
        this.numbers = numbers;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var found = counted.find(judgement);
        var completed = judgement.days().completedYear().map(year -> tally(year, found, judgement));
        var running = tally(judgement.days().runningYear(), found, judgement);
        if (completed.filter(year -> year.isMet() != Truth.YES).isPresent()) {
            var year = completed.get();
            var told = running.toldBeside(year.told(judgement));
            return year.isMet() == Truth.NO
                    ? judgement.only(told, Verdict.BREACHED, "per-year.breached")
                    : judgement.only(told, Verdict.UNDETERMINED, "per-year.undetermined");
        }
        return switch (running.isMet()) {
            case YES -> judgement.only(running.told(judgement), Verdict.SATISFIED, "per-year.satisfied");
            case NO -> judgement.only(running.told(judgement), Verdict.OUTSTANDING, "per-year.outstanding");
            case NOT_TOLD -> judgement.only(running.told(judgement), Verdict.UNDETERMINED, "per-year.undetermined");
        };
    }

    private Tally tally(Period year, List<Found<E>> found, Judgement judgement) {
        var sure = new ArrayList<String>();
        int mayBe = 0;
        for (Found<E> one : found) {
            if (isIn(year, one.day())) {
                if (one.surely()) {
                    sure.add(one.entry().ref());
                } else {
                    mayBe++;
                }
            }
        }
        long demanded = judgement.days().demanded(judgement.value(numbers.get(0)), year);
        return new Tally(
                year, demanded, sure, mayBe, judgement.absent(counted.picked().kind()));
    }

    private static boolean isIn(Period year, Optional<LocalDate> day) {
        return day.filter(year::contains).isPresent();
    }

    private record Tally(Period year, long demanded, List<String> sure, int mayBe, Truth absent) {

        Truth isMet() {
            if (sure.size() >= demanded) {
                return Truth.YES;
            }
            return sure.size() + mayBe >= demanded ? Truth.NOT_TOLD : absent;
        }

        FindingBuilder told(Judgement judgement) {
            return judgement
                    .finding()
                    .fact("done", sure.size())
                    .fact("demanded", demanded)
                    .fact("from", year.from())
                    .fact("through", year.through())
                    .due(year.through())
                    .entries(sure);
        }

        /** What the running year still owes is told beside the one that fell short. */
        FindingBuilder toldBeside(FindingBuilder finding) {
            if (isMet() != Truth.YES) {
                finding.fact(Finding.RUNNING_YEAR_DUE, year.through())
                        .fact("runningDone", sure.size())
                        .fact("runningDemanded", demanded);
            }
            return finding;
        }
    }

    @Override
    public boolean looksAtPlans() {
        return true;
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
