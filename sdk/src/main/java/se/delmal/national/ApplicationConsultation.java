package se.delmal.national;

import java.util.List;
import java.util.Optional;
import se.delmal.record.Certificate;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;

/**
 * The forms of SOSFS 2015:8 on which specialist competence is certified name the director of studies who was consulted, and have
 * no block for the director's signature. Those of HSLF-FS 2021:8 ask for no consultation.
 */
final class ApplicationConsultation {

    private static final ApplicationRequirement CONSULTED =
            new ApplicationRequirement("se.application-consultation", Sources.form2015("2"), Sources.form2015("8 b"));

    static ApplicationCheck check(Certificate certificate, RecordAsOf record) {
        var finding = judged(certificate, record);
        return new ApplicationCheck(
                "consultation", CONSULTED.statement(finding), finding, true, Optional.of(certificate.form()));
    }

    private static Finding judged(Certificate certificate, RecordAsOf record) {
        var finding = CONSULTED
                .finding(record)
                .citing(certificate.form().citations())
                .entries(List.of(certificate.ref()))
                .fact("annex", certificate.form().annex())
                .responsible(Role.HEAD_OF_UNIT, Role.PRINCIPAL_SUPERVISOR);
        if (certificate.consulted().isEmpty()) {
            return finding.undetermined(NationalRequirement.TEXTS, CONSULTED.key("not-told"));
        }
        return certificate.consulted().get().contains(Role.DIRECTOR_OF_STUDIES)
                ? finding.satisfied(NationalRequirement.TEXTS, CONSULTED.key("satisfied"))
                : finding.breached(NationalRequirement.TEXTS, CONSULTED.key("breached"));
    }

    private ApplicationConsultation() {}
}
