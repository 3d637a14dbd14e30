package se.delmal.national;

import java.util.List;
import java.util.Set;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.record.Certificate;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.Programme;

/**
 * A certificate of competence has two signers, each as who the form says. Under HSLF-FS 2021:8 they are two persons; whether
 * head and principal supervisor may be one under SOSFS 2015:8 is not known. An application uses the certificates of its own regulation.
 */
final class TwoCertifiers extends NationalRule {

    private final Programme programme;

    private TwoCertifiers(String id, Programme programme, Set<Edition> editions, Citation... citations) {
        super(id, Severity.ERROR, editions, citations);
        this.programme = programme;
    }

    /** Specialist competence: bilaga 7 of 2021, bilaga 2 of 2015. */
    static TwoCertifiers ofSpecialistCompetence() {
        return new TwoCertifiers(
                "se.final-certificate-signers",
                Programme.ST,
                Set.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8),
                Sources.form2021("7"),
                Sources.form2015("2"),
                Sources.form2015("8 b"),
                Sources.OLDER_APPLICATION_PAGE);
    }

    /** Foundation competence: bilaga 4 of 2021. */
    static TwoCertifiers ofFoundationCompetence() {
        return new TwoCertifiers("se.bt-certificate-signers", Programme.BT, ONLY_2021, Sources.form2021("4"));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        if (!concerns(record)) {
            return List.of(finding(record).notApplicable(TEXTS, key("not-applicable")));
        }
        if (programme == Programme.BT && record.btApproved().isPresent()) {
            return List.of(
                    finding(record).fact("approved", record.btApproved().get()).satisfied(TEXTS, "bt.approved"));
        }
        var certificates = record.entries(Certificate.class).stream()
                .filter(certificate -> certificate.form().programme() == programme
                        && certificate.form().kind() == CertificateForm.Kind.COMPETENCE
                        && !certificate.signatures().isEmpty())
                .toList();
        if (certificates.isEmpty()) {
            return List.of(none(record));
        }
        return certificates.stream()
                .map(certificate -> judge(certificate, record))
                .toList();
    }

    private boolean concerns(RecordAsOf record) {
        return programme == Programme.BT
                ? record.full().programme() != Programme.AT
                : record.full().programme() == Programme.ST;
    }

    private Finding none(RecordAsOf record) {
        if (programme == Programme.BT && FoundationNeed.notKnown(record).isPresent()) {
            return finding(record)
                    .responsible(Role.NATIONAL_BOARD)
                    .undetermined(TEXTS, FoundationNeed.notKnown(record).get());
        }
        var finding = finding(record).responsible(Role.PRINCIPAL_SUPERVISOR);
        return record.isCompleteFor(EntryKind.CERTIFICATE)
                ? finding.outstanding(TEXTS, key("outstanding"))
                : finding.undetermined(TEXTS, key("undetermined"));
    }

    /** Every block filled, but not each by another person, means that one person signed in two. */
    private Finding judge(Certificate certificate, RecordAsOf record) {
        var finding = finding(record)
                .fact("annex", certificate.form().annex())
                .fact("edition", certificate.form().edition().document())
                .entries(List.of(certificate.ref()))
                .citing(certificate.form().citations())
                .responsible(Role.PRINCIPAL_SUPERVISOR);
        if (programme == Programme.ST
                && record.edition()
                        .filter(edition -> edition != certificate.form().edition())
                        .isPresent()) {
            return finding.citing(List.of(Sources.OLDER_APPLICATION_PAGE)).breached(TEXTS, key("other-edition"));
        }
        if (Signing.isComplete(certificate, record)) {
            return finding.satisfied(TEXTS, key("satisfied"));
        }
        int blocks = certificate.form().signers().size();
        if (Signing.isEachBlockFilled(certificate, record)) {
            return certificate.form().edition() == Edition.SOSFS_2015_8
                    ? finding.undetermined(TEXTS, key("same-person-2015"))
                    : finding.breached(TEXTS, key("same-person"));
        }
        return certificate.signatures().size() < blocks
                ? finding.outstanding(TEXTS, key("one-signature"))
                : finding.breached(TEXTS, key("wrong-role"));
    }
}
