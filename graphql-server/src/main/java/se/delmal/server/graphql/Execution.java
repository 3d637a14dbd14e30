package se.delmal.server.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.delmal.server.deadline.Deadline;
import se.delmal.server.graphql.limit.Limits;

/** Ends an execution whose time is over, or whose answer has grown too large: no further field is asked for. */
@Component
class Execution extends SimplePerformantInstrumentation {

    private final int mostFields;

    Execution(Limits limits) {
        this.mostFields = limits.answerFields();
    }

    /** How far one execution has come. */
    static final class Progress {

        private final Optional<Deadline> deadline;
        private final AtomicInteger fields = new AtomicInteger();

        Progress(Optional<Deadline> deadline) {
            this.deadline = deadline;
        }

        private Optional<Failure> failure(int mostFields) {
            if (deadline.filter(Deadline::isOver).isPresent()) {
                return Optional.of(Failure.of(ErrorCode.TIMEOUT));
            }
            return fields.get() > mostFields
                    ? Optional.of(Failure.limit("answer-fields", mostFields, fields.get()))
                    : Optional.empty();
        }
    }

    /** Tells of an execution: what it answered, or why it ended before it was done. */
    Told told(Optional<ExecutionResult> result, Progress progress, RequestScope scope, Envelope envelope) {
        return progress.failure(mostFields)
                .map(failure -> Told.of(failure, scope, envelope))
                .orElseGet(() -> Told.of(result, scope, envelope))
                .counting(progress.fields.get());
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var context = parameters.getExecutionContext();
        Progress progress = context.getGraphQLContext().get(Progress.class);
        if (progress != null
                && (progress.fields.incrementAndGet() > mostFields
                        || progress.deadline.filter(Deadline::isOver).isPresent())) {
            context.getExecutionInput().cancel();
        }
        return fetcher;
    }
}
