package se.delmal.national;

import java.util.List;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;

/** Foundation training is done once: what is served as such after its approval repeats it. */
final class FoundationOnce extends FoundationRule {

    FoundationOnce() {
        super("se.bt-once", Severity.WARNING, Sources.ORDINANCE);
    }

    @Override
    List<Finding> approved(RecordAsOf record) {
        var approved = record.btApproved().orElseThrow();
        var again = record.entries(Placement.class).stream()
                .filter(placement -> placement.bt() && placement.span().from().isAfter(approved))
                .map(Placement::ref)
                .toList();
        var finding = finding(record).fact("approved", approved).entries(again);
        return List.of(
                again.isEmpty()
                        ? finding.satisfied(TEXTS, key("satisfied"))
                        : finding.responsible(Role.TRAINEE).breached(TEXTS, key("breached")));
    }

    @Override
    List<Finding> judge(RecordAsOf record) {
        return List.of(finding(record).satisfied(TEXTS, key("not-approved")));
    }
}
