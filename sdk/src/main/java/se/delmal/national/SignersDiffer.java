package se.delmal.national;

import se.delmal.catalogue.Edition;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/**
 * A form with two blocks is signed by two persons under HSLF-FS 2021:8; whether head and principal supervisor may be one person
 * under SOSFS 2015:8 is not known.
 */
final class SignersDiffer extends SignerRule {

    SignersDiffer() {
        super(
                "se.signers-differ",
                Severity.ERROR,
                WITH_FORMS,
                Sources.form2021("4"),
                Sources.form2021("7"),
                Sources.form2015("2"),
                Sources.form2015("8 a"),
                Sources.form2015("8 b"));
    }

    @Override
    Finding judged(SigningCase signing) {
        var form = signing.form();
        if (form.filter(known -> known.signers().size() > 1).isEmpty()) {
            return notConcerned(signing);
        }
        var finding = finding(signing).citing(form.get().citations());
        boolean signedAlready = signing.otherSignatures().stream()
                .anyMatch(given -> given.by().equals(signing.signer().ref()));
        if (!signedAlready) {
            return finding.satisfied(TEXTS, key("satisfied"));
        }
        return signing.edition() == Edition.SOSFS_2015_8
                ? finding.undetermined(TEXTS, key("same-person-2015"))
                : finding.breached(TEXTS, key("same-person"));
    }
}
