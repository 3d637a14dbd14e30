package se.delmal.national;

import se.delmal.catalogue.Attestor;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** Who certifies as supervisor, assessor or specialist is a specialist; a course leader need not be. */
final class SignerIsSpecialist extends SignerRule {

    SignerIsSpecialist() {
        super(
                "se.signer-specialist",
                Severity.ERROR,
                WITH_FORMS,
                Sources.SUPERVISOR_2015,
                Sources.SUPERVISOR_2021,
                Sources.PSYCHIATRIC_ASSOCIATION);
    }

    @Override
    Finding judged(SigningCase signing) {
        return signing.signsAs(Signing.SPECIALISTS.toArray(Attestor[]::new))
                ? conclude(signing, signing.signerIsSpecialist())
                : notConcerned(signing);
    }
}
