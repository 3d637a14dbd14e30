package se.delmal.status;

/** How far a delmål has come. */
public enum ProgressState {
    /** It does not concern this training. */
    NOT_APPLICABLE,
    /** Nothing names it. */
    NOT_STARTED,
    /** Something planned names it. */
    PLANNED,
    /** Something that has begun names it. */
    IN_PROGRESS,
    /** All that must be done is done; certificates are missing. */
    AWAITING_CERTIFICATE,
    /** Every mandatory activity, or one of its alternatives, is certified by somebody who may, on the right form. */
    CERTIFIED
}
