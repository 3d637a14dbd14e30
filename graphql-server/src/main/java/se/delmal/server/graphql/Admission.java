package se.delmal.server.graphql;

import graphql.GraphQLContext;

/** Knows whether somebody with a valid token is asking. */
public interface Admission {

    /** Returns whether the request may go beyond what is public. */
    boolean isGranted(GraphQLContext request);
}
