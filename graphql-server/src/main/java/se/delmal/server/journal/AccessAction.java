package se.delmal.server.journal;

/** What somebody did with a record. */
public enum AccessAction {
    /** Read. */
    READ,
    /** Changed. */
    WRITE,
    /** Signed. */
    SIGN,
    /** Taken away as a document. */
    EXPORT,
    /** Erased, but for what is kept. */
    ERASE,
    /** Asked for something that they may not have. */
    DENIED
}
