package se.delmal.record;

/** What an assessment came to. */
public enum AssessmentOutcome {
    AS_EXPECTED,
    NEEDS_WORK,
    BELOW_EXPECTED,
    /** No judgement was made, or none is told. */
    NOT_JUDGED
}
