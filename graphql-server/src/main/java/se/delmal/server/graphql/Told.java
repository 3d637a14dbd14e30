package se.delmal.server.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.execution.SubscriptionPublisherException;

/** The answer of GraphQL as it is sent. */
final class Told {

    private final byte[] bytes;
    private final Optional<ErrorCode> code;
    private final boolean whole;
    private final int fields;

    private final List<Map<String, Object>> errors;

    private Told(byte[] bytes, Optional<ErrorCode> code, boolean whole, int fields, List<Map<String, Object>> errors) {
        this.bytes = bytes;
        this.code = code;
        this.whole = whole;
        this.fields = fields;
        this.errors = errors;
    }

    /** Returns the same answer, with the number of fields that were asked for to make it. */
    Told counting(int asked) {
        return new Told(bytes, code, whole, asked, errors);
    }

    /** Returns how many fields were asked for to make it. */
    int fields() {
        return fields;
    }

    /** Returns an answer without errors that was told before. */
    static Told again(byte[] bytes) {
        return new Told(bytes, Optional.empty(), true, 0, List.of());
    }

    /** Tells that nothing is answered, and why. */
    static Told of(Failure failure, RequestScope scope, Envelope envelope) {
        var error = GraphQlFailures.toError(failure, null, null, scope.language());
        return of(
                Optional.of(ExecutionResult.newExecutionResult().addError(error).build()), scope, envelope);
    }

    /** Tells of an execution; of one that broke off, that it failed. */
    static Told of(Optional<ExecutionResult> executed, RequestScope scope, Envelope envelope) {
        var answer = new LinkedHashMap<String, Object>();
        List<GraphQLError> errors = executed.map(ExecutionResult::getErrors)
                .orElseGet(() ->
                        List.of(GraphQlFailures.toError(Failure.of(ErrorCode.INTERNAL), null, null, scope.language())));
        var all = ErrorTranslation.toAnswer(errors, scope, envelope.mostErrors());
        // Where the database went away under way, the rest is no answer to go by.
        var away = all.stream()
                .filter(error -> ErrorTranslation.codeOf(List.of(error)) == ErrorCode.UNAVAILABLE)
                .limit(1)
                .toList();
        var told = away.isEmpty() ? all : away;
        boolean answered =
                away.isEmpty() && executed.map(ExecutionResult::isDataPresent).orElse(false);
        if (!told.isEmpty()) {
            answer.put("errors", told);
        }
        if (answered) {
            executed.ifPresent(result -> answer.put("data", result.getData()));
        }
        return new Told(
                envelope.write(answer),
                answered ? Optional.empty() : Optional.of(ErrorTranslation.codeOf(told)),
                answered && told.isEmpty(),
                0,
                told);
    }

    /** Tells why there are no events, or no more. */
    static Told refused(Throwable reason, RequestScope scope, Envelope envelope) {
        var cause = reason instanceof SubscriptionPublisherException ? reason.getCause() : reason;
        if (cause instanceof Failure failure) {
            return of(failure, scope, envelope);
        }
        SafeLog.failed(scope.requestId(), reason);
        return of(Optional.empty(), scope, envelope);
    }

    /** Returns the status of HTTP. */
    int status() {
        return code.map(ErrorCode::status).orElse(200);
    }

    /** Returns the body. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns the kind of failure, where nothing was answered. */
    Optional<ErrorCode> code() {
        return code;
    }

    /** Returns the kind of the first failure, whether something was answered beside it or not. */
    Optional<ErrorCode> firstCode() {
        return errors.isEmpty() ? Optional.empty() : Optional.of(ErrorTranslation.codeOf(errors));
    }

    /** Returns the name of the limit that refused the request, where one did. */
    Optional<String> limit() {
        return errors.stream()
                .map(error -> error.get("extensions"))
                .filter(Map.class::isInstance)
                .flatMap(extensions -> Optional.ofNullable(((Map<?, ?>) extensions).get("limit")).stream())
                .map(Object::toString)
                .findFirst();
    }

    /** Returns whether it tells no error at all. */
    boolean isWhole() {
        return whole;
    }
}
