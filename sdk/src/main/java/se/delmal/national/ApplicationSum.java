package se.delmal.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Absence;
import se.delmal.record.Certificate;
import se.delmal.record.CreditedService;
import se.delmal.record.Entry;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.time.FullTimeDays;
import se.delmal.time.TimeCategory;

/**
 * What a certificate says of time agrees with the ledger: it was signed no earlier than the least time was served, and a list of
 * service leaves no placement out that counts. A record may not tell the rows of its list; then that much stays open.
 */
final class ApplicationSum {

    private static final ApplicationRequirement AGREES = new ApplicationRequirement(
            "se.application-sum",
            Sources.form2021("3"),
            Sources.form2021("6"),
            Sources.form2015("1"),
            Sources.form2015("2"));

    private final Certificate certificate;
    private final RecordAsOf record;
    private final boolean foundation;
    private final boolean isList;

    private ApplicationSum(Certificate certificate, RecordAsOf record, boolean foundation, boolean isList) {
        this.certificate = certificate;
        this.record = record;
        this.foundation = foundation;
        this.isList = isList;
    }

    /** Checks a list of service of foundation or specialist training. */
    static ApplicationCheck ofList(Certificate list, RecordAsOf record, boolean foundation) {
        return new ApplicationSum(list, record, foundation, true).check();
    }

    /** Checks a certificate of competence that states the least time. */
    static ApplicationCheck ofStatement(Certificate statement, RecordAsOf record) {
        return new ApplicationSum(statement, record, false, false).check();
    }

    private ApplicationCheck check() {
        var finding = judged();
        boolean open = finding.wording().key().equals(AGREES.key("rows-not-told"));
        return new ApplicationCheck(
                "service-sum", AGREES.statement(finding), finding, !open, Optional.of(certificate.form()));
    }

    private Finding judged() {
        var signed = certificate.lastSigned().orElseThrow();
        var ledger = served(record.full().entries(), signed);
        var required = foundation
                ? FoundationNeed.least().startingOn(record.start())
                : record.account().required();
        var finding = AGREES.finding(record)
                .citing(certificate.form().citations())
                .entries(List.of(certificate.ref()))
                .fact("annex", certificate.form().annex())
                .fact("signed", signed)
                .fact("ledger", ledger)
                .fact("required", required)
                .responsible(Role.TRAINEE, Role.HEAD_OF_UNIT);
        if (!ledger.isAtLeast(required)) {
            return finding.breached(NationalRequirement.TEXTS, AGREES.key("too-early"));
        }
        if (isList && certificate.of().isEmpty()) {
            return finding.undetermined(NationalRequirement.TEXTS, AGREES.key("rows-not-told"));
        }
        var listed = isList ? served(listed(), signed) : ledger;
        return listed.equals(ledger)
                ? finding.satisfied(NationalRequirement.TEXTS, AGREES.key("satisfied"))
                : finding.fact("listed", listed).breached(NationalRequirement.TEXTS, AGREES.key("disagrees"));
    }

    /** Returns the entries without the placements that the list leaves out. */
    private List<Entry> listed() {
        return record.full().entries().stream()
                .filter(entry ->
                        !(entry instanceof Placement) || certificate.of().contains(entry.ref()))
                .toList();
    }

    private FullTimeDays served(List<Entry> entries, LocalDate day) {
        var ofTime = entries.stream()
                .filter(entry ->
                        entry instanceof Placement || entry instanceof Absence || entry instanceof CreditedService)
                .toList();
        var account = record.full().withEntries(ofTime).asOf(day).account();
        return foundation ? account.credited(TimeCategory.BT) : account.credited();
    }
}
