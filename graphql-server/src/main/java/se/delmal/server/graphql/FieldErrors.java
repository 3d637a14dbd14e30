package se.delmal.server.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;

/** Writes refusals of parts of a field, for fields that answer the rest. */
public final class FieldErrors {

    private FieldErrors() {}

    /** Returns a refusal of one element of a list. */
    public static GraphQLError at(DataFetchingEnvironment environment, int index, Failure failure) {
        return GraphQlFailures.toError(
                failure,
                environment.getExecutionStepInfo().getPath().segment(index),
                environment.getField().getSourceLocation(),
                RequestScope.of(environment.getGraphQlContext()).language());
    }
}
