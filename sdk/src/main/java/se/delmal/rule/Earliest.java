package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;

/** No placement of some begins before a day: one finding for each that has begun. */
final class Earliest implements Demand {

    private final Selection<Placement, ?> placements;
    private final Parameter months;
    private final Day firstDay;
    private final boolean restsOnService;

    Earliest(Selection<Placement, ?> placements, Parameter months, Day firstDay, boolean restsOnService) {
        this.placements = placements;
        this.months = months;
        this.firstDay = firstDay;
        this.restsOnService = restsOnService;
    }

    /** Which day is the first allowed one. */
    interface Day {
        Optional<LocalDate> after(int months, Judgement judgement);
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var begun = placements.find(judgement);
        if (begun.isEmpty()) {
            return judgement.absent(EntryKind.PLACEMENT) == Truth.NO
                    ? judgement.only(judgement.finding(), Verdict.NOT_APPLICABLE, "each.none")
                    : judgement.only(judgement.finding(), Verdict.UNDETERMINED, "each.none-known");
        }
        var earliest = firstDay.after(judgement.value(months), judgement);
        var findings = new ArrayList<Finding>();
        for (var one : begun) {
            var from = one.entry().span().from();
            var finding = judgement
                    .finding()
                    .fact("subject", one.entry().unit())
                    .fact("from", from)
                    .entries(List.of(one.entry().ref()));
            earliest.ifPresent(day -> finding.fact("earliest", day));
            if (earliest.filter(day -> !from.isBefore(day)).isPresent()) {
                findings.add(judgement.conclude(finding, Verdict.SATISFIED, "earliest.satisfied"));
            } else if (!one.surely() || (restsOnService && judgement.absent(EntryKind.PLACEMENT) == Truth.NOT_TOLD)) {
                findings.add(judgement.conclude(finding, Verdict.UNDETERMINED, "earliest.undetermined"));
            } else {
                findings.add(judgement.conclude(finding, Verdict.BREACHED, "earliest.breached"));
            }
        }
        return findings;
    }

    @Override
    public boolean looksAtPlans() {
        return restsOnService;
    }

    @Override
    public List<Parameter> parameters() {
        return Parts.joined(List.of(months), Selection.parametersOf(placements));
    }
}
