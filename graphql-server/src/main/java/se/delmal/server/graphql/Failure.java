package se.delmal.server.graphql;

import java.util.Map;
import se.delmal.citation.LocalizedText;

/**
 * A refusal with a code. Its text never holds a value that was sent, and it carries no stack: it is an answer, not a
 * fault.
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient LocalizedText text;
    private final transient Map<String, Object> details;

    /** Creates a refusal with details for the answer's extensions. */
    public Failure(ErrorCode code, LocalizedText text, Map<String, Object> details) {
        super(code.name(), null, false, false);
        this.code = code;
        this.text = text;
        this.details = Map.copyOf(details);
    }

    /** Returns a refusal of an argument, named by its path. */
    public static Failure badInput(String path, String sv, String en) {
        return new Failure(ErrorCode.BAD_INPUT, LocalizedText.of(path + ": " + sv, path + ": " + en), Map.of());
    }

    /** Returns a refusal of a catalogue's release that is not the one of this server, which it names. */
    public static Failure otherRelease(String path, String current) {
        return badInput(path, "katalogen har utgåva " + current, "the catalogue has release " + current);
    }

    /** Returns a refusal of what exceeds a limit. */
    public static Failure limit(String limit, long allowed, long actual) {
        return new Failure(
                ErrorCode.LIMIT_EXCEEDED,
                ErrorCode.LIMIT_EXCEEDED.text(),
                Map.of("limit", limit, "allowed", allowed, "actual", actual));
    }

    /** Returns the answer to a question about something that is not there, or not for this caller. */
    public static Failure notFound() {
        return of(ErrorCode.NOT_FOUND);
    }

    /** Returns a refusal that its code says all about. */
    public static Failure of(ErrorCode code) {
        return new Failure(code, code.text(), Map.of());
    }

    /** Returns what kind of refusal it is. */
    public ErrorCode code() {
        return code;
    }

    /** Returns what to tell people. */
    public LocalizedText text() {
        return text;
    }

    /** Returns what to tell programs beside the code. */
    public Map<String, Object> details() {
        return details;
    }
}
