package se.delmal.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;

/**
 * What is required, and where it is written. {@link TrainingRule} judges a record by it, {@link SigningRule} somebody who would
 * sign.
 */
public interface Requirement {

    /** Returns the stable name of this rule. It never changes meaning. */
    RuleId id();

    /** Returns what is required, in a sentence for people. */
    LocalizedText statement();

    /** Returns where the requirement is written; at least one place. */
    List<Citation> citations();

    /** Returns how much a breach matters. {@link Severity#ERROR} is for requirements whose citations bind. */
    Severity severityWhenBreached();

    /** Returns the editions under which the requirement holds; all of them, unless a rule says otherwise. */
    default Set<Edition> editions() {
        return EnumSet.allOf(Edition.class);
    }

    /** Returns the values a deploying region may look up: numbers of months, dates, names. */
    default List<Fact> parameters() {
        return List.of();
    }
}
