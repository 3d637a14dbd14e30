package se.delmal.server.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));

    private final Envelope envelope;

    Problems(Envelope envelope) {
        this.envelope = envelope;
    }

    /** Returns the id of a request; the same whenever it is asked for. */
    public static String requestId(HttpServletRequest request) {
        if (request.getAttribute(REQUEST_ID) instanceof String known) {
            return known;
        }
        var id = UUID.randomUUID().toString();
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

    /** Answers with a failure; {@code allowed} are the methods that would do, where this one does not. */
    public ServerResponse answer(Failure failure, HttpServletRequest request, HttpMethod... allowed) {
        var answer = ServerResponse.status(failure.code().status())
                .cacheControl(CacheControl.noStore())
                .contentType(mediaType());
        if (failure.code() == ErrorCode.METHOD_NOT_ALLOWED) {
            answer.allow(allowed);
        }
        Rates.secondsToWait(failure).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.body(body(failure, request));
    }

    /** Returns the body that tells of a failure. */
    public byte[] body(Failure failure, HttpServletRequest request) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", failure.text().in(language(request)));
        problem.put("status", failure.code().status());
        problem.put("code", failure.code().name());
        problem.putAll(failure.details());
        problem.put("requestId", requestId(request));
        return envelope.write(problem);
    }
}
