package se.delmal.national;

import se.delmal.catalogue.TargetCatalogue;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** A form belongs to a regulation, which has a first day; no source says what an earlier signature is worth. */
final class FormInForce extends SignerRule {

    FormInForce() {
        super(
                "se.signer-form-in-force",
                Severity.WARNING,
                WITH_FORMS,
                Sources.REGULATION_2015,
                Sources.REGULATION_2021,
                Sources.SPECIALIST_PAGE);
    }

    @Override
    Finding judged(SigningCase signing) {
        var first = TargetCatalogue.standard().regulation(signing.edition()).inForceFrom();
        if (first.isEmpty()) {
            return notConcerned(signing);
        }
        var finding = finding(signing).fact("firstDay", first.get());
        return signing.on().isBefore(first.get())
                ? finding.undetermined(TEXTS, key("undetermined"))
                : finding.satisfied(TEXTS, key("satisfied"));
    }
}
