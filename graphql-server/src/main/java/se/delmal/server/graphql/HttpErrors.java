package se.delmal.server.graphql;

import java.util.Map;
import se.delmal.citation.LocalizedText;

/** Tells of what was refused outside our own code by the status alone; what was said beside it may repeat what was sent. */
final class HttpErrors {

    private HttpErrors() {}

    /** Returns the failure behind a status. */
    static Failure of(int status) {
        return switch (status) {
            case 401 -> Failure.of(ErrorCode.UNAUTHENTICATED);
            case 403 -> Failure.of(ErrorCode.FORBIDDEN);
            case 404 -> told(ErrorCode.NOT_FOUND, "Sökvägen leder ingenstans.", "The path leads nowhere.");
            case 405 ->
                told(
                        ErrorCode.METHOD_NOT_ALLOWED,
                        "Sökvägen tar inte emot den metoden.",
                        "The path does not take that method.");
            case 406 ->
                told(ErrorCode.NOT_ACCEPTABLE, "Svaret ges inte i den formen.", "There is no answer in that form.");
            case 413 -> Failure.of(ErrorCode.TOO_LARGE);
            case 415 -> told(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Formen kan inte läsas.", "That form cannot be read.");
            case 503 -> Failure.of(ErrorCode.UNAVAILABLE);
            default ->
                status < 500
                        ? told(ErrorCode.BAD_INPUT, "Begäran kan inte läsas.", "The request cannot be read.")
                        : Failure.of(ErrorCode.INTERNAL);
        };
    }

    private static Failure told(ErrorCode code, String sv, String en) {
        return new Failure(code, LocalizedText.of(sv, en), Map.of());
    }
}
