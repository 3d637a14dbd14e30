package se.delmal.rule;

import java.util.List;

/**
 * What a rule demands: the part of it that answers. {@link Vocabulary} makes demands; what it cannot say is a demand of one's
 * own, or a {@link TrainingRule}.
 */
@FunctionalInterface
public interface Demand {

    /** Returns what is concluded: one finding for each subject, at least one. A pure function that never throws. */
    List<Finding> judge(Judgement judgement);

    /** Returns the numbers it asks for. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** Returns whether what is planned after the day may change the answer: where years, ends and shares of the training come in. */
    default boolean looksAtPlans() {
        return false;
    }

    /** Returns what else a rule shows of it: roles, kinds and dates that are no numbers. */
    default List<Fact> facts() {
        return List.of();
    }
}
