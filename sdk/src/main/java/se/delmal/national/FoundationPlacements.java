package se.delmal.national;

import java.util.List;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;

/** Foundation training has at most four placements: advice, since no source found says whether it binds. */
final class FoundationPlacements extends FoundationRule {

    private static final int MOST = 4;

    FoundationPlacements() {
        super("se.bt-placements", Severity.WARNING, Sources.SYLF_BT);
    }

    @Override
    public List<Fact> parameters() {
        return List.of(Fact.of("most", MOST));
    }

    /** A placement is a unit: coming back to it, or changing its fraction, is not another one. */
    @Override
    List<Finding> judge(RecordAsOf record) {
        var foundation =
                record.entries(Placement.class).stream().filter(Placement::bt).toList();
        long units = foundation.stream().map(Placement::unit).distinct().count();
        var finding = finding(record)
                .fact("placements", units)
                .fact("most", MOST)
                .entries(foundation.stream().map(Placement::ref).toList())
                .responsible(Role.TRAINEE, Role.HEAD_OF_UNIT);
        return List.of(
                units <= MOST ? finding.satisfied(TEXTS, key("satisfied")) : finding.breached(TEXTS, key("breached")));
    }
}
