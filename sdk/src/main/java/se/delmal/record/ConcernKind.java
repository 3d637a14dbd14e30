package se.delmal.record;

/** What there is concern about. */
public enum ConcernKind {
    /** A problem in the training. */
    PROBLEM,
    /** The goals are at risk. */
    AT_RISK
}
