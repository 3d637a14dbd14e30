package se.delmal.server.graphql;

/** How far an operation goes beyond the public catalogue. */
enum Reach {
    /** Every field is public data, the same for everybody until the server is replaced. */
    PUBLIC,
    /** Every field is public, and some describe the schema itself. */
    INTROSPECTION,
    /** It needs a token, or is no query. */
    PERSONAL;

    Reach and(Reach other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
