package se.delmal.rule;

import java.util.List;
import se.delmal.record.RecordAsOf;

/** Conditions on the record as a whole, met by a day; those that are missing are named. */
final class AllOf implements Demand {

    private final List<Condition<? super RecordAsOf>> needs;
    private final Due due;

    AllOf(List<Condition<? super RecordAsOf>> needs, Due due) {
        this.needs = List.copyOf(needs);
        this.due = due;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var gaps = Gaps.of(needs, judgement.record(), judgement);
        var due = this.due.in(judgement);
        var finding = judgement.finding();
        var key = needs.size() > 1 ? "all-of." : "it.";
        if (gaps.isMet() == Truth.YES) {
            return judgement.only(finding, Verdict.SATISFIED, key + "satisfied");
        }
        finding.fact("missing", gaps.missing());
        if (gaps.isMet() == Truth.NOT_TOLD) {
            return judgement.only(finding, Verdict.UNDETERMINED, key + "undetermined");
        }
        if (due.isEmpty()) {
            return judgement.only(finding, Verdict.OUTSTANDING, key + "outstanding-open");
        }
        finding.due(due.get());
        return judgement.day().isAfter(due.get())
                ? judgement.only(finding, Verdict.BREACHED, key + "breached")
                : judgement.only(finding, Verdict.OUTSTANDING, key + "outstanding");
    }

    @Override
    public boolean looksAtPlans() {
        return due.looksAtPlans();
    }

    @Override
    public List<Parameter> parameters() {
        return Parts.joined(
                needs.stream().flatMap(need -> need.parameters().stream()).toList(), due.parameters());
    }

    @Override
    public List<Fact> facts() {
        return needs.stream().flatMap(need -> need.facts().stream()).toList();
    }
}
