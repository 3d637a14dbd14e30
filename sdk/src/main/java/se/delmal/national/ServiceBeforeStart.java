package se.delmal.national;

import java.util.List;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;

/** Service before the day the training started is not in the ledger, and is named. */
final class ServiceBeforeStart extends NationalRule {

    ServiceBeforeStart() {
        super("se.service-before-start", Severity.WARNING, ALL, Sources.ORDINANCE);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var started = record.full().started();
        var early = record.entries(Placement.class).stream()
                .filter(placement -> placement.span().from().isBefore(started))
                .map(Placement::ref)
                .toList();
        var finding = finding(record).fact("started", started).entries(early);
        return List.of(
                early.isEmpty()
                        ? finding.satisfied(TEXTS, key("satisfied"))
                        : finding.responsible(Role.TRAINEE).breached(TEXTS, key("breached")));
    }
}
