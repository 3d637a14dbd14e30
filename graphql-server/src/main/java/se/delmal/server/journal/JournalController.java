package se.delmal.server.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Cursors;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.Page;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.Caller;
import se.delmal.server.security.Relations;

/** Answers {@code accessJournal}: to the trainee, and to nobody else. */
@Controller
class JournalController {

    private static final int LARGEST_PAGE = 50;

    private final AccessJournal journal;
    private final Relations relations;
    private final Cursors cursors;
    private final Clock clock;

    JournalController(AccessJournal journal, Relations relations, Cursors cursors, Clock clock) {
        this.journal = journal;
        this.relations = relations;
        this.cursors = cursors;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "TrainingRecord")
    Page<AccessEntryView> accessJournal(
            Personal record, @Argument int first, @Argument @Nullable Object after, @ContextValue Caller caller) {
        var id = record.recordId().orElseThrow();
        var today = LocalDate.now(clock);
        boolean isGiven = relations.toRecords(caller, List.of(id)).values().stream()
                .anyMatch(holding -> AccessPolicy.grant(Facet.ACCESS_JOURNAL, caller, holding, today) == Grant.YES);
        if (!isGiven) {
            throw Failure.of(ErrorCode.FORBIDDEN);
        }
        int size = Arguments.pageSize("first", first, LARGEST_PAGE);
        var scope = new Cursors.Scope("TrainingRecord.accessJournal/" + id, "", caller.qualified());
        var position = cursors.read(scope, after);
        var found = journal.about(caller.tenant(), record, position.map(Long::valueOf), size + 1);
        return Page.of(found, size, position.isPresent(), line -> cursors.write(scope, Long.toString(line.position())));
    }

    /** Where nothing is told of a unit, the field is null. */
    @SchemaMapping(typeName = "AccessEntry")
    Optional<String> byUnit(AccessEntryView line) {
        return line.byUnit();
    }
}
