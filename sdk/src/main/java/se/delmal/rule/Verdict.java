package se.delmal.rule;

/** What a rule concludes about a record on a day. */
public enum Verdict {
    /** The requirement is met. */
    SATISFIED,
    /** The requirement is not met yet, and there is still time. */
    OUTSTANDING,
    /** The requirement was due and is not met. */
    BREACHED,
    /** The record, or the source, does not say enough to tell. */
    UNDETERMINED,
    /** The requirement does not concern this training. */
    NOT_APPLICABLE
}
