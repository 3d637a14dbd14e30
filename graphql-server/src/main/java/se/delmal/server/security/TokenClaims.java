package se.delmal.server.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Reads the caller from the claims of a verified token. Issuers name the claims of tenant and unit as they like. */
@Component
public final class TokenClaims {

    static final String TENANT = "delmal.token.tenant-claim";

    private static final String SUBJECT = "sub";
    private static final String NAME = "name";
    private static final String SCOPE = "scope";
    private static final String SCOPES = "scp";
    /** Names the program that the token was issued to (RFC 9068), and as issuers of identity tokens name it (OpenID Connect). */
    private static final List<String> CLIENT = List.of("client_id", "azp");

    /** Names the program that acts for the subject (RFC 8693). */
    private static final String ACTOR = "act";

    private static final int LONGEST_TENANT = 80;
    private static final int LONGEST_SUBJECT = 200;

    private final String tenant;
    private final String unit;

    TokenClaims(@Value("${" + TENANT + "}") String tenant, @Value("${delmal.token.unit-claim}") String unit) {
        this.tenant = tenant;
        this.unit = unit;
    }

    /** Returns the caller, or nothing where the claims do not say who it is or whose data the token is for. */
    public Optional<Caller> caller(Map<String, Object> claims) {
        var subject = text(claims.get(SUBJECT)).filter(value -> value.length() <= LONGEST_SUBJECT);
        var owner = text(claims.get(tenant)).filter(value -> value.length() <= LONGEST_TENANT);
        return subject.flatMap(who -> owner.map(whose -> new Caller(
                whose,
                who,
                text(claims.get(NAME)),
                text(claims.get(unit)),
                scopes(claims),
                claims.containsKey(ACTOR))));
    }

    /** Returns the program that a token was issued to, where its claims tell. */
    Optional<String> client(Map<String, Object> claims) {
        return CLIENT.stream().flatMap(name -> text(claims.get(name)).stream()).findFirst();
    }

    /** Returns the claims that a caller is read from. */
    public Map<String, Object> claims(Caller caller) {
        var claims = new java.util.HashMap<String, Object>();
        claims.put(SUBJECT, caller.subject());
        claims.put(tenant, caller.tenant());
        caller.displayName().ifPresent(name -> claims.put(NAME, name));
        caller.unit().ifPresent(name -> claims.put(unit, name));
        claims.put(SCOPE, String.join(" ", caller.scopes()));
        return claims;
    }

    private static Set<String> scopes(Map<String, Object> claims) {
        var listed = Optional.ofNullable(claims.get(SCOPES))
                .filter(Collection.class::isInstance)
                .<Collection<?>>map(Collection.class::cast)
                .orElse(List.of());
        return java.util.stream.Stream.concat(
                        text(claims.get(SCOPE)).stream().flatMap(scopes -> java.util.Arrays.stream(scopes.split(" "))),
                        listed.stream().map(Objects::toString))
                .filter(StringUtils::hasText)
                .collect(Collectors.toSet());
    }

    private static Optional<String> text(@Nullable Object claim) {
        return claim instanceof String text && StringUtils.hasText(text) ? Optional.of(text) : Optional.empty();
    }
}
