package se.delmal.server.security;

import graphql.GraphQLContext;
import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.delmal.server.graphql.Admission;

/** Hands the caller to the request once, so that nothing behind the door reads it from a thread. */
@Component
class CallerInterceptor implements WebGraphQlInterceptor, Admission {

    private final TokenClaims claims;

    CallerInterceptor(TokenClaims claims) {
        this.claims = claims;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        current()
                .ifPresent(caller -> request.configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(context -> context.of(Caller.KEY, caller))
                                .build()));
        return chain.next(request);
    }

    @Override
    public boolean isGranted(GraphQLContext request) {
        return request.hasKey(Caller.KEY);
    }

    private Optional<Caller> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> token && token.isAuthenticated()
                ? claims.caller(token.getTokenAttributes())
                : Optional.empty();
    }
}
