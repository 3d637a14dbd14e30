package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Entry;

/** At least one of some entries, by a day. */
final class Existence<E extends Entry> implements Demand {

    private final Selection<E, ?> wanted;
    private final Due due;

    Existence(Selection<E, ?> wanted, Due due) {
        this.wanted = wanted;
        this.due = due;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var due = this.due.in(judgement);
        Optional<LocalDate> first = Optional.empty();
        var mayBe = new ArrayList<String>();
        var refs = new ArrayList<String>();
        for (var found : wanted.find(judgement)) {
            if (!found.surely()) {
                if (inTime(found.day(), due)) {
                    mayBe.add(found.entry().ref());
                }
            } else if (found.day().isPresent()) {
                int order = first.map(day -> found.day().get().compareTo(day)).orElse(-1);
                if (order < 0) {
                    first = found.day();
                    refs.clear();
                }
                if (order <= 0) {
                    refs.add(found.entry().ref());
                }
            }
        }
        var finding = judgement.finding();
        due.ifPresent(finding::due);
        if (first.isPresent() && inTime(first, due)) {
            return judgement.only(finding.entries(refs).fact("on", first.get()), Verdict.SATISFIED, "there.satisfied");
        }
        if (!mayBe.isEmpty()) {
            return judgement.only(finding.entries(mayBe), Verdict.UNDETERMINED, "there.undetermined");
        }
        if (judgement.absent(wanted.picked().kind()) == Truth.NOT_TOLD) {
            return judgement.only(finding, Verdict.UNDETERMINED, "there.undetermined");
        }
        if (first.isPresent()) {
            return judgement.only(finding.entries(refs).fact("on", first.get()), Verdict.BREACHED, "there.late");
        }
        if (due.isEmpty()) {
            return judgement.only(finding, Verdict.OUTSTANDING, "there.outstanding-open");
        }
        return judgement.day().isAfter(due.get())
                ? judgement.only(finding, Verdict.BREACHED, "there.breached")
                : judgement.only(finding, Verdict.OUTSTANDING, "there.outstanding");
    }

    private boolean inTime(Optional<LocalDate> day, Optional<LocalDate> due) {
        return !this.due.isSetBySource()
                || due.isEmpty()
                || day.filter(done -> !done.isAfter(due.get())).isPresent();
    }

    @Override
    public boolean looksAtPlans() {
        return due.looksAtPlans();
    }

    @Override
    public List<Parameter> parameters() {
        return Parts.joined(Selection.parametersOf(wanted), due.parameters());
    }

    @Override
    public List<Fact> facts() {
        return Selection.factsOf(wanted);
    }
}
