package se.delmal.record;

/** What a course is for. */
public enum CoursePurpose {
    /** To reach delmål. */
    DELMAL,
    RESEARCH_METHODS,
    JOINT_INTRODUCTION,
    CHILD_HEALTH,
    NATIONAL_CONFERENCE,
    OTHER
}
