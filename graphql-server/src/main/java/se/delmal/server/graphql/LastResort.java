package se.delmal.server.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Catches what nothing else did, so that neither the answer nor the container's log repeats an exception's text. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LastResort extends OncePerRequestFilter {

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException unexpected) {
            var failure = SafeLog.explain(Problems.requestId(request), unexpected);
            if (!response.isCommitted()) {
                response.reset();
                AnswerHeaders.write(request, response);
                problems.write(failure, request, response);
            }
        }
    }
}
