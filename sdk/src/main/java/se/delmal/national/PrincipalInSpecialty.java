package se.delmal.national;

import se.delmal.catalogue.Attestor;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.time.Programme;

/** A principal supervisor is a specialist in the intended specialty. Foundation training intends none. */
final class PrincipalInSpecialty extends SignerRule {

    PrincipalInSpecialty() {
        super(
                "se.signer-principal-specialty",
                Severity.ERROR,
                WITH_FORMS,
                Sources.REGULATION_2015,
                Sources.REGULATION_2021,
                Sources.SUPERVISOR_PAGE);
    }

    @Override
    Finding judged(SigningCase signing) {
        return signing.specialty()
                .filter(specialty -> signing.signsAs(Attestor.PRINCIPAL_SUPERVISOR))
                .filter(specialty -> signing.form().orElseThrow().programme() == Programme.ST)
                .map(specialty -> conclude(signing, signing.signerIsSpecialistIn(specialty)))
                .orElseGet(() -> notConcerned(signing));
    }
}
