package se.delmal.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.Programme;

/**
 * Specialist training lasts at least 60 full-time months under SOSFS 2015:8 and 2008:17, 66 under HSLF-FS 2021:8, and 54 with
 * a doctoral degree under the two older ones. Outstanding until fulfilled, and never breached.
 */
final class MinimumTime extends NationalRule {

    MinimumTime() {
        super(
                "se.minimum-time",
                Severity.ERROR,
                ALL,
                Sources.ORDINANCE,
                Sources.REGULATION_2015_LENGTH,
                Sources.REGULATION_2015_DEGREE,
                Sources.ORDINANCE_1998,
                Sources.RESEARCH_PRACTICE,
                Sources.AT_PAGE);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var account = record.account();
        var finding = finding(record)
                .fact("served", account.credited())
                .fact("required", account.required())
                .fact("remaining", account.remaining())
                .fact("months", account.requirement().months())
                .citing(sources(record))
                .responsible(Role.TRAINEE, Role.HEAD_OF_UNIT);
        return List.of(
                account.isFulfilled()
                        ? finding.satisfied(TEXTS, key("satisfied"))
                        : finding.outstanding(TEXTS, key("outstanding")));
    }

    private static List<Citation> sources(RecordAsOf record) {
        if (record.full().programme() == Programme.AT) {
            return List.of(Sources.AT_PAGE);
        }
        if (record.full().programme() == Programme.BT) {
            return List.of(Sources.ORDINANCE);
        }
        var sources = new ArrayList<Citation>();
        switch (record.edition().orElse(Edition.HSLF_FS_2021_8)) {
            case SOSFS_2008_17 -> sources.add(Sources.ORDINANCE_1998);
            case SOSFS_2015_8 -> sources.add(Sources.REGULATION_2015_LENGTH);
            case HSLF_FS_2021_8 -> sources.add(Sources.ORDINANCE);
        }
        if (record.full().doctoralDegree().orElse(false)) {
            if (record.edition().equals(Optional.of(Edition.SOSFS_2015_8))) {
                sources.add(Sources.REGULATION_2015_DEGREE);
            } else if (record.edition().equals(Optional.of(Edition.SOSFS_2008_17))) {
                sources.add(Sources.RESEARCH_PRACTICE);
            }
        }
        return sources;
    }
}
