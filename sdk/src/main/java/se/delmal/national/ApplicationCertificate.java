package se.delmal.national;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.record.Certificate;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;

/** The one certificate of a form that an application has: there, on the right form, and signed by all whom the form names. */
final class ApplicationCertificate {

    private static final ApplicationRequirement NEEDED = new ApplicationRequirement(
            "se.application-certificate",
            Sources.form2015("1"),
            Sources.form2021("1"),
            Sources.form2021("5"),
            Sources.SPECIALIST_PAGE);

    static ApplicationCheck check(String id, CertificateForm form, boolean needed, RecordAsOf record) {
        var finding = judged(form, record);
        boolean open = finding.wording().key().equals(NEEDED.key("same-person-2015"));
        return new ApplicationCheck(id, NEEDED.statement(finding), finding, needed && !open, Optional.of(form));
    }

    /** Returns the certificate of a form of which every block is filled, the last one where there are several. */
    static Optional<Certificate> complete(CertificateForm form, RecordAsOf record) {
        return on(form, record).stream()
                .filter(certificate -> Signing.isComplete(certificate, record))
                .reduce((one, later) -> later);
    }

    private static List<Certificate> on(CertificateForm form, RecordAsOf record) {
        return record.entries(Certificate.class).stream()
                .filter(certificate -> certificate.form().equals(form))
                .toList();
    }

    private static Finding judged(CertificateForm form, RecordAsOf record) {
        var finding = NEEDED.finding(record)
                .fact("annex", form.annex())
                .fact("edition", form.edition().document())
                .fact("title", form.title())
                .citing(form.citations())
                .responsible(form.signers().stream()
                        .map(block -> Signing.roleOf(block.attestors().get(0)))
                        .toArray(Role[]::new));
        var complete = complete(form, record);
        if (complete.isPresent()) {
            return finding.entries(List.of(complete.get().ref()))
                    .satisfied(NationalRequirement.TEXTS, NEEDED.key("satisfied"));
        }
        var signed = on(form, record).stream()
                .filter(certificate -> !certificate.signatures().isEmpty())
                .toList();
        if (signed.isEmpty()) {
            return missing(finding, form, record);
        }
        finding.entries(signed.stream().map(Certificate::ref).toList());
        if (signed.stream().anyMatch(certificate -> Signing.isEachBlockFilled(certificate, record))) {
            return form.edition() == Edition.SOSFS_2015_8
                    ? finding.undetermined(NationalRequirement.TEXTS, NEEDED.key("same-person-2015"))
                    : finding.breached(NationalRequirement.TEXTS, NEEDED.key("same-person"));
        }
        return finding.outstanding(NationalRequirement.TEXTS, NEEDED.key("not-complete"));
    }

    private static Finding missing(FindingBuilder finding, CertificateForm form, RecordAsOf record) {
        var elsewhere = record.entries(Certificate.class).stream()
                .filter(certificate -> certificate.form().edition() != form.edition()
                        && certificate.form().kind() == form.kind()
                        && certificate.form().programme() == form.programme())
                .map(Certificate::ref)
                .toList();
        if (!elsewhere.isEmpty()) {
            return finding.entries(elsewhere).outstanding(NationalRequirement.TEXTS, NEEDED.key("other-edition"));
        }
        return record.isCompleteFor(EntryKind.CERTIFICATE)
                ? finding.outstanding(NationalRequirement.TEXTS, NEEDED.key("missing"))
                : finding.undetermined(NationalRequirement.TEXTS, NEEDED.key("not-told"));
    }

    private ApplicationCertificate() {}
}
