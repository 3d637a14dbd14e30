package se.delmal.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;
import se.delmal.rule.Verdict;

/** What every national requirement of a signer has: it cites the form that would be signed, and says one thing. */
abstract class SignerRule extends NationalRequirement implements SigningRule {

    /** The editions whose forms are known. */
    static final Set<Edition> WITH_FORMS = Set.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

    SignerRule(String id, Severity severityWhenBreached, Set<Edition> editions, Citation... citations) {
        super(id, severityWhenBreached, editions, citations);
    }

    @Override
    public final List<Finding> judge(SigningCase signing) {
        return List.of(judged(signing));
    }

    abstract Finding judged(SigningCase signing);

    final FindingBuilder finding(SigningCase signing) {
        var cited = new ArrayList<Citation>();
        signing.form().ifPresent(form -> cited.addAll(form.citations()));
        citationsUnder(signing.edition()).stream()
                .filter(citation -> !cited.contains(citation))
                .forEach(cited::add);
        var finding = FindingBuilder.of(this, signing)
                .citing(List.copyOf(cited))
                .fact("annex", signing.annex())
                .fact("edition", signing.edition().document());
        signing.capacity()
                .ifPresent(capacity -> finding.fact("role", capacity.role()).responsible(capacity.role()));
        return finding;
    }

    final Finding notConcerned(SigningCase signing) {
        return finding(signing).notApplicable(TEXTS, "signing.not-concerned");
    }

    /** Ends as what is told says: met, not met, or not told. */
    final Finding conclude(SigningCase signing, Optional<Boolean> met) {
        return met.map(yes -> yes
                        ? finding(signing).conclude(Verdict.SATISFIED, TEXTS, key("satisfied"))
                        : finding(signing).conclude(Verdict.BREACHED, TEXTS, key("breached")))
                .orElseGet(() -> finding(signing).conclude(Verdict.UNDETERMINED, TEXTS, key("not-told")));
    }
}
