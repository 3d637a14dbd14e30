package se.delmal.record;

/** How competence is assessed (<i>bedömningsinstrument</i>). */
public enum AssessmentMethod {
    /** Somebody sits in on a consultation (<i>medsittning</i>). */
    CO_SITTING,
    /** A recorded consultation. */
    VIDEO,
    CASE_BASED_DISCUSSION,
    /** Senior colleagues discuss the trainee together (<i>specialistkollegium</i>). */
    SPECIALIST_COLLEGIUM,
    MINI_CEX,
    /** Direct observation of procedural skills. */
    DOPS,
    MULTI_SOURCE_FEEDBACK,
    /** Somebody from outside assesses, such as Mitt-i-ST. */
    EXTERNAL,
    /** The voluntary examination of a specialty association. */
    SPECIALIST_EXAMINATION,
    OTHER
}
