package se.delmal.server.graphql;

import graphql.GraphQLError;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.delmal.server.deadline.Deadline;

/** Turns whatever a field throws into an error: our refusals as they are, everything else masked. */
@Component
class FieldFailures implements DataFetcherExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
        var scope = RequestScope.of(environment.getGraphQlContext());
        var refusals = exception instanceof Failures several ? several.all() : refusalIn(exception);
        if (refusals.isEmpty() && Deadline.current().filter(Deadline::isOver).isPresent()) {
            refusals = List.of(Failure.of(ErrorCode.TIMEOUT));
        } else if (refusals.isEmpty()) {
            refusals = List.of(SafeLog.explain(scope.requestId(), exception));
        }
        return Mono.just(refusals.stream()
                .map(failure -> GraphQlFailures.toError(
                        failure,
                        environment.getExecutionStepInfo().getPath(),
                        environment.getField().getSourceLocation(),
                        scope.language()))
                .toList());
    }

    private static List<Failure> refusalIn(Throwable exception) {
        if (exception instanceof Failure failure) {
            return List.of(failure);
        }
        if (exception instanceof OneOfNullValueException || exception instanceof OneOfTooManyKeysException) {
            // Validation does not look into lists, so that the platform only finds it while it executes.
            return List.of(Failure.badInput(
                    "@oneOf", "exakt ett av fälten ska anges", "exactly one of the fields must be given"));
        }
        return exception instanceof CompletionException && exception.getCause() instanceof Failure failure
                ? List.of(failure)
                : List.of();
    }
}
