package se.delmal.rule;

import java.util.List;
import se.delmal.record.RecordAsOf;

/**
 * One requirement, stated as a pure function of a record as of a day.
 *
 * <p>Implementations are immutable and thread-safe, read no clock and do no input or output. They answer for every record and
 * never throw.
 */
public interface TrainingRule extends Requirement {

    /** Returns what this rule concludes: one finding for each of its subjects, at least one. */
    List<Finding> evaluate(RecordAsOf record);
}
