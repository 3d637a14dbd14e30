package se.delmal.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.Problems;
import se.delmal.server.graphql.Rates;

/**
 * Checks tokens. A request without one is let through to the public door; one with a token that does not hold is refused
 * here, whatever it asks.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The page at /graphiql runs our own scripts only; its editor writes styles into the page. */
    private static final String CONTENT_SECURITY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /** Registered documents: nobody is asked who they are, so a token that does not hold changes nothing either. */
    @Bean
    @Order(1)
    SecurityFilterChain withoutTokens(HttpSecurity http) {
        http.securityMatcher("/catalogue/v1/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            ObjectProvider<OpaqueTokenIntrospector> tokensOfMadeUpPeople,
            Problems problems,
            Rates rates) {
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/graphql",
                                "/graphiql",
                                "/graphiql/**",
                                "/webjars/**",
                                "/actuator/health/**",
                                "/error")
                        .permitAll()
                        .requestMatchers("/records/*/duties.ics")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> {
                    server.withObjectPostProcessor(unreachableIssuer(problems, rates));
                    server.authenticationEntryPoint(
                            (request, response, refused) -> refuse(request, response, problems, rates));
                    var introspector = tokensOfMadeUpPeople.getIfAvailable();
                    if (introspector == null) {
                        server.jwt(jwt -> {});
                    } else {
                        server.opaqueToken(opaque -> opaque.introspector(introspector));
                    }
                });
        return http.build();
    }

    /** That an issuer does not answer says nothing about the token. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> unreachableIssuer(
            Problems problems, Rates rates) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, refused) -> {
                    if (refused instanceof AuthenticationServiceException) {
                        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
                        write(response, problems, Failure.of(ErrorCode.UNAVAILABLE), request);
                    } else {
                        refuse(request, response, problems, rates);
                    }
                });
                return filter;
            }
        };
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Problems problems, Rates rates)
            throws IOException {
        try {
            // The address is charged, not whoever the token may name.
            var client = Rates.client(Optional.empty(), request);
            rates.comes(client);
            rates.isRefused(client);
        } catch (Failure tooMany) {
            Rates.secondsToWait(tooMany).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
            write(response, problems, tooMany, request);
            return;
        }
        boolean sentToken = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, sentToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        write(response, problems, Failure.of(ErrorCode.UNAUTHENTICATED), request);
    }

    private static void write(
            HttpServletResponse response, Problems problems, Failure failure, HttpServletRequest request)
            throws IOException {
        response.setStatus(failure.code().status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(Problems.mediaType().toString());
        response.getOutputStream().write(problems.body(failure, request));
    }
}
