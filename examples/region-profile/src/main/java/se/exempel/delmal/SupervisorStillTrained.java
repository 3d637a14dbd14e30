package se.exempel.delmal;

import java.util.List;
import se.delmal.catalogue.Attestor;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;

/** Whoever signs as principal supervisor has done supervisor training within ten years: a requirement of a signer, not of a record. */
final class SupervisorStillTrained implements SigningRule {

    private static final Citation SECTION =
            Citation.of(ExempelGuideline.TITLE, "avsnitt 5", BindingForce.LOCAL_REQUIREMENT);

    private static final int YEARS = 10;

    @Override
    public RuleId id() {
        return RuleId.of("se-exempel.supervisor-still-trained");
    }

    @Override
    public LocalizedText statement() {
        return ExempelTexts.TEXTS.render("supervisor-still-trained.statement", parameters());
    }

    @Override
    public List<Citation> citations() {
        return List.of(SECTION);
    }

    @Override
    public Severity severityWhenBreached() {
        return Severity.ERROR;
    }

    @Override
    public List<Fact> parameters() {
        return List.of(Fact.of("years", YEARS));
    }

    @Override
    public List<Finding> judge(SigningCase signing) {
        var finding = FindingBuilder.of(this, signing).fact("years", YEARS);
        if (!signing.signsAs(Attestor.PRINCIPAL_SUPERVISOR)) {
            return List.of(finding.notApplicable(ExempelTexts.TEXTS, "supervisor-still-trained.not-applicable"));
        }
        return List.of(signing.signerIsTrainedSince(signing.on().getYear() - YEARS)
                .map(trained -> trained
                        ? finding.satisfied(ExempelTexts.TEXTS, "supervisor-still-trained.done")
                        : finding.breached(ExempelTexts.TEXTS, "supervisor-still-trained.missed"))
                .orElseGet(() -> finding.undetermined(ExempelTexts.TEXTS, "supervisor-still-trained.not-told")));
    }
}
