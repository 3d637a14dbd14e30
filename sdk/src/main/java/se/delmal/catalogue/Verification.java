package se.delmal.catalogue;

/** How well something in the catalogue is known. */
public enum Verification {
    /** Read line by line against the official print. */
    VERIFIED,
    /** Alike in two independent sources. */
    CORROBORATED,
    /** From one source only. */
    SINGLE_SOURCE,
    /** Doubtful: inconsistent, reconstructed or paraphrased in its source. */
    SUSPECT,
    /** Not known. */
    UNKNOWN
}
