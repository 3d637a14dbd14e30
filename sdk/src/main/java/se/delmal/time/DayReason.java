package se.delmal.time;

/** Why a day counts as it does. */
public enum DayReason {
    /** Service, counted at its fraction. */
    SERVICE,
    /** Leave that counts as service, such as vacation. */
    COUNTED_LEAVE,
    /** Overlapping service adds up to more than full time; a day counts no more than one. */
    CAPPED_AT_FULL_TIME,
    /** Part of the service is away. */
    REDUCED_BY_ABSENCE,
    /** All of the service is away. */
    AWAY,
    /** Nothing is recorded of the day, so nothing counts. */
    UNRECORDED,
    /** Earlier service or merits, credited by decision. */
    CREDITED,
    /** The day lies before the training's start. */
    BEFORE_START,
    /** The day has not come yet: what is planned for it is not credited. */
    NOT_YET
}
