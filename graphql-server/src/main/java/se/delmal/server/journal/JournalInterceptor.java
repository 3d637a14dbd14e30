package se.delmal.server.journal;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.delmal.server.deadline.Deadline;
import se.delmal.server.security.Caller;

/** Keeps the notes of each request, and lets no answer out before they are written. */
@Component
class JournalInterceptor implements WebGraphQlInterceptor {

    private final AccessJournal journal;

    JournalInterceptor(AccessJournal journal) {
        this.journal = journal;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var notes = new Notes();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.of(Notes.class, notes))
                        .build());
        return chain.next(request).map(response -> {
            Caller caller = response.getExecutionInput().getGraphQLContext().get(Caller.KEY);
            if (caller != null && !notes.all().isEmpty()) {
                Deadline.current().ifPresent(deadline -> deadline.concludes(System.nanoTime()));
                journal.write(caller, notes);
            }
            return response;
        });
    }
}
