package se.delmal.server.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns whatever a field throws into an error: our refusals as they are, everything else masked. */
@Component
class FieldFailures implements DataFetcherExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
        var scope = RequestScope.of(environment.getGraphQlContext());
        var failure = refusalIn(exception);
        if (failure == null) {
            SafeLog.failed(scope.requestId(), exception);
            failure = Failure.of(ErrorCode.INTERNAL);
        }
        return Mono.just(List.of(GraphQlFailures.toError(
                failure,
                environment.getExecutionStepInfo().getPath(),
                environment.getField().getSourceLocation(),
                scope.language())));
    }

    private static @Nullable Failure refusalIn(Throwable exception) {
        if (exception instanceof Failure failure) {
            return failure;
        }
        return exception instanceof CompletionException && exception.getCause() instanceof Failure failure
                ? failure
                : null;
    }
}
