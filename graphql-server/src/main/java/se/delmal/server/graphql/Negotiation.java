package se.delmal.server.graphql;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** Finds out in which form a client wants its answer. */
final class Negotiation {

    private static final List<MediaType> OFFERED =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    private static final List<MediaType> OFFERED_WITH_EVENTS =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

    /** What GraphQL itself says of a document and its variables. */
    private static final Set<ErrorCode> REFUSED_DOCUMENTS =
            EnumSet.of(ErrorCode.SYNTAX, ErrorCode.INVALID_DOCUMENT, ErrorCode.BAD_INPUT);

    private Negotiation() {}

    /** Returns the media type to answer in. */
    static MediaType mediaType(ServerRequest request) {
        return best(request, OFFERED);
    }

    /** Returns the media type to answer in, where events are offered too. No star stands for events: they do not end. */
    static MediaType mediaTypeOrEvents(ServerRequest request) {
        return best(request, OFFERED_WITH_EVENTS);
    }

    /** Returns whether the client says that it takes events, however gladly. */
    static boolean takesEvents(ServerRequest request) {
        return accepted(request).stream()
                .anyMatch(type ->
                        type.getQualityValue() > 0 && type.isConcrete() && type.includes(MediaType.TEXT_EVENT_STREAM));
    }

    private static MediaType best(ServerRequest request, List<MediaType> offered) {
        var wanted = accepted(request);
        if (wanted.isEmpty()) {
            return MediaType.APPLICATION_JSON;
        }
        return wanted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                .flatMap(type -> (type.isConcrete() ? offered.stream() : Stream.of(MediaType.APPLICATION_JSON))
                        .filter(type::includes))
                .findFirst()
                .orElseThrow(() -> Failure.of(ErrorCode.NOT_ACCEPTABLE));
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            return request.headers().accept();
        } catch (InvalidMediaTypeException unreadable) {
            throw Failure.of(ErrorCode.NOT_ACCEPTABLE);
        }
    }

    /**
     * Returns the status of an answer. A client that takes application/json alone may be one from before refused documents had a
     * status of their own, and would not read the errors of anything but 200.
     */
    static int status(Told told, MediaType accepted) {
        boolean isRefusedDocument =
                told.code().filter(REFUSED_DOCUMENTS::contains).isPresent();
        return isRefusedDocument && accepted.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) ? 200 : told.status();
    }

    /** Returns whether the client takes gzip, by its name or by a star. */
    static boolean takesGzip(HttpHeaders headers) {
        boolean byStar = false;
        for (String coding : headers.getValuesAsList(HttpHeaders.ACCEPT_ENCODING)) {
            var parts = coding.split(";", 2);
            var name = parts[0].strip();
            boolean taken = parts.length == 1 || !parts[1].strip().matches("[qQ]=0(\\.0{0,3})?");
            if (name.equalsIgnoreCase("gzip")) {
                return taken;
            }
            byStar |= name.equals("*") && taken;
        }
        return byStar;
    }
}
