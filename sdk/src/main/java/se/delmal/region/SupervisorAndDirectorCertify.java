package se.delmal.region;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmal.catalogue.CertificateForm;
import se.delmal.citation.Citation;
import se.delmal.record.Signature;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/**
 * Supervisor and director of studies both certify competence before the application. The official forms have no block for the
 * director, so what the director certifies stands beside them; until both have, somebody else still has to.
 */
final class SupervisorAndDirectorCertify extends LocalSignerRule {

    private static final Set<Role> BOTH = EnumSet.of(Role.PRINCIPAL_SUPERVISOR, Role.DIRECTOR_OF_STUDIES);

    SupervisorAndDirectorCertify(Citation citation) {
        super("SKA-2022-RULE-CERT-SUP-DOS", Severity.ERROR, citation);
    }

    @Override
    Finding judged(SigningCase signing) {
        if (!signing.isSpecialistForm(CertificateForm.Kind.COMPETENCE) || !isGeneralMedicine(signing)) {
            return notConcerned(signing);
        }
        var missing = EnumSet.copyOf(BOTH);
        signing.otherSignatures().stream().map(Signature::role).forEach(missing::remove);
        signing.capacity()
                .ifPresentOrElse(
                        capacity -> missing.remove(capacity.role()),
                        () -> signing.roles().forEach(missing::remove));
        return missing.isEmpty()
                ? finding(signing).satisfied(TEXTS, key("satisfied"))
                : finding(signing)
                        .fact("missing", missing.stream().map(Role::name).collect(Collectors.joining(", ")))
                        .responsible(missing.toArray(Role[]::new))
                        .outstanding(TEXTS, key("outstanding"));
    }
}
