package se.delmal.server.change;

/** What is wrong with a change, for programs. See the enum of the schema. */
enum UserErrorCode {
    INVALID,
    REQUIRED,
    OUT_OF_RANGE,
    UNKNOWN_REFERENCE,
    OVERLAP,
    DUPLICATE,
    NOT_PERMITTED,
    STATE_NOT_ALLOWED,
    VERSION_CONFLICT,
    IDEMPOTENCY_KEY_REUSED,
    SIGNATURE_MISMATCH,
    LIMIT
}
