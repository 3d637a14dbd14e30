package se.delmal.national;

import java.util.Set;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.Edition;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/**
 * A head who certifies competence under SOSFS 2015:8 tells a specialty, or appoints a specialist. Whether a head without the
 * intended specialty must appoint one is written in local documents; no national text seen says it.
 */
final class HeadInSpecialty extends SignerRule {

    HeadInSpecialty() {
        super("se.signer-head-specialty", Severity.WARNING, Set.of(Edition.SOSFS_2015_8), Sources.APPOINTMENT_2015);
    }

    @Override
    Finding judged(SigningCase signing) {
        if (!signing.signsAs(Attestor.HEAD_OF_UNIT) || !signing.hasBlockFor(Attestor.APPOINTED_SPECIALIST)) {
            return notConcerned(signing);
        }
        return signing.specialty()
                .flatMap(signing::signerIsSpecialistIn)
                .map(held -> held
                        ? finding(signing).satisfied(TEXTS, key("satisfied"))
                        : finding(signing).undetermined(TEXTS, key("other-specialty")))
                .orElseGet(() -> finding(signing).undetermined(TEXTS, key("not-told")));
    }
}
