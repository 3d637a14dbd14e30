package se.delmal.server.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What became of a request, in words that are counted: none of them comes from the request.
 *
 * @param operation  the kind of operation
 * @param code  how it failed first, where it did
 * @param limit  which limit refused it, where one did
 */
record Outcome(Operation operation, Optional<ErrorCode> code, Optional<String> limit) {

    private static final String ATTRIBUTE = Outcome.class.getName();
    private static final Outcome NONE = new Outcome(Operation.NONE, Optional.empty(), Optional.empty());

    /** What a request asks for. */
    enum Operation {
        /** Nothing that got as far as an operation. */
        NONE,
        /** A query. */
        QUERY,
        /** A mutation. */
        MUTATION,
        /** A subscription. */
        SUBSCRIPTION
    }

    /** Returns what is known of a request. */
    static Outcome of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Outcome told ? told : NONE;
    }

    /** Notes that a request was refused. */
    static void note(HttpServletRequest request, Failure refusal) {
        var limit = Optional.ofNullable(refusal.details().get("limit")).map(Object::toString);
        request.setAttribute(ATTRIBUTE, new Outcome(of(request).operation(), Optional.of(refusal.code()), limit));
    }

    /** Notes that a request is being answered, with no end yet. */
    static void note(HttpServletRequest request, Operation operation) {
        request.setAttribute(ATTRIBUTE, new Outcome(operation, Optional.empty(), Optional.empty()));
    }

    /** Notes what a request was answered. */
    static void note(HttpServletRequest request, Operation operation, Told told) {
        request.setAttribute(ATTRIBUTE, new Outcome(operation, told.firstCode(), told.limit()));
    }
}
