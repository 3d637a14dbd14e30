package se.delmal.national;

import java.util.List;
import java.util.Optional;
import se.delmal.citation.Citation;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.FullTimeDays;
import se.delmal.time.RequiredTime;
import se.delmal.time.TimeCategory;

/**
 * Foundation training lasts at least some months, in all or in one kind of care. Outstanding until fulfilled, and never
 * breached.
 */
final class FoundationMinimum extends FoundationRule {

    private static final RequiredTime USUAL_IN_EACH_CARE = RequiredTime.ofMonths(3);

    private final RequiredTime least;
    private final Optional<TimeCategory> care;

    private FoundationMinimum(String id, RequiredTime least, Optional<TimeCategory> care, Citation... citations) {
        super(id, Severity.WARNING, citations);
        this.least = least;
        this.care = care;
    }

    /** At least six months in all, inside the 66. */
    static FoundationMinimum inAll() {
        return new FoundationMinimum("se.bt-minimum", FoundationNeed.least(), Optional.empty(), Sources.ORDINANCE);
    }

    /** About three months in primary care: advice, since no source found says whether it binds. */
    static FoundationMinimum inPrimaryCare() {
        return new FoundationMinimum(
                "se.bt-primary-care-months",
                USUAL_IN_EACH_CARE,
                Optional.of(TimeCategory.PRIMARY_CARE),
                Sources.SYLF_BT);
    }

    /** About three months in acute care: advice, since no source found says whether it binds. */
    static FoundationMinimum inAcuteCare() {
        return new FoundationMinimum(
                "se.bt-acute-care-months", USUAL_IN_EACH_CARE, Optional.of(TimeCategory.ACUTE_CARE), Sources.SYLF_BT);
    }

    @Override
    public List<Fact> parameters() {
        return List.of(Fact.of("months", least.months()));
    }

    @Override
    List<Finding> judge(RecordAsOf record) {
        var served = served(record);
        var required = least.startingOn(record.start());
        var finding = finding(record)
                .fact("served", served)
                .fact("required", required)
                .fact("months", least.months())
                .responsible(Role.TRAINEE, Role.HEAD_OF_UNIT);
        if (served.isAtLeast(required)) {
            return List.of(finding.satisfied(TEXTS, key("satisfied")));
        }
        return List.of(
                record.isCompleteFor(EntryKind.PLACEMENT)
                        ? finding.outstanding(TEXTS, key("outstanding"))
                        : finding.undetermined(TEXTS, "bt.placements-not-told"));
    }

    private FullTimeDays served(RecordAsOf record) {
        return care.map(category -> record.account().credited(TimeCategory.BT, category))
                .orElseGet(() -> record.account().credited(TimeCategory.BT));
    }
}
