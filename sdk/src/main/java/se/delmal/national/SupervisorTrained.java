package se.delmal.national;

import se.delmal.catalogue.Attestor;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** A supervisor has done supervisor training, by the year of the signature. */
final class SupervisorTrained extends SignerRule {

    private static final int ANY_YEAR = 1900;

    SupervisorTrained() {
        super(
                "se.signer-supervisor-training",
                Severity.ERROR,
                WITH_FORMS,
                Sources.SUPERVISOR_2015,
                Sources.SUPERVISOR_2021,
                Sources.JOURNAL_SUPERVISOR_TRAINING);
    }

    @Override
    Finding judged(SigningCase signing) {
        return signing.signsAs(Attestor.SUPERVISOR, Attestor.PRINCIPAL_SUPERVISOR)
                ? conclude(signing, signing.signerIsTrainedSince(ANY_YEAR))
                : notConcerned(signing);
    }
}
