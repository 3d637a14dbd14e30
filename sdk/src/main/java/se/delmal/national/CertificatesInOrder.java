package se.delmal.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CertificateForm;
import se.delmal.record.Certificate;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;

/**
 * A certificate of an activity or a delmål is signed by somebody whom its form lets sign, not by the trainee, and on a form of
 * the regulation that is followed. One finding for each that is not; one in all where none is at fault.
 */
final class CertificatesInOrder extends NationalRule {

    CertificatesInOrder() {
        super(
                "se.certificate-in-order",
                Severity.ERROR,
                ALL,
                Sources.form2021("2"),
                Sources.form2021("8"),
                Sources.form2021("9"),
                Sources.form2021("10"),
                Sources.form2021("11"),
                Sources.form2021("12"),
                Sources.form2021("13"),
                Sources.form2015("3"),
                Sources.form2015("4"),
                Sources.form2015("5"),
                Sources.form2015("6"),
                Sources.form2015("7"),
                Sources.form2015("8 a"),
                Sources.OLDER_APPLICATION_PAGE);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var certificates = record.entries(Certificate.class).stream()
                .filter(certificate -> certificate.form().kind() == CertificateForm.Kind.ACTIVITY
                        || certificate.form().kind() == CertificateForm.Kind.DELMAL)
                .toList();
        var findings = new ArrayList<Finding>();
        for (Certificate certificate : certificates) {
            fault(certificate, record).ifPresent(findings::add);
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        if (certificates.isEmpty()) {
            return List.of(
                    record.isCompleteFor(EntryKind.CERTIFICATE)
                            ? finding(record).notApplicable(TEXTS, key("none"))
                            : finding(record).undetermined(TEXTS, key("not-told")));
        }
        return List.of(finding(record).fact("count", certificates.size()).satisfied(TEXTS, key("satisfied")));
    }

    private Optional<Finding> fault(Certificate certificate, RecordAsOf record) {
        var form = certificate.form();
        var finding = finding(record)
                .fact("annex", form.annex())
                .fact("edition", form.edition().document())
                .about(certificate.delmal())
                .entries(List.of(certificate.ref()))
                .responsible(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR);
        if (record.edition().filter(edition -> edition != form.edition()).isPresent()) {
            return Optional.of(
                    finding.citing(List.of(Sources.OLDER_APPLICATION_PAGE)).breached(TEXTS, key("other-edition")));
        }
        finding.citing(form.citations());
        if (certificate.signatures().isEmpty()) {
            return Optional.empty();
        }
        if (certificate.signatures().stream().anyMatch(signature -> Signing.isOwn(signature, record))) {
            return Optional.of(finding.breached(TEXTS, key("own")));
        }
        boolean permitted = certificate.signatures().stream()
                .anyMatch(signature ->
                        form.signers().stream().anyMatch(block -> Signing.fills(signature, block.attestors(), record)));
        return permitted
                ? Optional.empty()
                : Optional.of(finding.fact("permitted", permitted(form)).breached(TEXTS, key("not-permitted")));
    }

    private static String permitted(CertificateForm form) {
        return form.signers().stream()
                .flatMap(block -> block.attestors().stream())
                .map((Attestor attestor) -> Signing.roleOf(attestor).name())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
