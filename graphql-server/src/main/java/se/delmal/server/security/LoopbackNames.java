package se.delmal.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.delmal.citation.LocalizedText;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.Problems;

/**
 * Answers under this machine's own names only, where made-up people live: a page from elsewhere whose name is made to lead here
 * would else be let in by the browser as if it were ours.
 */
@Component
@Conditional(Issuer.Missing.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LoopbackNames extends OncePerRequestFilter {

    private static final Pattern OURS =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[(::1|0:0:0:0:0:0:0:1)]");

    private final Problems problems;

    LoopbackNames(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OURS.matcher(request.getServerName().toLowerCase(Locale.ROOT)).matches()) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(
                new Failure(
                        ErrorCode.FORBIDDEN,
                        LocalizedText.of(
                                "Utan utfärdare av tokens svarar servern bara som localhost.",
                                "Without a token issuer the server answers as localhost only."),
                        Map.of()),
                request,
                response);
    }
}
