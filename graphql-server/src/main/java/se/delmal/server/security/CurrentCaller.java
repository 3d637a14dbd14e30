package se.delmal.server.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** Finds out at the door who is asking. */
public final class CurrentCaller {

    private static final String NAME = "name";

    private CurrentCaller() {}

    /** Returns the caller of the request that this thread answers, if its token holds. */
    public static Optional<Caller> find() {
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
