package se.delmal.server.security;

import graphql.GraphQLContext;
import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.delmal.server.graphql.Admission;

/** Hands the caller to the request once, so that nothing behind the door reads it from a thread. */
@Component
class CallerInterceptor implements WebGraphQlInterceptor, Admission {

    private static final String NAME = "name";

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

    private static Optional<Caller> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> token && token.isAuthenticated()
                ? Optional.of(new Caller(token.getName(), displayName(token)))
                : Optional.empty();
    }

    private static Optional<String> displayName(Authentication authentication) {
        Object name = null;
        if (authentication.getPrincipal() instanceof OAuth2AuthenticatedPrincipal principal) {
            name = principal.getAttribute(NAME);
        } else if (authentication.getPrincipal() instanceof Jwt jwt) {
            name = jwt.getClaims().get(NAME);
        }
        return name instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
