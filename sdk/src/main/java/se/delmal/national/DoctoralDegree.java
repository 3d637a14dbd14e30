package se.delmal.national;

import java.util.List;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.Programme;

/** Under HSLF-FS 2021:8 research-level education may be credited, but no source found says how much; 66 months stay. */
final class DoctoralDegree extends NationalRule {

    DoctoralDegree() {
        super("se.doctoral-degree", Severity.NOTICE, ONLY_2021, Sources.ORDINANCE, Sources.form2021("5"));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        if (record.full().programme() != Programme.ST) {
            return List.of(finding(record).notApplicable(TEXTS, key("other-programme")));
        }
        return List.of(
                record.full().doctoralDegree().orElse(false)
                        ? finding(record).responsible(Role.NATIONAL_BOARD).undetermined(TEXTS, key("undetermined"))
                        : finding(record).notApplicable(TEXTS, key("not-applicable")));
    }
}
