package se.delmal.validation;

/** How the contract names the extents of an absence. */
public enum AbsenceExtentKind {
    /** All of the service of the day. */
    WHOLE,
    /** A share of the service of the day. */
    OF_SERVICE,
    /** A share of full time. */
    OF_FULL_TIME
}
