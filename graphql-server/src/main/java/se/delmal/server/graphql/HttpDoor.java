package se.delmal.server.graphql;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
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
import se.delmal.server.deadline.Deadline;
import se.delmal.server.deadline.Deadlines;
import se.delmal.server.graphql.limit.Limits;

/** Speaks HTTP for GraphQL: POST, JSON in UTF-8, a body of bounded size, and a status that says what happened. */
@Component
class HttpDoor {

    private static final int PIECE = 16 * 1024;

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
    private final TrustedDocuments trusted;
    private final Admission admission;
    private final Usage usage;
    private final Rates rates;
    private final Deadlines deadlines;
    private final Execution execution;
    private final Limits limits;

    HttpDoor(
            WebGraphQlHandler graphQl,
            DocumentGate gate,
            PublicEngine engine,
            PublicAnswers answers,
            Envelope envelope,
            Problems problems,
            TrustedDocuments trusted,
            Admission admission,
            Usage usage,
            Rates rates,
            Deadlines deadlines,
            Execution execution,
            Limits limits,
            EventStreams streams) {
        this.streams = streams;
        this.graphQl = graphQl;
        this.gate = gate;
        this.engine = engine;
        this.answers = answers;
        this.envelope = envelope;
        this.problems = problems;
        this.trusted = trusted;
        this.admission = admission;
        this.usage = usage;
        this.rates = rates;
        this.deadlines = deadlines;
        this.execution = execution;
        this.limits = limits;
    }

    /** Answers a request to the path of GraphQL, whatever it is. */
    ServerResponse answer(ServerRequest request) throws ServletException, IOException {
        var client = Rates.client(admission.account(), request.servletRequest());
        try (var deadline = deadlines.open()) {
            rates.comes(client);
            return answer(request, client, deadline);
        } catch (Failure tooMany) {
            return problems.answer(tooMany, request.servletRequest());
        }
    }

    private ServerResponse answer(ServerRequest request, Rates.Client client, Deadline deadline) throws IOException {
        try {
            checkMethod(request);
            var accepted = Negotiation.mediaTypeOrEvents(request);
            checkContentType(request);
            var body = body(request, deadline);
            return execute(request, client, envelope.read(body), body.length, accepted);
        } catch (Failure refusal) {
            if (refusal.code() != ErrorCode.RATE_LIMITED) {
                rates.isRefused(client);
            }
            return problems.answer(refusal, request.servletRequest(), HttpMethod.POST);
        }
    }

    private ServerResponse execute(
            ServerRequest request, Rates.Client client, Envelope.Request asked, int bodySize, MediaType accepted) {
        var servletRequest = request.servletRequest();
        var document = asked.documentId()
                .map(id -> trusted.find(id).orElseThrow(() -> Failure.of(ErrorCode.UNKNOWN_DOCUMENT)));
        // What is kept has passed every limit but this one, which a longer body with the same document would meet.
        var id = bodySize > limits.body() ? Optional.<AnswerId>empty() : Optional.of(id(asked, accepted));
        // What is not known any more is asked anew, since nobody could tell what it uses.
        var passed = document.flatMap(DocumentGate.Judged::document).or(() -> gate.passed(asked.document()));
        var kept = passed.flatMap(still -> id).flatMap(answers::find);
        if (kept.isPresent()) {
            usage.count(passed.orElseThrow(), asked.operationName(), asked.variables());
            return respond(noted(servletRequest, Outcome.Operation.QUERY, Told.again(kept.get())), accepted);
        }
        var scope = new RequestScope(Problems.requestId(servletRequest), Problems.language(servletRequest), bodySize);
        var judged = document.map(known -> gate.judge(known, asked.variables(), scope))
                .orElseGet(() -> gate.judge(asked.document(), asked.operationName(), asked.variables(), scope));
        if (judged.isSound()) {
            rates.pays(client, judged.points());
        } else {
            rates.isRefused(client);
        }
        judged.document()
                .filter(sound -> judged.reach() == Reach.PUBLIC || client.isCaller())
                .ifPresent(sound -> usage.count(sound, asked.operationName(), asked.variables()));
        if (judged.isSound() && judged.reach() == Reach.PUBLIC) {
            var told = engine.execute(judged, asked.operationName(), asked.variables(), scope);
            rates.owes(client, judged.points(), told.fields());
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
        // A subscription has no end, so no deadline is set for what it tells.
        var progress = subscribes
                ? Optional.<Execution.Progress>empty()
                : Optional.of(new Execution.Progress(Deadline.current()));
        var executed = run(forPlatform(request, asked, judged, scope, progress), scope);
        var events = EventStreams.eventsOf(executed);
        Outcome.note(servletRequest, operation);
        try {
            return events.isPresent()
                    ? streams.answer(events.get(), scope)
                    : respond(
                            noted(servletRequest, operation, paidFor(client, judged, told(executed, progress, scope))),
                            form);
        } catch (EventStreams.Refused refused) {
            return respond(noted(servletRequest, operation, Told.refused(refused.reason(), scope, envelope)), form);
        }
    }

    private static Told noted(HttpServletRequest request, Outcome.Operation operation, Told told) {
        Outcome.note(request, operation, told);
        return told;
    }

    private Told paidFor(Rates.Client client, DocumentGate.Judged judged, Told told) {
        rates.owes(client, judged.points(), told.fields());
        return told;
    }

    private Told told(Optional<ExecutionResult> executed, Optional<Execution.Progress> progress, RequestScope scope) {
        return progress.map(begun -> execution.told(executed, begun, scope, envelope))
                .orElseGet(() -> Told.of(executed, scope, envelope));
    }

    private AnswerId id(Envelope.Request asked, MediaType accepted) {
        return PublicAnswers.id(
                engine.content(),
                asked.documentId().orElseGet(() -> AnswerId.ofDocument(asked.document())),
                asked.operationName(),
                envelope.canonical(asked.variables()),
                accepted,
                false);
    }

    private static WebGraphQlRequest forPlatform(
            ServerRequest request,
            Envelope.Request asked,
            DocumentGate.Judged judged,
            RequestScope scope,
            Optional<Execution.Progress> progress) {
        var graphQlRequest = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                toPlatform(asked),
                scope.requestId(),
                Locale.ENGLISH);
        graphQlRequest.configureExecutionInput((input, builder) -> builder.graphQLContext(context -> {
                    context.of(RequestScope.class, scope, DocumentGate.Judged.class, judged);
                    progress.ifPresent(begun -> context.of(Execution.Progress.class, begun));
                })
                .build());
        return graphQlRequest;
    }

    @SuppressWarnings("NullAway") // a variable may be null, which the platform's type does not say
    private static DefaultGraphQlRequest toPlatform(Envelope.Request asked) {
        return new DefaultGraphQlRequest(
                asked.documentId().orElse(asked.document()),
                asked.operationName().orElse(null),
                asked.variables(),
                Map.of());
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

    /** Reads the body piece by piece, since somebody may send it a byte at a time. */
    private byte[] body(ServerRequest request, Deadline deadline) throws IOException {
        if (request.servletRequest().getContentLengthLong() > limits.recordBody()) {
            throw Failure.of(ErrorCode.TOO_LARGE);
        }
        var body = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        try (var in = request.servletRequest().getInputStream()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                body.write(piece, 0, read);
                if (body.size() > limits.recordBody()) {
                    throw Failure.of(ErrorCode.TOO_LARGE);
                } else if (deadline.isOver()) {
                    throw Failure.of(ErrorCode.TIMEOUT);
                }
            }
        } catch (SocketTimeoutException stalled) {
            throw Failure.of(ErrorCode.TIMEOUT);
        }
        return body.toByteArray();
    }
}
