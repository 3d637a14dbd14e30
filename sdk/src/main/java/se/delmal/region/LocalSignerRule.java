package se.delmal.region;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.Messages;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;
import se.delmal.rule.Verdict;

/** What every local requirement of a signer has: the id of the local rule, one place it is written in, and its texts. */
abstract class LocalSignerRule implements SigningRule {

    static final Messages TEXTS = Messages.of(
            ResourceBundle.getBundle("se.delmal.region.signing", Locale.ROOT),
            ResourceBundle.getBundle("se.delmal.region.signing", Locale.ENGLISH));

    /** The specialty that the local documents of general medicine are about. */
    static final Specialty GENERAL_MEDICINE = Specialty.of("allmanmedicin");

    private final RuleId id;
    private final Severity severityWhenBreached;
    private final Citation citation;

    LocalSignerRule(String id, Severity severityWhenBreached, Citation citation) {
        this.id = RuleId.of(id);
        this.severityWhenBreached = severityWhenBreached;
        this.citation = citation;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final LocalizedText statement() {
        return TEXTS.render(key("statement"), parameters());
    }

    @Override
    public final List<Citation> citations() {
        return List.of(citation);
    }

    @Override
    public final Severity severityWhenBreached() {
        return severityWhenBreached;
    }

    /** Returns the editions that the document speaks of: the two with known forms, unless it is older. */
    @Override
    public Set<Edition> editions() {
        return EnumSet.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
    }

    @Override
    public final List<Finding> judge(SigningCase signing) {
        return List.of(judged(signing));
    }

    abstract Finding judged(SigningCase signing);

    final FindingBuilder finding(SigningCase signing) {
        var finding = FindingBuilder.of(this, signing)
                .fact("annex", signing.annex())
                .fact("edition", signing.edition().document());
        parameters().forEach(parameter -> finding.fact(parameter.name(), parameter.value()));
        signing.capacity()
                .ifPresent(capacity -> finding.fact("role", capacity.role()).responsible(capacity.role()));
        return finding;
    }

    final Finding notConcerned(SigningCase signing) {
        return finding(signing).notApplicable(TEXTS, "not-concerned");
    }

    final Finding conclude(SigningCase signing, Optional<Boolean> met) {
        return met.map(yes -> finding(signing)
                        .conclude(
                                yes ? Verdict.SATISFIED : Verdict.BREACHED, TEXTS, key(yes ? "satisfied" : "breached")))
                .orElseGet(() -> finding(signing).undetermined(TEXTS, key("not-told")));
    }

    final String key(String what) {
        return id + "." + what;
    }

    /** Returns whether two things hold: one that does not decides, one that is not told leaves it open. */
    static Optional<Boolean> all(Optional<Boolean> one, Optional<Boolean> other) {
        if (!one.orElse(true) || !other.orElse(true)) {
            return Optional.of(false);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(true) : Optional.empty();
    }

    /** Returns whether the training is in the specialty that the local documents are about. */
    static boolean isGeneralMedicine(SigningCase signing) {
        return signing.specialty().filter(GENERAL_MEDICINE::equals).isPresent();
    }

    /**
     * Returns whether it is the certificate of competence that the head signs, or appoints somebody to sign: those of SOSFS 2015:8.
     * Under HSLF-FS 2021:8 the head signs the list of service only.
     */
    static boolean isHeadsCertificate(SigningCase signing) {
        return signing.isSpecialistForm(CertificateForm.Kind.COMPETENCE) && signing.hasBlockFor(Attestor.HEAD_OF_UNIT);
    }
}
