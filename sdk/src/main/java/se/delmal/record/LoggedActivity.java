package se.delmal.record;

/** What local rules ask about beside other entries. The unit of the amount is in the name: sessions, hours, or persons on the list. */
public enum LoggedActivity {
    CHILD_HEALTH_SESSIONS,
    NURSING_HOME_SESSIONS,
    HEALTH_CENTRE_ON_CALL_SESSIONS,
    HEAVY_ON_CALL_SESSIONS,
    ST_MEETING_SESSIONS,
    LEARNING_GROUP_SESSIONS,
    SERVICE_HOURS,
    SELF_STUDY_HOURS,
    ST_MEETING_HOURS,
    ST_TIME_HOURS,
    OBSERVATION_HOURS,
    CO_SITTING_HOURS,
    DOCUMENTATION_HOURS,
    SEMINAR_HOURS,
    LISTED_PERSONS,
    PLANNING_GROUP,
    ST_FORUM,
    PARTNER_EXPERIENCE,
    OTHER
}
