package se.delmal.region;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.CertificateForm;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;

/** Sörmland's structure for AT and ST in primary care, about who signs. */
final class SormlandSigning {

    private static final String STRUCTURE = "Landstinget Sörmland, struktur för AT och ST";

    static List<SigningRule> all() {
        return List.of(
                new HeadOrAppointed(
                        "SOR-RULE-APPROVE-SERVICE",
                        Severity.WARNING,
                        Citation.of(STRUCTURE, "Verksamhetschef", BindingForce.LOCAL_DUTY),
                        false,
                        signing -> Optional.of(true),
                        SormlandSigning::hasAdequateCompetence),
                new DirectorSignsApplication());
    }

    /** What is adequate is not said: the intended specialty is, no specialty is not, any other is open. */
    private static Optional<Boolean> hasAdequateCompetence(SigningCase signing) {
        return signing.signerIsSpecialist()
                .filter(specialist -> !specialist)
                .or(() -> signing.specialty()
                        .flatMap(signing::signerIsSpecialistIn)
                        .filter(intended -> intended));
    }

    /** The director of studies holds a delegation to sign the application. The official form knows the applicant only. */
    private static final class DirectorSignsApplication extends LocalSignerRule {

        private DirectorSignsApplication() {
            super(
                    "SOR-RULE-SIGN-APPLICATION",
                    Severity.INFO,
                    Citation.of(STRUCTURE, "Studierektor", BindingForce.GUIDANCE));
        }

        @Override
        Finding judged(SigningCase signing) {
            return signing.isSpecialistForm(CertificateForm.Kind.APPLICATION)
                            && signing.roles().contains(Role.DIRECTOR_OF_STUDIES)
                    ? finding(signing).satisfied(TEXTS, key("satisfied"))
                    : notConcerned(signing);
        }
    }

    private SormlandSigning() {}
}
