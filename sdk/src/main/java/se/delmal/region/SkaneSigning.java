package se.delmal.region;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.role.Role;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;

/** Skåne's agreement for general medicine, about who signs: head, supervisor and director of studies. */
final class SkaneSigning {

    private static final String AGREEMENT = "Region Skåne, ST-överenskommelse";
    private static final int ANY_YEAR = 1900;

    static List<SigningRule> all() {
        return List.of(
                new HeadOrAppointed(
                        "SKA-2022-RULE-CERT-CONSULT",
                        Severity.ERROR,
                        Citation.of(AGREEMENT, "Verksamhetschefens ansvar", BindingForce.LOCAL_REQUIREMENT),
                        true,
                        signing -> LocalSignerRule.all(
                                signing.signerIsSpecialistIn(LocalSignerRule.GENERAL_MEDICINE), bothConsulted(signing)),
                        signing -> signing.signerIsSpecialistIn(LocalSignerRule.GENERAL_MEDICINE)),
                new SupervisorAndDirectorCertify(Citation.of(
                        AGREEMENT, "Handledarens och studierektorns ansvar", BindingForce.LOCAL_REQUIREMENT)),
                new QualifiedSupervisor(
                        "SKA-2022-RULE-SUP-QUAL",
                        Severity.ERROR,
                        Citation.of(AGREEMENT, "Verksamhetschefens ansvar", BindingForce.LOCAL_REQUIREMENT),
                        OstergotlandSigning.BOTH,
                        Set.of(Role.PRINCIPAL_SUPERVISOR),
                        List.of(),
                        signing -> LocalSignerRule.all(
                                signing.signerIsSpecialist(), signing.signerIsTrainedSince(ANY_YEAR))));
    }

    private static Optional<Boolean> bothConsulted(SigningCase signing) {
        return signing.consulted()
                .map(asked -> asked.containsAll(List.of(Role.DIRECTOR_OF_STUDIES, Role.PRINCIPAL_SUPERVISOR)));
    }

    private SkaneSigning() {}
}
