package se.delmal.record;

/** Where a placement is, as national and local rules ask. */
public enum CareSetting {
    /** The health centre that employs the trainee; primary care. */
    OWN_HEALTH_CENTRE,
    /** Primary care elsewhere. */
    OTHER_PRIMARY_CARE,
    /** Acute care (<i>akut sjukvård</i>). */
    ACUTE_CARE,
    /** Psychiatric care. */
    PSYCHIATRY,
    /** Other hospital care. */
    OTHER_HOSPITAL,
    /** Research. */
    RESEARCH,
    /** Anything else. */
    OTHER
}
