package se.delmal.national;

import java.util.List;
import se.delmal.catalogue.Edition;
import se.delmal.record.CreditKind;
import se.delmal.record.CreditedService;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.FullTimeDays;
import se.delmal.time.RequiredTime;

/**
 * At most half of an earlier specialist training, 30 of its 60 months, may be credited towards a further specialty under
 * SOSFS 2008:17 and 2015:8. Whether and how the cap holds under HSLF-FS 2021:8 is not known.
 * The ordinance lets merits be credited; the cap itself has been seen in a journal only, which is what a verdict on it cites.
 */
final class EarlierSpecialty extends NationalRule {

    private static final RequiredTime MOST = RequiredTime.ofMonths(30);

    EarlierSpecialty() {
        super("se.earlier-specialty-half", Severity.WARNING, ALL, Sources.JOURNAL_DOUBLE_SPECIALITY, Sources.ORDINANCE);
    }

    @Override
    public List<Fact> parameters() {
        return List.of(Fact.of("mostMonths", MOST.months()));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var credits = record.entries(CreditedService.class).stream()
                .filter(credit -> credit.credit() == CreditKind.EARLIER_SPECIALTY)
                .toList();
        if (credits.isEmpty()) {
            return List.of(
                    record.isCompleteFor(EntryKind.CREDITED_SERVICE)
                            ? finding(record).notApplicable(TEXTS, key("not-applicable"))
                            : finding(record).undetermined(TEXTS, key("not-told")));
        }
        int months = credits.stream().mapToInt(CreditedService::months).sum();
        int days = credits.stream().mapToInt(CreditedService::days).sum();
        var finding = finding(record)
                .fact("months", months)
                .fact("days", days)
                .fact("mostMonths", MOST.months())
                .entries(credits.stream().map(CreditedService::ref).toList())
                .responsible(Role.PRINCIPAL_SUPERVISOR, Role.HEAD_OF_UNIT);
        if (record.edition()
                .filter(edition -> edition != Edition.HSLF_FS_2021_8)
                .isEmpty()) {
            return List.of(finding.undetermined(TEXTS, key("undetermined")));
        }
        finding.citing(List.of(Sources.JOURNAL_DOUBLE_SPECIALITY));
        return List.of(
                worth(record, months, days).compareTo(worth(record, MOST.months(), 0)) <= 0
                        ? finding.satisfied(TEXTS, key("satisfied"))
                        : finding.breached(TEXTS, key("breached")));
    }

    /** Credited months are worth the last months of the requirement, as everywhere. */
    private static FullTimeDays worth(RecordAsOf record, int months, int days) {
        var start = record.start();
        var end = start.plusMonths(record.required().months());
        long worth = end.toEpochDay()
                - start.plusMonths((long) record.required().months() - months).toEpochDay();
        return FullTimeDays.of(worth + days);
    }
}
