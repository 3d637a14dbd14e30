package se.delmal.server.security;

import graphql.GraphQLContext;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.delmal.server.graphql.Admission;

/** Hands the caller to the request once, so that nothing behind the door reads it from a thread. */
@Component
class CallerInterceptor implements WebGraphQlInterceptor, Admission {

    private final CurrentCaller current;

    CallerInterceptor(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        current.find()
                .ifPresent(caller -> request.configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(context -> context.of(Caller.KEY, caller))
                                .build()));
        current.tokenEnds()
                .ifPresent(end -> request.configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(context -> context.of(Caller.TOKEN_ENDS, end))
                                .build()));
        return chain.next(request);
    }

    @Override
    public boolean isGranted(GraphQLContext request) {
        return request.hasKey(Caller.KEY);
    }
}
