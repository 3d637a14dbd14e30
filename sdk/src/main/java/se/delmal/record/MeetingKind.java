package se.delmal.record;

/** What a meeting is. */
public enum MeetingKind {
    PLANNING,
    /** A talk with the director of studies. */
    DIRECTOR_TALK,
    /** A talk with the head of unit. */
    HEAD_TALK,
    YEARLY_FOLLOW_UP,
    /** A meeting of the trainees. */
    ST_MEETING,
    SUPERVISOR_MEETING,
    INTRODUCTION,
    CLOSING_TALK,
    HANDOVER,
    /** A look at where the training stands (<i>avstämning</i>). */
    RECONCILIATION,
    OTHER
}
