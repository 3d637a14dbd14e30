package se.delmal.server.security;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Finds out at the door who is asking. */
@Component
public final class CurrentCaller {

    private final TokenClaims claims;

    CurrentCaller(TokenClaims claims) {
        this.claims = claims;
    }

    /** Returns when the token of the request that this thread answers is taken no more, where it has an end. */
    Optional<Instant> tokenEnds() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> token
                ? Optional.ofNullable(token.getToken().getExpiresAt())
                        .map(end -> end.plus(TokenVerification.CLOCK_SKEW))
                : Optional.empty();
    }

    /** Returns the program that the token of the request was issued to that this thread answers, where the token tells. */
    Optional<String> client() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> token && token.isAuthenticated()
                ? claims.client(token.getTokenAttributes())
                : Optional.empty();
    }

    /** Returns the caller of the request that this thread answers, if its token holds and says whose data it is for. */
    public Optional<Caller> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> token && token.isAuthenticated()
                ? claims.caller(token.getTokenAttributes())
                : Optional.empty();
    }
}
