package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenClaimsTest {

    private final TokenClaims claims = ClaimNames.USUAL;

    @Test
    void readsBackTheCallerItWrote() {
        var caller = new Caller(
                "region",
                "hsa-17",
                Optional.of("Alva"),
                Optional.of("Kliniken"),
                Set.of("openid", "identity:read"),
                false);

        assertThat(claims.caller(claims.claims(caller))).hasValue(caller);
    }

    @Test
    void scopesAreATextOrAList() {
        var caller = claims.caller(with(Map.of("scope", "openid  profile", "scp", List.of("identity:read"))));

        assertThat(caller.orElseThrow().scopes()).containsExactlyInAnyOrder("openid", "profile", "identity:read");
    }

    @Test
    void aProgramIsKnownByTheActorOfItsToken() {
        var caller = claims.caller(with(Map.of("act", Map.of("sub", "vendor"))));

        assertThat(caller.orElseThrow().isProgram()).isTrue();
        assertThat(claims.caller(with(Map.of())).orElseThrow().isProgram()).isFalse();
    }

    @Test
    void theProgramThatATokenWasIssuedToIsKnownByEitherName() {
        assertThat(claims.client(with(Map.of("client_id", "ward-app", "azp", "other"))))
                .hasValue("ward-app");
        assertThat(claims.client(with(Map.of("azp", "planner")))).hasValue("planner");
        assertThat(claims.client(with(Map.of("client_id", 17)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "tenant"})
    void thereIsNoCallerWithoutASubjectAndATenantOfOrdinaryLength(String claim) {
        for (Object wrong : List.of("", " ", 17, List.of("region"), "x".repeat(201))) {
            assertThat(claims.caller(with(Map.of(claim, wrong)))).isEmpty();
        }
        var without = with(Map.of());
        without.remove(claim);
        assertThat(claims.caller(without)).isEmpty();
    }

    @Test
    void theIssuerNamesTheClaims() {
        var named = new TokenClaims("https://issuer.example/org", "ou");

        var caller =
                named.caller(Map.of("sub", "s", "tenant", "other", "https://issuer.example/org", "region", "ou", "U"));

        assertThat(caller.orElseThrow().tenant()).isEqualTo("region");
        assertThat(caller.orElseThrow().unit()).hasValue("U");
    }

    @Test
    void callersOfDifferentTenantsAreNeverTheSame() {
        assertThat(qualified("a", "b:c")).isNotEqualTo(qualified("a:b", "c"));
        assertThat(qualified("demo", "eva")).isNotEqualTo(qualified("other", "eva"));
    }

    private static String qualified(String tenant, String subject) {
        return new Caller(tenant, subject, Optional.empty(), Optional.empty(), Set.of(), false).qualified();
    }

    private static Map<String, Object> with(Map<String, Object> more) {
        var all = new HashMap<String, Object>(Map.of("sub", "hsa-17", "tenant", "region"));
        all.putAll(more);
        return all;
    }
}
