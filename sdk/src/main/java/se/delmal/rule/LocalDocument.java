package se.delmal.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.time.Programme;

/**
 * A local document as rules, in its own order: a class extends this one and says one statement for each rule in its constructor.
 *
 * <pre>{@code
 * rule("ASSESS-4-OBSERVED").under("Handledaren ska").must(Severity.ERROR)
 *         .demands(assessments().by(CO_SITTING, VIDEO).atLeast("minPerYear", 4).perTrainingYear())
 *         .owedBy(PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT);
 * }</pre>
 *
 * <p>Its texts hold, for each rule, {@code <rule>.statement}, {@code <rule>.what} (a noun phrase without article that fits after "saknas"),
 * and perhaps {@code <rule>.remedy} and texts of its own for keys of the generic ones.
 */
public abstract class LocalDocument {

    private final String title;
    private final String prefix;
    private final Messages texts;
    private final List<RuleDraft> drafts = new ArrayList<>();

    private final Set<Programme> programmes = EnumSet.of(Programme.ST);
    private Optional<String> specialty = Optional.empty();
    private Set<Edition> editions = EnumSet.allOf(Edition.class);

    /**
     * Begins a document.
     *
     * @param title  how it is cited
     * @param prefix  what the ids of its rules begin with
     * @param texts  its texts
     */
    protected LocalDocument(String title, String prefix, Messages texts) {
        this.title = title;
        this.prefix = prefix;
        this.texts = texts;
    }

    /** Says that the document is for specialist training in one specialty, by its slug. Any, unless told. */
    protected final void isForSpecialty(String slug) {
        specialty = Optional.of(slug);
    }

    /** Says under which editions the document's rules hold. All, unless told. */
    protected final void isForEditions(Edition first, Edition... others) {
        editions = EnumSet.of(first, others);
    }

    /** Begins the next rule. For specialist training, unless it says otherwise. */
    protected final RuleDraft rule(String shortId) {
        var draft = new RuleDraft(
                title, prefix + shortId, shortId, texts, new LocalRule.Scope(programmes, specialty, editions));
        drafts.add(draft);
        return draft;
    }

    /**
     * Returns the rules, in the order of the document.
     *
     * @throws IllegalStateException if one of them lacks something; the message says which and what
     */
    public final List<TrainingRule> rules() {
        return drafts.stream().map(RuleDraft::finished).toList();
    }

    /** Returns the document as a whole, with the strongest force among its rules. */
    public final Citation citation() {
        var force = rules().stream()
                .flatMap(rule -> rule.citations().stream())
                .map(Citation::force)
                .min(BindingForce::compareTo)
                .orElse(BindingForce.UNKNOWN);
        return Citation.of(title, force);
    }
}
