package se.delmal.rule;

import java.util.Optional;

/**
 * Whether something is so, as far as a record tells. What a record leaves out is neither yes nor no: a requirement is
 * {@link Verdict#UNDETERMINED} where its answer hangs on that.
 */
public enum Truth {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The record does not say. */
    NOT_TOLD;

    /** Returns yes or no. */
    public static Truth of(boolean told) {
        return told ? YES : NO;
    }

    /** Returns yes or no where it is told. */
    public static Truth of(Optional<Boolean> told) {
        return told.map(Truth::of).orElse(NOT_TOLD);
    }

    /** Returns whether both are so: a no decides, whatever is not told. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : this;
    }

    /** Returns whether one of both is so: a yes decides, whatever is not told. */
    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : this;
    }
}
