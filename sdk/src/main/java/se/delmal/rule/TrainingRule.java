package se.delmal.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.RecordAsOf;

/**
 * One requirement, stated as a pure function of a record as of a day.
 *
 * <p>Implementations are immutable and thread-safe, read no clock and do no input or output. They answer for every record and
 * never throw.
 */
public interface TrainingRule {

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

    /** Returns whether what is planned after the day may change its findings, since its source speaks of a year, an end or a share. */
    default boolean looksAtPlans() {
        return false;
    }

    /**
     * Returns this rule with another number, which a deploying region decided.
     *
     * @param parameter  its name, among {@link #parameters()}
     * @param value  the number
     * @param source  where the region has written it down
     * @throws IllegalArgumentException if the rule has no such number to change, or would demand less
     */
    default TrainingRule with(String parameter, int value, Citation source) {
        throw new IllegalArgumentException("The rule " + id() + " has no number to change");
    }

    /** Returns what this rule concludes: one finding for each of its subjects, at least one. */
    List<Finding> evaluate(RecordAsOf record);
}
