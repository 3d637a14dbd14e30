package se.delmal.server.graphql;

import graphql.GraphQLError;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Speaks HTTP for GraphQL: POST, JSON in UTF-8, a body of bounded size, and a status that says what happened. */
@Component
class HttpDoor {

    static final int LARGEST_BODY = 2 * 1024 * 1024;

    private static final MediaType GRAPHQL = MediaType.APPLICATION_GRAPHQL_RESPONSE;
    private static final List<MediaType> OFFERED = List.of(GRAPHQL, MediaType.APPLICATION_JSON);

    private final WebGraphQlHandler graphQl;
    private final Envelope envelope;
    private final Problems problems;

    HttpDoor(WebGraphQlHandler graphQl, Envelope envelope, Problems problems) {
        this.graphQl = graphQl;
        this.envelope = envelope;
        this.problems = problems;
    }

    /** Answers a request to the path of GraphQL, whatever it is. */
    ServerResponse answer(ServerRequest request) throws ServletException, IOException {
        var servletRequest = request.servletRequest();
        try {
            checkMethod(request);
            var accepted = accepted(request);
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
        var scope = new RequestScope(Problems.requestId(servletRequest), Problems.language(servletRequest), bodySize);
        var graphQlRequest = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                toPlatform(asked),
                scope.requestId(),
                Locale.ENGLISH);
        graphQlRequest.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.of(RequestScope.class, scope))
                        .build());
        return respond(run(graphQlRequest, scope), scope, accepted);
    }

    @SuppressWarnings("NullAway") // a variable may be null, which the platform's type does not say
    private static DefaultGraphQlRequest toPlatform(Envelope.Request asked) {
        return new DefaultGraphQlRequest(
                asked.document(), asked.operationName().orElse(null), asked.variables(), Map.of());
    }

    private Optional<WebGraphQlResponse> run(WebGraphQlRequest request, RequestScope scope) {
        try {
            return Optional.ofNullable(graphQl.handleRequest(request).block());
        } catch (RuntimeException unexpected) {
            SafeLog.failed(scope.requestId(), unexpected);
            return Optional.empty();
        }
    }

    private ServerResponse respond(Optional<WebGraphQlResponse> executed, RequestScope scope, MediaType accepted) {
        var answer = new LinkedHashMap<String, Object>();
        List<GraphQLError> errors = executed.map(
                        response -> response.getExecutionResult().getErrors())
                .orElseGet(() ->
                        List.of(GraphQlFailures.toError(Failure.of(ErrorCode.INTERNAL), null, null, scope.language())));
        boolean answered = executed.map(
                        response -> response.getExecutionResult().isDataPresent())
                .orElse(false);
        var told = ErrorTranslation.toAnswer(errors, scope);
        if (!told.isEmpty()) {
            answer.put("errors", told);
        }
        if (answered) {
            executed.ifPresent(
                    response -> answer.put("data", response.getExecutionResult().getData()));
        }
        var code = answered ? Optional.<ErrorCode>empty() : Optional.of(ErrorTranslation.codeOf(told));
        var response = ServerResponse.status(code.map(ErrorCode::status).orElse(200))
                .cacheControl(CacheControl.noStore())
                .contentType(accepted);
        if (code.filter(ErrorCode.UNAUTHENTICATED::equals).isPresent()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.body(envelope.write(answer));
    }

    private static void checkMethod(ServerRequest request) {
        if (!request.method().equals(HttpMethod.POST)) {
            throw Failure.of(ErrorCode.METHOD_NOT_ALLOWED);
        }
    }

    private static MediaType accepted(ServerRequest request) {
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
        if (!readable) {
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
