package se.delmal.national;

import java.util.List;
import se.delmal.record.CreditKind;
import se.delmal.record.CreditedService;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.Programme;

/**
 * <i>Allmäntjänstgöring</i> may not be counted into specialist training. A record does not say what earlier service it credits,
 * so where the doctor has done it and earlier service is credited, somebody has to look.
 */
final class PracticeNotCounted extends NationalRule {

    PracticeNotCounted() {
        super("se.at-not-counted", Severity.WARNING, ALL, Sources.JOURNAL_AT);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        if (record.full().programme() == Programme.AT
                || !record.full().swedishAt().orElse(true)) {
            return List.of(finding(record).notApplicable(TEXTS, key("not-applicable")));
        }
        var earlier = record.entries(CreditedService.class).stream()
                .filter(credit -> credit.credit() == CreditKind.EARLIER_SERVICE || credit.credit() == CreditKind.OTHER)
                .map(CreditedService::ref)
                .toList();
        boolean unknown = !earlier.isEmpty() || !record.isCompleteFor(EntryKind.CREDITED_SERVICE);
        return List.of(
                unknown
                        ? finding(record)
                                .entries(earlier)
                                .responsible(Role.HEAD_OF_UNIT, Role.PRINCIPAL_SUPERVISOR)
                                .undetermined(TEXTS, key("undetermined"))
                        : finding(record).satisfied(TEXTS, key("satisfied")));
    }
}
