package se.delmal.server.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * What every answer says, whoever writes it: which request it belongs to, and what browsers must not do with it.
 *
 * <p>Strict-Transport-Security is not among it: it is for whoever holds the certificate.
 */
final class AnswerHeaders {

    static final String REQUEST_ID = "X-Request-Id";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page at /graphiql runs our own scripts only; its editor writes styles into the page. */
    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private AnswerHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(REQUEST_ID, Problems.requestId(request));
        response.setHeader("Content-Security-Policy", isPage(request) ? PAGE : NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static boolean isPage(HttpServletRequest request) {
        // A request whose first line cannot be read has no path.
        return Optional.ofNullable(request.getRequestURI())
                .filter(path -> path.equals("/graphiql") || path.startsWith("/graphiql/"))
                .isPresent();
    }
}
