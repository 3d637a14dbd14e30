package se.delmal.server.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells of failures that happen before GraphQL begins. */
@Component
public class Problems {

    private static final String REQUEST_ID = Problems.class.getName() + ".requestId";
    private static final Pattern WELL_FORMED =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));

    private final Envelope envelope;

    Problems(Envelope envelope) {
        this.envelope = envelope;
    }

    /**
     * Returns the id of a request; the same whenever it is asked for. It is the one that the request came with if that is a UUID or
     * 32 hexadecimal digits, as a trace has: what else somebody sends does not reach the log.
     */
    public static String requestId(HttpServletRequest request) {
        if (request.getAttribute(REQUEST_ID) instanceof String known) {
            return known;
        }
        var id = Optional.ofNullable(request.getHeader(AnswerHeaders.REQUEST_ID))
                .filter(sent -> WELL_FORMED.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        request.setAttribute(REQUEST_ID, id);
        return id;
    }

    /** Returns the language of our messages: Swedish or English, English unless Swedish is asked for. */
    public static Locale language(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null || accepted.length() > 500) {
            return Locale.ENGLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    /** Returns the media type of a problem. */
    public static MediaType mediaType() {
        return MediaType.APPLICATION_PROBLEM_JSON;
    }

    /** Logs what nobody expected, and returns what is said of it to whoever asked. */
    public Failure explain(RuntimeException unexpected, HttpServletRequest request) {
        return SafeLog.explain(requestId(request), unexpected);
    }

    /** Answers with a failure, where nothing has been answered yet. */
    public void write(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(failure.code().status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        secondsToWait(failure).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        response.setContentType(mediaType().toString());
        response.getOutputStream().write(body(failure, request));
    }

    /** Answers with a failure; {@code allowed} are the methods that would do, where this one does not. */
    public ServerResponse answer(Failure failure, HttpServletRequest request, HttpMethod... allowed) {
        var answer = ServerResponse.status(failure.code().status())
                .cacheControl(CacheControl.noStore())
                .contentType(mediaType());
        if (failure.code() == ErrorCode.METHOD_NOT_ALLOWED) {
            answer.allow(allowed);
        }
        secondsToWait(failure).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.body(body(failure, request));
    }

    private static Optional<String> secondsToWait(Failure failure) {
        return failure.code() == ErrorCode.UNAVAILABLE
                ? Optional.of(Unavailability.RETRY_AFTER)
                : Rates.secondsToWait(failure);
    }

    /** Returns the body that tells of a failure. */
    public byte[] body(Failure failure, HttpServletRequest request) {
        return body(failure, failure.code().status(), request);
    }

    /** Returns the body that tells of a failure under a status of its own. */
    byte[] body(Failure failure, int status, HttpServletRequest request) {
        Outcome.note(request, failure);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", failure.text().in(language(request)));
        problem.put("status", status);
        problem.put("code", failure.code().name());
        problem.putAll(failure.details());
        problem.put("requestId", requestId(request));
        return envelope.write(problem);
    }
}
