package se.delmal.server.graphql;

import se.delmal.citation.LocalizedText;

/** The kinds of failure that a request can meet, and what HTTP says of them where nothing was answered. */
public enum ErrorCode {
    /** The body is not JSON, not UTF-8, has a key twice, or is no request. */
    BAD_JSON(400, "Meddelandet kan inte läsas som JSON.", "The body cannot be read as a JSON request."),
    /** The document does not parse. */
    SYNTAX(400, "Dokumentet följer inte GraphQL:s grammatik.", "The document does not follow the grammar of GraphQL."),
    /** The document does not fit the schema. */
    INVALID_DOCUMENT(400, "Dokumentet följer inte schemat.", "The document does not fit the schema."),
    /** A variable or an argument is refused. */
    BAD_INPUT(400, "Ett värde kan inte godtas.", "A value is not acceptable."),
    /** There is no token, or none that holds. */
    UNAUTHENTICATED(401, "Det behövs en giltig token.", "A valid token is needed."),
    /** The caller may see it, and may not do this. */
    FORBIDDEN(403, "Behörighet saknas.", "This is not permitted."),
    /** There is no such thing for this caller. */
    NOT_FOUND(404, "Det finns inget sådant objekt.", "There is no such object."),
    /** What a subscription was about may not be read any more, or is gone. */
    ACCESS_ENDED(404, "Åtkomsten har upphört.", "Access has ended."),
    /** No document is registered under that id. */
    UNKNOWN_DOCUMENT(
            404, "Det finns inget registrerat dokument med det id:t.", "No document is registered under that id."),
    /** The path takes another method. */
    METHOD_NOT_ALLOWED(405, "Använd POST.", "Use POST."),
    /** No media type that the client accepts can be given. */
    NOT_ACCEPTABLE(
            406,
            "Svaret ges som application/graphql-response+json eller application/json.",
            "Answers are application/graphql-response+json or application/json."),
    /** The body is larger than allowed. */
    TOO_LARGE(413, "Meddelandet är för stort.", "The body is too large."),
    /** The body is not of a type that can be read. */
    UNSUPPORTED_MEDIA_TYPE(415, "Skicka application/json i UTF-8.", "Send application/json in UTF-8."),
    /** The request asks for more than one request may. */
    LIMIT_EXCEEDED(400, "Frågan är för omfattande.", "The request asks for too much."),
    /** The client has spent the points of this minute. */
    RATE_LIMITED(429, "För många frågor på kort tid. Försök igen senare.", "Too many requests. Try again later."),
    /** The request's time is over. */
    TIMEOUT(503, "Frågan tog för lång tid.", "The request took too long."),
    /** Something that is needed for an answer does not answer itself. */
    UNAVAILABLE(503, "Tjänsten är tillfälligt otillgänglig.", "The service is temporarily unavailable."),
    /** Somebody else is changing the same thing at this moment; the same request may be sent again. */
    CONFLICT(
            409,
            "En annan ändring pågår. Försök igen om en stund.",
            "Another change is being made. Try again in a moment."),
    /** Our fault. */
    INTERNAL(500, "Ett internt fel har inträffat.", "An internal error has occurred.");

    private final int status;
    private final String sv;
    private final String en;

    ErrorCode(int status, String sv, String en) {
        this.status = status;
        this.sv = sv;
        this.en = en;
    }

    /** Returns the HTTP status of a request that failed so before anything was answered. */
    public int status() {
        return status;
    }

    /** Returns what is said where nothing more particular is known. */
    public LocalizedText text() {
        return LocalizedText.of(sv, en);
    }
}
