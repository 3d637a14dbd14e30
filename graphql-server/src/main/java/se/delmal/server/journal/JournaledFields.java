package se.delmal.server.journal;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;

/** Makes every field that the schema marks with {@code @journaled} leave a note when it is answered or refused. */
final class JournaledFields extends GraphQLTypeVisitorStub {

    private static final String DIRECTIVE = "journaled";
    private static final String FACET = "facet";

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        var directive = field.getAppliedDirective(DIRECTIVE);
        if (directive != null && context.getParentNode() instanceof GraphQLObjectType parent) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            String facet = directive.getArgument(FACET).getValue();
            registry.dataFetcher(
                    FieldCoordinates.coordinates(parent, field),
                    new Noting(registry.getDataFetcher(FieldCoordinates.coordinates(parent, field), field), facet));
        }
        return TraversalControl.CONTINUE;
    }

    /** Answers a field as before, and notes it. */
    private record Noting(DataFetcher<?> fetcher, String facet) implements DataFetcher<Object> {

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            var notes = Notes.of(environment.getGraphQlContext());
            if (!(environment.getSource() instanceof Personal whose)) {
                throw new IllegalStateException("Nobody knows whom a field is about that the journal is kept of");
            }
            try {
                var given = fetcher.get(environment);
                var value = given instanceof Mono<?> one ? one.toFuture() : given;
                if (value instanceof CompletionStage<?> later) {
                    return noteLater(later.toCompletableFuture(), notes, whose);
                }
                return noted(value, notes, whose);
            } catch (Failure refused) {
                noteRefusal(refused, notes, whose);
                throw refused;
            }
        }

        private CompletableFuture<?> noteLater(CompletableFuture<?> later, Notes notes, Personal whose) {
            return later.whenComplete((value, failed) -> {
                if (failed == null) {
                    noted(value, notes, whose);
                } else {
                    noteRefusal(failed, notes, whose);
                }
            });
        }

        private @Nullable Object noted(@Nullable Object value, Notes notes, Personal whose) {
            if (value != null) {
                notes.add(whose, AccessAction.READ, facet);
            }
            return value;
        }

        private void noteRefusal(@Nullable Throwable failed, Notes notes, Personal whose) {
            var cause = failed;
            while (cause instanceof CompletionException) {
                cause = cause.getCause();
            }
            if (cause instanceof Failure refused && refused.code() == ErrorCode.FORBIDDEN) {
                notes.add(whose, AccessAction.DENIED, facet);
            }
        }
    }
}
