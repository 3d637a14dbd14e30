package se.delmal.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.Programme;

/**
 * Training is for licensed doctors: service before the licence is not in the ledger. Foundation training has a slot for such
 * service on its application form, under conditions that no source found tells.
 */
final class ServiceBeforeLicence extends NationalRule {

    ServiceBeforeLicence() {
        super(
                "se.licence-before-service",
                Severity.ERROR,
                ALL,
                Sources.REGULATION_2015_LICENCE,
                Sources.ORDINANCE,
                Sources.form2021("1"));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        if (record.full().programme() == Programme.AT) {
            return List.of(finding(record).notApplicable(TEXTS, key("not-applicable")));
        }
        if (record.full().licensed().isEmpty()) {
            return List.of(finding(record).responsible(Role.TRAINEE).undetermined(TEXTS, key("not-told")));
        }
        LocalDate licensed = record.full().licensed().get();
        var findings = new ArrayList<Finding>();
        var early = record.entries(Placement.class).stream()
                .filter(placement -> placement.span().from().isBefore(licensed))
                .toList();
        var training = early.stream()
                .filter(placement -> !placement.bt())
                .map(Placement::ref)
                .toList();
        var foundation =
                early.stream().filter(Placement::bt).map(Placement::ref).toList();
        if (!training.isEmpty()) {
            findings.add(finding(record)
                    .fact("licensed", licensed)
                    .entries(training)
                    .responsible(Role.TRAINEE)
                    .breached(TEXTS, key("breached")));
        }
        if (!foundation.isEmpty()) {
            findings.add(finding(record)
                    .fact("licensed", licensed)
                    .entries(foundation)
                    .responsible(Role.NATIONAL_BOARD)
                    .undetermined(TEXTS, key("foundation")));
        }
        return findings.isEmpty()
                ? List.of(finding(record).fact("licensed", licensed).satisfied(TEXTS, key("satisfied")))
                : findings;
    }
}
