package se.delmal.server.graphql;

import graphql.ExecutionResult;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refuses an argument of which exactly one field must be told. The platform's validation does not look into lists and throws
 * while it executes, as if the fault were ours; nothing has been changed by then, since a request has one mutation.
 */
@Component
class OneOfFailures implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .onErrorResume(OneOfNullValueException.class, failed -> refused(request, failed))
                .onErrorResume(OneOfTooManyKeysException.class, failed -> refused(request, failed));
    }

    private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, graphql.GraphQLError error) {
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return Mono.just(
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result)));
    }
}
