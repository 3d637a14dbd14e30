package se.delmal.rule;

import java.util.List;
import se.delmal.citation.Citation;
import se.delmal.record.RecordAsOf;

/**
 * One requirement, stated as a pure function of a record as of a day.
 *
 * <p>Implementations are immutable and thread-safe, read no clock and do no input or output. They answer for every record and
 * never throw.
 */
public interface TrainingRule extends Requirement {

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
