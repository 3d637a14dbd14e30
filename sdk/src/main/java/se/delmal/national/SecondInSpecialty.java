package se.delmal.national;

import java.util.Set;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.Edition;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** The second certifier of bilaga 7 tells a specialty; no source seen says that it must be the intended one. */
final class SecondInSpecialty extends SignerRule {

    SecondInSpecialty() {
        super("se.signer-second-specialty", Severity.WARNING, Set.of(Edition.HSLF_FS_2021_8), Sources.form2021("7"));
    }

    @Override
    Finding judged(SigningCase signing) {
        if (!signing.signsAs(Attestor.SECOND_SPECIALIST)) {
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
