package se.delmal.national;

import java.util.List;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.WorkingFraction;

/** Part time is allowed and extends the training, so that the sum equals the least time at full time. */
final class PartTime extends NationalRule {

    PartTime() {
        super(
                "se.part-time",
                Severity.INFO,
                ALL,
                Sources.form2021("6"),
                Sources.form2015("1"),
                Sources.ABSENCE_PRACTICE);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var partTime = record.entries(Placement.class).stream()
                .filter(placement -> !placement.fraction().equals(WorkingFraction.FULL_TIME))
                .toList();
        var least = partTime.stream().map(Placement::fraction).min(WorkingFraction::compareTo);
        if (least.isEmpty()) {
            return List.of(finding(record).satisfied(TEXTS, key("full-time")));
        }
        return List.of(finding(record)
                .fact("placements", partTime.size())
                .fact("least", least.get())
                .entries(partTime.stream().map(Placement::ref).toList())
                .satisfied(TEXTS, key("part-time")));
    }
}
