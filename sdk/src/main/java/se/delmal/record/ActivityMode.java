package se.delmal.record;

/** How the trainee took part. */
public enum ActivityMode {
    /** Beside somebody. */
    SHADOWING,
    /** On the trainee's own responsibility. */
    OWN
}
