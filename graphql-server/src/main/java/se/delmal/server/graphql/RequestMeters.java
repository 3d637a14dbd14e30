package se.delmal.server.graphql;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts and times requests. Every word that a meter carries is one of ours, so that there are as many meters as we have words,
 * and nothing of anybody's in them.
 *
 * <p>{@code delmal.requests}: how long requests took, by door, kind of operation and the first error's code.
 * {@code delmal.limits.refused}: how many requests met a limit, by its name.
 */
@Component
class RequestMeters {

    private static final String NO_CODE = "OK";

    private final MeterRegistry registry;

    RequestMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(HttpServletRequest request, int status, Duration taken) {
        var outcome = Outcome.of(request);
        // What the platform refuses is told after this, and by its status alone.
        var code = outcome.code()
                .or(() -> Optional.of(status)
                        .filter(given -> given >= 400)
                        .map(given -> HttpErrors.of(given).code()));
        registry.timer(
                        "delmal.requests",
                        "door",
                        door(request.getServletPath()),
                        "operation",
                        outcome.operation().name().toLowerCase(Locale.ROOT),
                        "code",
                        code.map(ErrorCode::name).orElse(NO_CODE))
                .record(taken);
        outcome.limit()
                .ifPresent(limit -> registry.counter("delmal.limits.refused", "limit", limit)
                        .increment());
    }

    private static String door(String path) {
        if (path.equals("/graphql")) {
            return "graphql";
        } else if (path.startsWith("/catalogue/")) {
            return "catalogue";
        } else if (path.startsWith("/records/")) {
            return "calendar";
        } else if (path.startsWith("/graphiql") || path.startsWith("/webjars/")) {
            return "page";
        }
        return path.startsWith("/actuator/") ? "health" : "other";
    }
}
