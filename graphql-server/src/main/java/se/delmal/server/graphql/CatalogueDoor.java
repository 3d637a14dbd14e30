package se.delmal.server.graphql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.delmal.citation.LocalizedText;
import se.delmal.server.deadline.Deadlines;
import se.delmal.server.graphql.limit.Limits;

/**
 * Answers registered documents by GET, in a way that shared caches can keep.
 *
 * <p>Nothing of the request counts but the document's id, its variables and the form that the answer is wanted in. No
 * token and no cookie is read, so no cache can be fed an answer that is not everybody's.
 */
@Component
class CatalogueDoor {

    static final String PATH = "/catalogue/v1/{*id}";

    private static final String VARIABLES = "variables";
    private static final CacheControl WHILE_CURRENT =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic().staleWhileRevalidate(Duration.ofDays(1));
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final RegisteredDocuments documents;
    private final PublicEngine engine;
    private final PublicAnswers answers;
    private final Envelope envelope;
    private final Problems problems;
    private final DocumentGate gate;
    private final Usage usage;
    private final Rates rates;
    private final Deadlines deadlines;
    private final int mostVariables;

    CatalogueDoor(
            RegisteredDocuments documents,
            PublicEngine engine,
            PublicAnswers answers,
            Envelope envelope,
            Problems problems,
            DocumentGate gate,
            Usage usage,
            Rates rates,
            Deadlines deadlines,
            Limits limits) {
        this.documents = documents;
        this.engine = engine;
        this.answers = answers;
        this.envelope = envelope;
        this.problems = problems;
        this.gate = gate;
        this.usage = usage;
        this.rates = rates;
        this.deadlines = deadlines;
        this.mostVariables = limits.queryParameter();
    }

    /** A question, in the form that decides what its answer's bytes are. */
    private record Asked(
            RegisteredDocument document, Map<String, @Nullable Object> variables, MediaType mediaType, boolean gzip) {

        private CacheControl cacheControl() {
            return variables.get(RegisteredDocument.RELEASE) == null ? WHILE_CURRENT : FOR_EVER;
        }
    }

    /** Answers a request below the path of the catalogue, whatever it is. */
    ServerResponse answer(ServerRequest request) {
        var client = Rates.client(Optional.empty(), request.servletRequest());
        try {
            rates.comes(client);
        } catch (Failure tooMany) {
            return problems.answer(tooMany, request.servletRequest());
        }
        var deadline = deadlines.open();
        try {
            checkMethod(request);
            return answer(request, client, read(request));
        } catch (Failure refusal) {
            if (refusal.code() != ErrorCode.RATE_LIMITED) {
                rates.isRefused(client);
            }
            return problems.answer(refusal, request.servletRequest(), HttpMethod.GET, HttpMethod.HEAD);
        } finally {
            deadline.close();
        }
    }

    private ServerResponse answer(ServerRequest request, Rates.Client client, Asked asked) {
        asked.document()
                .judged()
                .document()
                .ifPresent(document -> usage.count(document, Optional.empty(), asked.variables()));
        var plain = id(asked, false);
        var wanted = asked.gzip() ? id(asked, true) : plain;
        var known = conditions(request);
        if (known.stream().anyMatch(tag -> !tag.isWildcard() && tag.compare(wanted.tag(), false))) {
            return cacheable(ServerResponse.status(304), asked, wanted).build();
        }
        Outcome.note(request.servletRequest(), Outcome.Operation.QUERY, Told.again(new byte[0]));
        var kept = answers.find(wanted);
        if (kept.isEmpty()) {
            var found = answers.find(plain);
            if (found.isEmpty()) {
                var told = execute(request, client, asked);
                if (!told.isWhole()) {
                    Outcome.note(request.servletRequest(), Outcome.Operation.QUERY, told);
                    return Bytes.send(
                            ServerResponse.status(told.status())
                                    .cacheControl(CacheControl.noStore())
                                    .contentType(asked.mediaType()),
                            told.bytes());
                }
                answers.keep(plain, told.bytes());
                found = Optional.of(told.bytes());
            }
            kept = found.map(bytes -> asked.gzip() ? zipped(wanted, bytes) : bytes);
        }
        if (known.stream().anyMatch(ETag::isWildcard)) {
            return cacheable(ServerResponse.status(304), asked, wanted).build();
        }
        var answer = cacheable(ServerResponse.ok(), asked, wanted).contentType(asked.mediaType());
        if (asked.gzip()) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return Bytes.send(answer, kept.orElseThrow());
    }

    private Told execute(ServerRequest request, Rates.Client client, Asked asked) {
        var servletRequest = request.servletRequest();
        var scope = new RequestScope(Problems.requestId(servletRequest), Problems.language(servletRequest), 0);
        var judged = gate.judge(asked.document().judged(), asked.variables(), scope);
        rates.pays(client, judged.points());
        var told = engine.execute(judged, Optional.empty(), asked.variables(), scope);
        rates.owes(client, judged.points(), told.fields());
        return told;
    }

    private byte[] zipped(AnswerId id, byte[] plain) {
        var zipped = new ByteArrayOutputStream(plain.length / 4);
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        answers.keep(id, zipped.toByteArray());
        return zipped.toByteArray();
    }

    private AnswerId id(Asked asked, boolean gzip) {
        return PublicAnswers.id(
                engine.content(),
                asked.document().id(),
                Optional.empty(),
                envelope.canonical(asked.variables()),
                asked.mediaType(),
                gzip);
    }

    private static ServerResponse.BodyBuilder cacheable(ServerResponse.BodyBuilder answer, Asked asked, AnswerId id) {
        return answer.eTag(id.tag().formattedTag())
                .cacheControl(asked.cacheControl())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
    }

    private static List<ETag> conditions(ServerRequest request) {
        return request.headers().header(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(value -> ETag.parse(value).stream())
                .toList();
    }

    private static void checkMethod(ServerRequest request) {
        if (!Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method())) {
            throw new Failure(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    LocalizedText.of("Använd GET eller HEAD.", "Use GET or HEAD."),
                    Map.of());
        }
    }

    private Asked read(ServerRequest request) {
        var mediaType = Negotiation.mediaType(request);
        var document = documents
                .find(request.pathVariable("id").replaceFirst("^/", ""))
                .orElseThrow(() -> Failure.of(ErrorCode.UNKNOWN_DOCUMENT));
        var variables = variables(request);
        if (!document.variables().containsAll(variables.keySet())) {
            throw Failure.badInput(VARIABLES, "en okänd variabel", "an unknown variable");
        }
        var release = variables.get(RegisteredDocument.RELEASE);
        if (release != null && !release.equals(engine.release())) {
            throw Failure.otherRelease("$release", engine.release());
        }
        return new Asked(
                document,
                variables,
                mediaType,
                Negotiation.takesGzip(request.headers().asHttpHeaders()));
    }

    /** Reads the one parameter there is; others are refused, as they would make one answer many to a cache. */
    private Map<String, @Nullable Object> variables(ServerRequest request) {
        Map<String, String[]> parameters;
        try {
            parameters = request.servletRequest().getParameterMap();
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            throw Failure.badInput("?", "kan inte läsas", "cannot be read");
        }
        if (!Set.of(VARIABLES).containsAll(parameters.keySet())) {
            throw Failure.badInput("?", "en okänd parameter", "an unknown parameter");
        }
        var texts = parameters.getOrDefault(VARIABLES, new String[] {"{}"});
        if (texts.length != 1 || texts[0].length() > mostVariables) {
            throw Failure.badInput(
                    VARIABLES,
                    "en gång, högst " + mostVariables + " tecken",
                    "once, at most " + mostVariables + " characters");
        }
        return envelope.variables(texts[0]);
    }
}
