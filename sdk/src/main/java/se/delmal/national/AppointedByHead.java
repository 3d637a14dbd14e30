package se.delmal.national;

import java.util.Set;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.Edition;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** One block of three forms of SOSFS 2015:8 is signed by the head, or by the specialist whom the head has appointed, who then does. */
final class AppointedByHead extends SignerRule {

    AppointedByHead() {
        super("se.signer-appointed", Severity.ERROR, Set.of(Edition.SOSFS_2015_8), Sources.APPOINTMENT_2015);
    }

    @Override
    Finding judged(SigningCase signing) {
        if (signing.signsAs(Attestor.APPOINTED_SPECIALIST)) {
            return conclude(signing, signing.appointedByHead());
        }
        if (!signing.signsAs(Attestor.HEAD_OF_UNIT) || !signing.hasBlockFor(Attestor.APPOINTED_SPECIALIST)) {
            return notConcerned(signing);
        }
        return signing.appointedByHead()
                .map(appointed -> appointed
                        ? finding(signing).breached(TEXTS, key("head-has-appointed"))
                        : finding(signing).satisfied(TEXTS, key("head")))
                .orElseGet(() -> finding(signing).undetermined(TEXTS, key("head-not-told")));
    }
}
