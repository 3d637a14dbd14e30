package se.delmal.server.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The answer of GraphQL as it is sent. */
final class Told {

    private final byte[] bytes;
    private final Optional<ErrorCode> code;
    private final boolean whole;
    private final int fields;

    private Told(byte[] bytes, Optional<ErrorCode> code, boolean whole, int fields) {
        this.bytes = bytes;
        this.code = code;
        this.whole = whole;
        this.fields = fields;
    }

    /** Returns the same answer, with the number of fields that were asked for to make it. */
    Told counting(int asked) {
        return new Told(bytes, code, whole, asked);
    }

    /** Returns how many fields were asked for to make it. */
    int fields() {
        return fields;
    }

    /** Returns an answer without errors that was told before. */
    static Told again(byte[] bytes) {
        return new Told(bytes, Optional.empty(), true, 0);
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
        boolean answered = executed.map(ExecutionResult::isDataPresent).orElse(false);
        var told = ErrorTranslation.toAnswer(errors, scope, envelope.mostErrors());
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
                0);
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

    /** Returns whether it tells no error at all. */
    boolean isWhole() {
        return whole;
    }
}
