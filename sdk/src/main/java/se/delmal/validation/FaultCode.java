package se.delmal.validation;

/** What is the matter with a draft, in the stable words of the API ({@code UserErrorCode}). */
public enum FaultCode {
    /** It is not of the form it must have. */
    INVALID,
    /** It is missing. */
    REQUIRED,
    /** It is of the right form and lies outside what can be. */
    OUT_OF_RANGE,
    /** It names something that is not there. */
    UNKNOWN_REFERENCE,
    /** It stands twice, and may stand once. */
    DUPLICATE,
    /** There is more of it than is taken. */
    LIMIT
}
