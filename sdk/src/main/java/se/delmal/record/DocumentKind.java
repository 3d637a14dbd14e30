package se.delmal.record;

/** What a document is. */
public enum DocumentKind {
    /** The individual training programme (<i>individuellt utbildningsprogram, IUP</i>). */
    INDIVIDUAL_PROGRAMME,
    PROGRAMME_REVISION,
    PROGRAMME_EVALUATION,
    PLAN_CHANGE,
    TRAINING_PLAN,
    ST_CONTRACT,
    INTRODUCTION_PROGRAMME,
    ANNUAL_REPORT,
    SUPERVISOR_STATEMENT,
    SUPERVISOR_OPINION,
    CHECKLIST,
    ACTION_PLAN,
    EVALUATION,
    CONSULTATION,
    PLACEMENT_GOALS,
    PLACEMENT_AGREEMENT,
    /** What the trainee received. */
    PLACEMENT_FEEDBACK,
    /** What the trainee gave. */
    PLACEMENT_FEEDBACK_GIVEN,
    /** The director's look at the placement's quality. */
    PLACEMENT_FOLLOW_UP,
    PLACEMENT_EXEMPTION,
    ROUTINES,
    DELEGATION,
    OTHER
}
