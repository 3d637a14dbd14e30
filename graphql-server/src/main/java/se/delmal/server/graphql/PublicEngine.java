package se.delmal.server.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.server.deadline.Deadline;
import se.delmal.status.TraineeStatus;

/**
 * Executes public documents, which need neither a caller nor a database: on the same schema, without what the platform
 * does around each field for those that do.
 */
@Component
class PublicEngine {

    /** What the catalogue's release does not cover and public answers show: the profiles and their rules. */
    private static final String PROFILES = "{ catalogue { profiles { id name { sv en } extends { id }"
            + " rules { ...rule } signingRules { ...rule }"
            + " programmeParts { part label { sv en } contents { sv en } rule citation { document provision force } }"
            + " citations { document provision force } } } }"
            + " fragment rule on Rule { id statement { sv en } force parameters { name value } citations { document provision force } }";

    private final GraphQL graphQl;
    private final DocumentGate gate;
    private final Envelope envelope;
    private final Execution execution;
    private final TargetCatalogue installed;
    private volatile Optional<String> content = Optional.empty();
    private final AtomicLong executions = new AtomicLong();

    PublicEngine(
            TargetCatalogue installed,
            GraphQlSource source,
            DocumentGate gate,
            Envelope envelope,
            Execution execution,
            List<PlainFields> plainFields,
            List<DataFetcherExceptionResolver> failures) {
        this.installed = installed;
        this.gate = gate;
        this.envelope = envelope;
        this.execution = execution;
        this.graphQl = GraphQL.newGraphQL(undecorated(source.schema(), plainFields))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(input.getGraphQLContext()
                        .<DocumentGate.Judged>get(DocumentGate.Judged.class)
                        .entry()))
                .instrumentation(execution)
                .defaultDataFetcherExceptionHandler(DataFetcherExceptionResolver.createExceptionHandler(failures))
                .build();
    }

    /** Whoever is told that the server is ready need not wait for this, and the port need not either. */
    @EventListener
    @Order
    void identifyContent(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            content();
        }
    }

    /** Returns the release of the catalogue. */
    String release() {
        return installed.release();
    }

    /** Returns what identifies all that public answers show: the catalogue's release, the SDK and the profiles. */
    String content() {
        var known = content;
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (this) {
            if (content.isEmpty()) {
                content = Optional.of(
                        AnswerId.of(release(), version(), profiles()).hash());
            }
            return content.orElseThrow();
        }
    }

    /** Returns how many documents have been executed. */
    long executions() {
        return executions.get();
    }

    /** Executes a document that has been judged sound and public. */
    Told execute(
            DocumentGate.Judged judged,
            Optional<String> operationName,
            Map<String, @Nullable Object> variables,
            RequestScope scope) {
        executions.incrementAndGet();
        var progress = new Execution.Progress(Deadline.current());
        var result = run(judged, operationName, variables, scope, Optional.of(progress));
        return execution.told(result, progress, scope, envelope);
    }

    @SuppressWarnings(
            "NullAway") // a variable may be null, and an operation may have no name, which the types do not say
    private Optional<ExecutionResult> run(
            DocumentGate.Judged judged,
            Optional<String> operationName,
            Map<String, @Nullable Object> variables,
            RequestScope scope,
            Optional<Execution.Progress> progress) {
        try {
            return Optional.of(graphQl.execute(ExecutionInput.newExecutionInput("judged already")
                    .operationName(operationName.orElse(null))
                    .variables(variables)
                    .locale(Locale.ENGLISH)
                    .graphQLContext(context -> {
                        context.of(DocumentGate.Judged.class, judged, RequestScope.class, scope);
                        progress.ifPresent(known -> context.of(Execution.Progress.class, known));
                    })
                    .build()));
        } catch (RuntimeException unexpected) {
            SafeLog.failed(scope.requestId(), unexpected);
            return Optional.empty();
        }
    }

    private String profiles() {
        var judged = gate.judgeOnce(PROFILES);
        var told = Told.of(
                run(judged, Optional.empty(), Map.of(), RequestScope.NONE, Optional.empty()),
                RequestScope.NONE,
                envelope);
        if (!told.isWhole()) {
            throw new IllegalStateException("The profiles cannot be told within the limits");
        }
        return new String(told.bytes(), StandardCharsets.UTF_8);
    }

    private static String version() {
        try {
            return new ClassPathResource("version.properties", TraineeStatus.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException everySdkHasIt) {
            throw new UncheckedIOException(everySdkHasIt);
        }
    }

    private static GraphQLSchema undecorated(GraphQLSchema schema, List<PlainFields> plainFields) {
        var code = schema.getCodeRegistry()
                .transform(registry -> plainFields.stream()
                        .flatMap(fields -> fields.all().stream())
                        .forEach(field -> registry.dataFetcher(field.coordinates(), field)));
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(code));
    }
}
