package se.delmal.server.graphql;

import graphql.GraphQLContext;
import java.util.Optional;

/** Knows whether somebody with a valid token is asking. */
public interface Admission {

    /** Returns whether the request may go beyond what is public. */
    boolean isGranted(GraphQLContext request);

    /** Returns what stands for whoever asks on this thread, and for nobody else; nothing where there is no token. */
    Optional<String> account();

    /** Returns the program that the token was issued to of whoever asks on this thread, where the token tells. */
    Optional<String> client();

    /** Returns whether whoever asks on this thread may send documents of their own, beyond what is public. */
    boolean mayExplore();
}
