package se.delmal.record;

/** What is credited. A doctoral degree is no credit: it lowers what is required. */
public enum CreditKind {
    /** Service before this training or elsewhere. */
    EARLIER_SERVICE,
    /** Merits behind an earlier specialist competence. */
    EARLIER_SPECIALTY,
    /** Research that serves delmål. */
    RESEARCH,
    /** Anything else. */
    OTHER
}
