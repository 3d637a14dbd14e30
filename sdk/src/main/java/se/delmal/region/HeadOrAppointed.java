package se.delmal.region;

import java.util.Optional;
import java.util.function.Function;
import se.delmal.catalogue.Attestor;
import se.delmal.citation.Citation;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** The head certifies, or somebody in the head's place; a document says what it asks of either. */
final class HeadOrAppointed extends LocalSignerRule {

    private final boolean onlyGeneralMedicine;
    private final Function<SigningCase, Optional<Boolean>> ofTheHead;
    private final Function<SigningCase, Optional<Boolean>> ofTheAppointed;

    HeadOrAppointed(
            String id,
            Severity severityWhenBreached,
            Citation citation,
            boolean onlyGeneralMedicine,
            Function<SigningCase, Optional<Boolean>> ofTheHead,
            Function<SigningCase, Optional<Boolean>> ofTheAppointed) {
        super(id, severityWhenBreached, citation);
        this.onlyGeneralMedicine = onlyGeneralMedicine;
        this.ofTheHead = ofTheHead;
        this.ofTheAppointed = ofTheAppointed;
    }

    @Override
    Finding judged(SigningCase signing) {
        if (!isHeadsCertificate(signing) || (onlyGeneralMedicine && !isGeneralMedicine(signing))) {
            return notConcerned(signing);
        }
        if (signing.signsAs(Attestor.HEAD_OF_UNIT)) {
            return conclude(signing, ofTheHead.apply(signing));
        }
        return signing.signsAs(Attestor.APPOINTED_SPECIALIST)
                ? conclude(signing, ofTheAppointed.apply(signing))
                : notConcerned(signing);
    }
}
