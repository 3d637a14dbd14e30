package se.delmal.server.journal;

/** What somebody did with a record. */
public enum AccessAction {
    /** Read. */
    READ,
    /** Changed. */
    WRITE,
    /** Signed. */
    SIGN,
    /** Asked for something that they may not have. */
    DENIED
}
