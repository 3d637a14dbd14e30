package se.delmal.region;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningRule;

/** Östergötland's contract, about who signs. It names the head and says nothing of delegation. */
final class OstergotlandContractSigning {

    private static final String CONTRACT = "Region Östergötland, ST-kontrakt";

    static List<SigningRule> all() {
        return List.of(
                new HeadOrAppointed(
                        "OSTK-RULE-CERT-SIGNER",
                        Severity.ERROR,
                        Citation.of(CONTRACT, "Verksamhetschefens ansvar", BindingForce.LOCAL_DUTY),
                        true,
                        signing -> Optional.of(true),
                        signing -> Optional.empty()),
                new QualifiedSupervisor(
                        "OSTK-RULE-PSUP-QUAL",
                        Severity.ERROR,
                        Citation.of(CONTRACT, "Huvudhandledarens ansvar", BindingForce.LOCAL_DUTY),
                        OstergotlandSigning.BOTH,
                        Set.of(Role.PRINCIPAL_SUPERVISOR),
                        List.of(Fact.of("firstYear", OstergotlandSigning.FIRST_YEAR)),
                        signing -> LocalSignerRule.all(
                                signing.signerIsSpecialistIn(LocalSignerRule.GENERAL_MEDICINE),
                                signing.signerIsTrainedSince(OstergotlandSigning.FIRST_YEAR))));
    }

    private OstergotlandContractSigning() {}
}
