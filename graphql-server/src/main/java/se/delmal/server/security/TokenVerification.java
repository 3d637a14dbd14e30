package se.delmal.server.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * What a token of the configured issuer has to be: signed by a key the issuer publishes, with an algorithm of the list, for this
 * server, in time, and saying who its holder is and whose data it is for. The list holds signatures with key pairs only: with a
 * shared secret, whoever could check a token could write one.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(Issuer.Present.class)
class TokenVerification {

    private static final Logger LOG = LoggerFactory.getLogger(TokenVerification.class);

    static final String ALGORITHMS = "delmal.token.algorithms";

    /** How far two clocks may differ. */
    static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private static final Duration FETCHING = Duration.ofSeconds(5);

    /** How long a signature that was right need not be checked again: less than the issuer's keys are kept. */
    private static final Duration VERIFIED = Duration.ofSeconds(60);

    private static final int MOST_VERIFIED = 10_000;

    /** The keys are fetched at the first token, so that the server starts whether the issuer answers or not. */
    @Bean
    JwtDecoder tokens(Environment environment, TokenClaims claims, Clock clock) {
        var issuer = environment.getRequiredProperty(Issuer.PROPERTY);
        var validator = validator(issuer, list(environment, Issuer.AUDIENCES), claims, clock);
        var allowed = algorithms(environment).flatMap(Optional::stream).toList();
        var fetching = new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .jwsAlgorithms(algorithms -> algorithms.addAll(allowed))
                    .validateType(false)
                    .restOperations(patient())
                    .build();
            decoder.setJwtValidator(unseen -> OAuth2TokenValidatorResult.success());
            return decoder;
        });
        Cache<String, Jwt> verified = Caffeine.newBuilder()
                .maximumSize(MOST_VERIFIED)
                .expireAfterWrite(VERIFIED)
                .build();
        return token -> {
            try {
                // What it says is looked at each time: a token that was in time a moment ago may not be now.
                var known = verified.getIfPresent(token);
                var sound = known == null ? fetching.decode(token) : known;
                if (known == null) {
                    verified.put(token, sound);
                }
                return valid(sound, validator);
            } catch (JwtDecoderInitializationException unreachable) {
                LOG.warn(
                        "The keys of {} cannot be fetched: {}",
                        issuer,
                        NestedExceptionUtils.getMostSpecificCause(unreachable)
                                .getClass()
                                .getName());
                throw new JwtException("The issuer's keys cannot be fetched", unreachable);
            }
        };
    }

    private static Jwt valid(Jwt token, OAuth2TokenValidator<Jwt> validator) {
        var faults = validator.validate(token).getErrors();
        if (faults.isEmpty()) {
            return token;
        }
        throw new JwtValidationException("The token does not hold", faults);
    }

    /** The platform gives up after half a second, which a busy issuer can need. */
    @SuppressWarnings({"deprecation", "removal"}) // the decoder takes no other client yet
    private static RestOperations patient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(FETCHING);
        requests.setReadTimeout(FETCHING);
        return new RestTemplate(requests);
    }

    /** Returns the algorithms that are configured; nothing in the place of one that is no signature with a key pair. */
    static Stream<Optional<SignatureAlgorithm>> algorithms(Environment environment) {
        return list(environment, ALGORITHMS).stream().map(name -> Optional.ofNullable(SignatureAlgorithm.from(name)));
    }

    static List<String> list(Environment environment, String property) {
        return Optional.ofNullable(Binder.get(environment)
                        .bind(property, Bindable.listOf(String.class))
                        .orElse(null))
                .stream()
                .flatMap(List::stream)
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static OAuth2TokenValidator<Jwt> validator(
            String issuer, List<String> audiences, TokenClaims claims, Clock clock) {
        var inTime = new JwtTimestampValidator(CLOCK_SKEW);
        inTime.setClock(clock);
        inTime.setAllowEmptyExpiryClaim(false);
        var type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        var forUs = new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.stream().anyMatch(audiences::contains));
        OAuth2TokenValidator<Jwt> owned =
                token -> claims.caller(token.getClaims()).isPresent()
                        ? OAuth2TokenValidatorResult.success()
                        : OAuth2TokenValidatorResult.failure(
                                new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "No subject or no tenant", null));
        return JwtValidators.createDefaultWithValidators(
                List.of(inTime, type, new JwtIssuerValidator(issuer), forUs, owned));
    }
}
