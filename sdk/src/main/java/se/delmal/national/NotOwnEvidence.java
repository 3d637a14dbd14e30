package se.delmal.national;

import java.util.Optional;
import se.delmal.catalogue.CertificateForm;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** The forms know an applicant and somebody who certifies; nobody certifies their own training. An application is the trainee's own. */
final class NotOwnEvidence extends SignerRule {

    NotOwnEvidence() {
        super("se.signer-own-evidence", Severity.ERROR, WITH_FORMS, Sources.REGULATION_2015, Sources.REGULATION_2021);
    }

    @Override
    Finding judged(SigningCase signing) {
        if (signing.form()
                .filter(form -> form.kind() == CertificateForm.Kind.APPLICATION)
                .isPresent()) {
            return notConcerned(signing);
        }
        return conclude(
                signing,
                signing.roles().contains(Role.TRAINEE)
                        ? Optional.of(false)
                        : signing.trainee()
                                .map(trainee -> !trainee.equals(signing.signer().ref())));
    }
}
