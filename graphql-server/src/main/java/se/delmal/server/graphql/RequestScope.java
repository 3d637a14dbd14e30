package se.delmal.server.graphql;

import graphql.GraphQLContext;
import java.util.Locale;

/**
 * What is true of one request.
 *
 * @param requestId  names the request in its answer and in the log
 * @param language  the language of our own messages
 * @param bodySize  the number of bytes it came with
 */
record RequestScope(String requestId, Locale language, int bodySize) {

    static final RequestScope NONE = new RequestScope("none", Locale.ENGLISH, 0);

    static RequestScope of(GraphQLContext context) {
        return context.getOrDefault(RequestScope.class, NONE);
    }
}
