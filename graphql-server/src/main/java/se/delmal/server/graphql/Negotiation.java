package se.delmal.server.graphql;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** Finds out in which form a client wants its answer. */
final class Negotiation {

    private static final List<MediaType> OFFERED =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    /** What GraphQL itself says of a document and its variables. */
    private static final Set<ErrorCode> REFUSED_DOCUMENTS =
            EnumSet.of(ErrorCode.SYNTAX, ErrorCode.INVALID_DOCUMENT, ErrorCode.BAD_INPUT);

    private Negotiation() {}

    /** Returns the media type to answer in. */
    static MediaType mediaType(ServerRequest request) {
        List<MediaType> wanted;
        try {
            wanted = request.headers().accept();
        } catch (InvalidMediaTypeException unreadable) {
            throw Failure.of(ErrorCode.NOT_ACCEPTABLE);
        }
        if (wanted.isEmpty()) {
            return MediaType.APPLICATION_JSON;
        }
        return wanted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                .flatMap(type ->
                        (type.isConcrete() ? OFFERED.stream() : OFFERED.stream().skip(1)).filter(type::includes))
                .findFirst()
                .orElseThrow(() -> Failure.of(ErrorCode.NOT_ACCEPTABLE));
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
