package se.delmal.server.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names every request, for its answer and for the log, before anybody else has a word with it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Reception extends OncePerRequestFilter {

    private final RequestMeters meters;

    Reception(RequestMeters meters) {
        this.meters = meters;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        // What the container refuses by itself comes this way only.
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AnswerHeaders.write(request, response);
        long start = System.nanoTime();
        MDC.put(SafeLog.REQUEST_ID, Problems.requestId(request));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(SafeLog.REQUEST_ID);
            // What goes on after this is not a request's time.
            if (!request.isAsyncStarted()) {
                meters.count(request, response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
            }
        }
    }
}
