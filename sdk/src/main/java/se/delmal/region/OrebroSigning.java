package se.delmal.region;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;

/** Örebro's folder of 2008 about SOSFS 2008:17. What bound in it was in bold type, which our copy has lost. */
final class OrebroSigning {

    private static final String FOLDER = "Örebro läns landsting, Vem gör vad i nya ST-utbildningen?";
    private static final Set<Edition> ONLY_2008 = Set.of(Edition.SOSFS_2008_17);
    private static final int ANY_YEAR = 1900;

    static List<SigningRule> all() {
        return List.of(
                new HeadMayDelegate(),
                new QualifiedSupervisor(
                        "ORE-2008-RULE-SUP-QUAL",
                        Severity.WARNING,
                        Citation.of(FOLDER, "Handledaren", BindingForce.UNKNOWN),
                        ONLY_2008,
                        Set.of(Role.PRINCIPAL_SUPERVISOR, Role.PLACEMENT_SUPERVISOR),
                        List.of(),
                        OrebroSigning::isQualified));
    }

    /** The relevant specialty of a supervisor on a placement is the placement's, which is not told. */
    private static Optional<Boolean> isQualified(SigningCase signing) {
        var specialty = signing.roles().contains(Role.PRINCIPAL_SUPERVISOR)
                ? signing.specialty().flatMap(signing::signerIsSpecialistIn)
                : signing.signerIsSpecialist();
        return LocalSignerRule.all(specialty, signing.signerIsTrainedSince(ANY_YEAR));
    }

    /** The head certifies competence and may leave it to another doctor; which annex that is under SOSFS 2008:17 is not known. */
    private static final class HeadMayDelegate extends LocalSignerRule {

        private HeadMayDelegate() {
            super(
                    "ORE-2008-RULE-CERT-DELEGATE",
                    Severity.WARNING,
                    Citation.of(FOLDER, "Verksamhetschefen", BindingForce.UNKNOWN));
        }

        @Override
        public Set<Edition> editions() {
            return ONLY_2008;
        }

        @Override
        Finding judged(SigningCase signing) {
            return finding(signing).undetermined(TEXTS, key("forms-not-known"));
        }
    }

    private OrebroSigning() {}
}
