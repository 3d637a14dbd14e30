package se.delmal.server.graphql;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.delmal.citation.LocalizedText;

/** Speaks HTTP for GraphQL: POST, JSON in UTF-8, a body of bounded size, and a status that says what happened. */
@Component
class HttpDoor {

    static final int LARGEST_BODY = 2 * 1024 * 1024;

    private static final Set<ErrorCode> HEARD_FROM_HTTP =
            EnumSet.of(ErrorCode.UNAUTHENTICATED, ErrorCode.UNAVAILABLE, ErrorCode.INTERNAL);
    private static final LocalizedText EVENTS_ONLY = LocalizedText.of(
            "En prenumeration besvaras som text/event-stream.", "A subscription is answered as text/event-stream.");

    private final WebGraphQlHandler graphQl;
    private final DocumentGate gate;
    private final PublicEngine engine;
    private final PublicAnswers answers;
    private final Envelope envelope;
    private final Problems problems;
    private final EventStreams streams;

    HttpDoor(
            WebGraphQlHandler graphQl,
            DocumentGate gate,
            PublicEngine engine,
            PublicAnswers answers,
            Envelope envelope,
            Problems problems,
            EventStreams streams) {
        this.streams = streams;
        this.graphQl = graphQl;
        this.gate = gate;
        this.engine = engine;
        this.answers = answers;
        this.envelope = envelope;
        this.problems = problems;
    }

    /** Answers a request to the path of GraphQL, whatever it is. */
    ServerResponse answer(ServerRequest request) throws ServletException, IOException {
        var servletRequest = request.servletRequest();
        try {
            checkMethod(request);
            var accepted = Negotiation.mediaTypeOrEvents(request);
            checkContentType(request);
            var body = body(request);
            return execute(request, envelope.read(body), body.length, accepted);
        } catch (Failure refusal) {
            var answer = ServerResponse.status(refusal.code().status())
                    .cacheControl(CacheControl.noStore())
                    .contentType(Problems.mediaType());
            if (refusal.code() == ErrorCode.METHOD_NOT_ALLOWED) {
                answer.allow(HttpMethod.POST);
            }
            return answer.body(problems.body(refusal, servletRequest));
        }
    }

    private ServerResponse execute(ServerRequest request, Envelope.Request asked, int bodySize, MediaType accepted) {
        var servletRequest = request.servletRequest();
        // What is kept has passed every limit but this one, which a longer body with the same document would meet.
        var id = bodySize > DocumentGate.ORDINARY_BODY ? Optional.<AnswerId>empty() : Optional.of(id(asked, accepted));
        var kept = id.flatMap(answers::find);
        if (kept.isPresent()) {
            return respond(noted(servletRequest, Outcome.Operation.QUERY, Told.again(kept.get())), accepted);
        }
        var scope = new RequestScope(Problems.requestId(servletRequest), Problems.language(servletRequest), bodySize);
        var judged = gate.judge(asked.document(), asked.operationName(), scope);
        if (judged.isSound() && judged.reach() == Reach.PUBLIC) {
            var told = engine.execute(judged, asked.operationName(), asked.variables(), scope);
            if (told.isWhole()) {
                id.ifPresent(found -> answers.keep(found, told.bytes()));
            }
            return respond(noted(servletRequest, Outcome.Operation.QUERY, told), accepted);
        }
        var operation = judged.operation(asked.operationName());
        boolean subscribes = operation == Outcome.Operation.SUBSCRIPTION;
        if (subscribes && !Negotiation.takesEvents(request)) {
            throw new Failure(ErrorCode.NOT_ACCEPTABLE, EVENTS_ONLY, Map.of());
        }
        var form = subscribes ? MediaType.TEXT_EVENT_STREAM : accepted;
        var executed = run(forPlatform(request, asked, judged, scope), scope);
        var events = EventStreams.eventsOf(executed);
        Outcome.note(servletRequest, operation);
        try {
            return events.isPresent()
                    ? streams.answer(events.get(), scope)
                    : respond(noted(servletRequest, operation, Told.of(executed, scope, envelope)), form);
        } catch (EventStreams.Refused refused) {
            return respond(noted(servletRequest, operation, Told.refused(refused.reason(), scope, envelope)), form);
        }
    }

    private static Told noted(HttpServletRequest request, Outcome.Operation operation, Told told) {
        Outcome.note(request, operation, told);
        return told;
    }

    private AnswerId id(Envelope.Request asked, MediaType accepted) {
        return PublicAnswers.id(
                engine.content(),
                AnswerId.ofDocument(asked.document()),
                asked.operationName(),
                envelope.canonical(asked.variables()),
                accepted,
                false);
    }

    private static WebGraphQlRequest forPlatform(
            ServerRequest request, Envelope.Request asked, DocumentGate.Judged judged, RequestScope scope) {
        var graphQlRequest = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                toPlatform(asked),
                scope.requestId(),
                Locale.ENGLISH);
        graphQlRequest.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        context -> context.of(RequestScope.class, scope).of(DocumentGate.Judged.class, judged))
                .build());
        return graphQlRequest;
    }

    @SuppressWarnings("NullAway") // a variable may be null, which the platform's type does not say
    private static DefaultGraphQlRequest toPlatform(Envelope.Request asked) {
        return new DefaultGraphQlRequest(
                asked.document(), asked.operationName().orElse(null), asked.variables(), Map.of());
    }

    private Optional<ExecutionResult> run(WebGraphQlRequest request, RequestScope scope) {
        try {
            return Optional.ofNullable(graphQl.handleRequest(request).block())
                    .map(WebGraphQlResponse::getExecutionResult);
        } catch (RuntimeException unexpected) {
            return Optional.of(ExecutionResult.newExecutionResult()
                    .addError(GraphQlFailures.toError(
                            SafeLog.explain(scope.requestId(), unexpected), null, null, scope.language()))
                    .build());
        }
    }

    private static ServerResponse respond(Told told, MediaType accepted) {
        if (accepted.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM)) {
            return respondWithEvents(told);
        }
        return respond(told, Negotiation.status(told, accepted), accepted, told.bytes());
    }

    /** The protocol of events wants refusals as events too; but who has no token, or shall come again, must hear it from HTTP. */
    private static ServerResponse respondWithEvents(Told told) {
        return told.code().filter(HEARD_FROM_HTTP::contains).isPresent()
                ? respond(told, told.status(), MediaType.APPLICATION_GRAPHQL_RESPONSE, told.bytes())
                : respond(told, 200, MediaType.TEXT_EVENT_STREAM, EventText.only(told.bytes()));
    }

    private static ServerResponse respond(Told told, int status, MediaType type, byte[] body) {
        var response = ServerResponse.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(type);
        if (told.code().filter(ErrorCode.UNAUTHENTICATED::equals).isPresent()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (told.code().filter(ErrorCode.UNAVAILABLE::equals).isPresent()) {
            response.header(HttpHeaders.RETRY_AFTER, Unavailability.RETRY_AFTER);
        }
        return Bytes.send(response, body);
    }

    private static void checkMethod(ServerRequest request) {
        if (!request.method().equals(HttpMethod.POST)) {
            throw Failure.of(ErrorCode.METHOD_NOT_ALLOWED);
        }
    }

    private static void checkContentType(ServerRequest request) {
        boolean readable;
        try {
            readable = request.headers()
                    .contentType()
                    .filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
                    .filter(type -> type.getParameter("charset") == null
                            || "utf-8".equalsIgnoreCase(type.getParameter("charset")))
                    .isPresent();
        } catch (InvalidMediaTypeException unreadable) {
            readable = false;
        }
        boolean plain =
                request.headers().header(HttpHeaders.CONTENT_ENCODING).stream().allMatch("identity"::equalsIgnoreCase);
        if (!readable || !plain) {
            throw Failure.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static byte[] body(ServerRequest request) throws IOException {
        if (request.servletRequest().getContentLengthLong() > LARGEST_BODY) {
            throw Failure.of(ErrorCode.TOO_LARGE);
        }
        try (var in = request.servletRequest().getInputStream()) {
            var body = in.readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw Failure.of(ErrorCode.TOO_LARGE);
            }
            return body;
        }
    }
}
