package se.delmal.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
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

    private static final String CALENDAR = "/records/*/duties.ics";
    private static final RequestMatcher FOR_HOLDERS = path(CALENDAR);

    /** Registered documents: nobody is asked who they are, so a token that does not hold changes nothing either. */
    @Bean
    @Order(1)
    SecurityFilterChain withoutTokens() {
        return new DefaultSecurityFilterChain(path("/catalogue/v1/**"));
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            ObjectProvider<OpaqueTokenIntrospector> tokensOfMadeUpPeople,
            Problems problems,
            Rates rates,
            Environment environment) {
        var operators = new OperatorsSide(environment);
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                new AndRequestMatcher(operators, path("/actuator/prometheus")))
                        .permitAll()
                        .requestMatchers(new AndRequestMatcher(
                                operators, new NegatedRequestMatcher(path("/actuator/health/**"))))
                        .denyAll()
                        .requestMatchers(
                                "/",
                                "/graphql",
                                "/graphiql",
                                "/graphiql/**",
                                "/webjars/**",
                                "/actuator/health/**",
                                "/livez",
                                "/readyz",
                                "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS, CALENDAR)
                        .permitAll()
                        .requestMatchers(CALENDAR)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> {
                    server.withObjectPostProcessor(unreachableIssuer(problems, rates));
                    server.authenticationEntryPoint(
                            (request, response, refused) -> refuse(request, response, problems, rates));
                    server.accessDeniedHandler((request, response, refused) ->
                            problems.write(Failure.of(ErrorCode.NOT_FOUND), request, response));
                    var introspector = tokensOfMadeUpPeople.getIfAvailable();
                    if (introspector == null) {
                        server.jwt(jwt -> {});
                    } else {
                        server.opaqueToken(opaque -> opaque.introspector(introspector));
                    }
                });
        return http.build();
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    /** That an issuer does not answer says nothing about the token. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> unreachableIssuer(
            Problems problems, Rates rates) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, refused) -> {
                    if (refused instanceof AuthenticationServiceException) {
                        problems.write(Failure.of(ErrorCode.UNAVAILABLE), request, response);
                    } else {
                        refuse(request, response, problems, rates);
                    }
                });
                return filter;
            }
        };
    }

    /** Where no token would help, there is nothing to find. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, Problems problems, Rates rates)
            throws IOException {
        try {
            // The address is charged, not whoever the token may name.
            var client = Rates.client(Optional.empty(), request);
            rates.comes(client);
            rates.isRefused(client);
        } catch (Failure tooMany) {
            problems.write(tooMany, request, response);
            return;
        }
        boolean sentToken = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (!sentToken && !FOR_HOLDERS.matches(request)) {
            problems.write(Failure.of(ErrorCode.NOT_FOUND), request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, sentToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        problems.write(Failure.of(ErrorCode.UNAUTHENTICATED), request, response);
    }
}
