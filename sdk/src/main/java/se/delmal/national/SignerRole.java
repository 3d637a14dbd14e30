package se.delmal.national;

import java.util.List;
import java.util.stream.Collectors;
import se.delmal.catalogue.CertificateForm;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** A form has blocks, each for certain roles; nobody else signs it. The forms of SOSFS 2008:17 are not known. */
final class SignerRole extends SignerRule {

    SignerRole() {
        super(
                "se.signer-role",
                Severity.ERROR,
                ALL,
                Sources.REGULATION_2015,
                Sources.REGULATION_2021,
                Sources.MEDICAL_ASSOCIATION_CERTIFICATE);
    }

    @Override
    Finding judged(SigningCase signing) {
        if (signing.form().isEmpty()) {
            return finding(signing)
                    .citing(List.of(Sources.MEDICAL_ASSOCIATION_CERTIFICATE))
                    .undetermined(TEXTS, key("forms-not-known"));
        }
        return signing.capacity().isPresent()
                ? finding(signing).satisfied(TEXTS, key("satisfied"))
                : finding(signing)
                        .fact("permitted", permitted(signing.form().get()))
                        .breached(TEXTS, key("breached"));
    }

    private static String permitted(CertificateForm form) {
        return form.signers().stream()
                .flatMap(block -> block.attestors().stream())
                .flatMap(attestor -> Signing.rolesOf(attestor).stream().sorted())
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
