package se.delmal.server.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;
import se.delmal.server.security.Issuer;
import se.delmal.server.security.TokenClaims;

/** Tokens of the made-up people: drawn at each start, kept in memory, and never logged. */
@Component
@Conditional(Issuer.Missing.class)
class DemoTokens implements OpaqueTokenIntrospector {

    private static final int BYTES = 32;

    private final Map<DemoPerson, String> tokens = new EnumMap<>(DemoPerson.class);
    private final Map<DemoPerson, byte[]> hashes = new EnumMap<>(DemoPerson.class);

    private final TokenClaims claims;

    DemoTokens(TokenClaims claims) {
        this.claims = claims;
        var random = new SecureRandom();
        for (DemoPerson person : DemoPerson.values()) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            tokens.put(person, token);
            hashes.put(person, hash(token));
        }
    }

    /** Returns a person's token. */
    String of(DemoPerson person) {
        return Optional.ofNullable(tokens.get(person)).orElseThrow();
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        var presented = hash(token);
        Optional<DemoPerson> holder = Optional.empty();
        for (Map.Entry<DemoPerson, byte[]> known : hashes.entrySet()) {
            if (MessageDigest.isEqual(known.getValue(), presented)) {
                holder = Optional.of(known.getKey());
            }
        }
        return holder.map(person -> new DefaultOAuth2AuthenticatedPrincipal(
                        person.subject(), claims.claims(person.caller()), List.of()))
                .orElseThrow(() -> new BadOpaqueTokenException("No such token"));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
