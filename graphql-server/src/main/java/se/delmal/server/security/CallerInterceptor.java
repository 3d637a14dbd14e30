package se.delmal.server.security;

import graphql.GraphQLContext;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;
import se.delmal.server.graphql.Admission;

/** Hands the caller to the request once, so that nothing behind the door reads it from a thread. */
@Component
class CallerInterceptor implements WebGraphQlInterceptor, Admission {

    /** Lets everybody send documents of their own; where it is not set, so does a server without a token issuer. */
    static final String FREE_FORM = "delmal.documents.free-form";

    static final String EXPLORE = "graphql:explore";

    private final CurrentCaller current;
    private final boolean isFreeForm;

    CallerInterceptor(CurrentCaller current, Environment environment) {
        this.current = current;
        this.isFreeForm = StringUtils.hasText(environment.getProperty(FREE_FORM))
                ? environment.getRequiredProperty(FREE_FORM, Boolean.class)
                : !Issuer.isConfigured(environment);
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

    @Override
    public Optional<String> account() {
        return current.find().map(Caller::qualified);
    }

    @Override
    public Optional<String> client() {
        return current.client();
    }

    @Override
    public boolean mayExplore() {
        return isFreeForm
                || current.find()
                        .filter(caller -> caller.scopes().contains(EXPLORE))
                        .isPresent();
    }
}
