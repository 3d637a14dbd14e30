package se.delmal.rule;

/** How much a finding matters, from the least to the most. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** Worth a look: due soon, or not possible to tell. */
    NOTICE,
    /** Something is not as it should be. */
    WARNING,
    /** A binding requirement is not met. */
    ERROR
}
