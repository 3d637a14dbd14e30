package se.delmal.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.Problems;

/** Which pages of other origins may read answers: none unless they are listed. Tokens travel in a header, so no cookie is let along. */
@Configuration(proxyBeanMethods = false)
class OtherOrigins {

    static final String ALLOWED = "delmal.cors.allowed-origins";
    static final String CREDENTIALS = "delmal.cors.allow-credentials";

    private static final String ANY = "*";
    private static final Pattern ORIGIN = Pattern.compile("https?://([A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?");
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    @Conditional(Listed.class)
    FilterRegistrationBean<CorsFilter> otherOriginsFilter(Environment environment, Problems problems) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(TokenVerification.list(environment, ALLOWED));
        allowed.setAllowCredentials(isWithCredentials(environment));
        allowed.setAllowedMethods(Stream.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST)
                .map(HttpMethod::name)
                .toList());
        allowed.setAllowedHeaders(List.of(
                HttpHeaders.ACCEPT,
                HttpHeaders.ACCEPT_LANGUAGE,
                HttpHeaders.AUTHORIZATION,
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.IF_NONE_MATCH,
                "X-Request-Id"));
        allowed.setExposedHeaders(
                List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE, "X-Request-Id"));
        allowed.setMaxAge(KEPT);
        var source = new UrlBasedCorsConfigurationSource();
        for (String path : List.of("/graphql", "/catalogue/**", "/records/**")) {
            source.registerCorsConfiguration(path, allowed);
        }
        var filter = new CorsFilter(source);
        filter.setCorsProcessor(new Refusing(problems));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return registration;
    }

    /** Returns what is wrong with the settings. */
    static List<String> problems(Environment environment) {
        var origins = TokenVerification.list(environment, ALLOWED);
        var unreadable = origins.stream()
                .filter(origin -> !origin.equals(ANY) && !ORIGIN.matcher(origin).matches())
                .map(
                        origin -> ALLOWED + " holds what is no origin: " + origin
                                + ". An origin is a scheme, a host and perhaps a port, such as https://front.example, or * for any.");
        var tooMuch = origins.contains(ANY) && isWithCredentials(environment)
                ? Stream.of("Name the origins in " + ALLOWED + " instead of *, or leave out " + CREDENTIALS
                        + ": any page could else ask with its visitors' cookies.")
                : Stream.<String>of();
        return Stream.concat(unreadable, tooMuch).toList();
    }

    private static boolean isWithCredentials(Environment environment) {
        return environment.getProperty(CREDENTIALS, Boolean.class, false);
    }

    /** Judges as the platform does, and refuses as we do. */
    private static final class Refusing extends DefaultCorsProcessor {

        private final Problems problems;

        private Refusing(Problems problems) {
            this.problems = problems;
        }

        @Override
        public boolean processRequest(
                @Nullable CorsConfiguration allowed, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            if (super.processRequest(allowed, request, response)) {
                return true;
            }
            problems.write(Failure.of(ErrorCode.FORBIDDEN), request, response);
            return false;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            // What it would say is said above.
        }
    }

    static final class Listed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !TokenVerification.list(context.getEnvironment(), ALLOWED).isEmpty();
        }
    }
}
