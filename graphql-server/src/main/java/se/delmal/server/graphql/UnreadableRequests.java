package se.delmal.server.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Tells of requests that the firewall refuses: control characters in a header, a path in two spellings. The error page cannot, since
 * the same request is refused again on the way there.
 */
@Component
class UnreadableRequests implements RequestRejectedHandler {

    private static final int UNREADABLE = 400;

    private final Problems problems;

    UnreadableRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        if (!response.isCommitted()) {
            problems.write(HttpErrors.of(UNREADABLE), request, response);
        }
    }
}
