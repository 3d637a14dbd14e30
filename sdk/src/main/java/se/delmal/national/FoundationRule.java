package se.delmal.national;

import java.util.List;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.Programme;

/**
 * What every rule about foundation training (<i>bastjänstgöring</i>) shares: it concerns training under HSLF-FS 2021:8, is
 * settled once the national board has approved the foundation training, and cannot be told for a doctor who has done Swedish
 * <i>allmäntjänstgöring</i>, or does not tell, and chooses the edition all the same.
 */
abstract class FoundationRule extends NationalRule {

    FoundationRule(String id, Severity severityWhenBreached, Citation... citations) {
        super(id, severityWhenBreached, Set.of(Edition.HSLF_FS_2021_8), citations);
    }

    @Override
    public final List<Finding> evaluate(RecordAsOf record) {
        if (record.full().programme() == Programme.AT) {
            return List.of(finding(record).notApplicable(TEXTS, "bt.not-applicable"));
        }
        if (record.btApproved().isPresent()) {
            return approved(record);
        }
        return FoundationNeed.notKnown(record)
                .map(reason ->
                        List.of(finding(record).responsible(Role.NATIONAL_BOARD).undetermined(TEXTS, reason)))
                .orElseGet(() -> judge(record));
    }

    /** Answers for foundation training that the national board has approved. */
    List<Finding> approved(RecordAsOf record) {
        return List.of(finding(record)
                .fact("approved", record.btApproved().orElseThrow())
                .satisfied(TEXTS, "bt.approved"));
    }

    /** Answers for foundation training that is not approved yet. */
    abstract List<Finding> judge(RecordAsOf record);
}
