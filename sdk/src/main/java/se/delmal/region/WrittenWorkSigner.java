package se.delmal.region;

import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/**
 * The principal supervisor certifies the scientific work, and one without a doctoral degree needs a scientific supervisor beside.
 * It is certified on bilaga 7 of SOSFS 2015:8, and for STa3 on bilaga 12 of HSLF-FS 2021:8.
 */
final class WrittenWorkSigner extends LocalSignerRule {

    WrittenWorkSigner(String id, Citation citation) {
        super(id, Severity.ERROR, citation);
    }

    @Override
    Finding judged(SigningCase signing) {
        boolean certifiesTheWork = signing.annex().equals(signing.edition() == Edition.SOSFS_2015_8 ? "7" : "12");
        if (!certifiesTheWork
                || !isGeneralMedicine(signing)
                || signing.capacity().isEmpty()) {
            return notConcerned(signing);
        }
        if (!signing.roles().contains(Role.PRINCIPAL_SUPERVISOR)) {
            return finding(signing).breached(TEXTS, key("not-principal"));
        }
        boolean hasScientificSupervisor =
                signing.otherSignatures().stream().anyMatch(given -> given.role() == Role.SCIENTIFIC_SUPERVISOR);
        if (hasScientificSupervisor) {
            return finding(signing).satisfied(TEXTS, key("scientific-supervisor"));
        }
        Optional<Boolean> degree = signing.signer().doctoralDegree();
        return degree.map(held -> held
                        ? finding(signing).satisfied(TEXTS, key("satisfied"))
                        : finding(signing).undetermined(TEXTS, key("no-degree")))
                .orElseGet(() -> finding(signing).undetermined(TEXTS, key("not-told")));
    }
}
