package se.delmal.national;

import java.util.List;
import java.util.Set;
import se.delmal.record.CareSetting;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;

/** Foundation training holds service in primary care and in acute care: its certificate has a box for each. */
final class FoundationCare extends FoundationRule {

    private final Set<CareSetting> settings;

    private FoundationCare(String id, Set<CareSetting> settings) {
        super(id, Severity.ERROR, Sources.form2021("3"));
        this.settings = settings;
    }

    static FoundationCare primary() {
        return new FoundationCare(
                "se.bt-primary-care", Set.of(CareSetting.OWN_HEALTH_CENTRE, CareSetting.OTHER_PRIMARY_CARE));
    }

    static FoundationCare acute() {
        return new FoundationCare("se.bt-acute-care", Set.of(CareSetting.ACUTE_CARE));
    }

    @Override
    List<Finding> judge(RecordAsOf record) {
        var served = record.entries(Placement.class).stream()
                .filter(placement -> placement.bt() && settings.contains(placement.setting()))
                .map(Placement::ref)
                .toList();
        var finding = finding(record).entries(served).responsible(Role.TRAINEE, Role.HEAD_OF_UNIT);
        if (!served.isEmpty()) {
            return List.of(finding.satisfied(TEXTS, key("satisfied")));
        }
        return List.of(
                record.isCompleteFor(EntryKind.PLACEMENT)
                        ? finding.outstanding(TEXTS, key("outstanding"))
                        : finding.undetermined(TEXTS, "bt.placements-not-told"));
    }
}
