package se.delmal.server.trainee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.role.Role;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Cursors;
import se.delmal.server.graphql.Page;
import se.delmal.server.security.Caller;

/** Answers {@code viewer}: who is asking, and whom they may read about. */
@Controller
class ViewerController {

    private static final int LARGEST_PAGE = 100;

    private final ReadableRecords records;
    private final TraineeFilter filter;
    private final Cursors cursors;

    ViewerController(ReadableRecords records, TraineeFilter filter, Cursors cursors) {
        this.records = records;
        this.filter = filter;
        this.cursors = cursors;
    }

    /**
     * The caller as the schema has them.
     *
     * @param caller  the caller
     */
    record ViewerView(Caller caller) {

        String subject() {
            return caller.subject();
        }

        Optional<String> displayName() {
            return caller.displayName();
        }
    }

    @QueryMapping
    ViewerView viewer(@ContextValue Caller caller) {
        return new ViewerView(caller);
    }

    @SchemaMapping(typeName = "Viewer")
    String subject(ViewerView viewer) {
        return viewer.subject();
    }

    @SchemaMapping(typeName = "Viewer")
    Optional<String> displayName(ViewerView viewer) {
        return viewer.displayName();
    }

    @SchemaMapping(typeName = "Viewer")
    List<Role> roles(ViewerView viewer) {
        return records.rolesOf(viewer.caller());
    }

    @SchemaMapping(typeName = "Viewer")
    Page<TraineeView> trainees(
            ViewerView viewer,
            @Argument int first,
            @Argument @Nullable Object after,
            @Argument(name = "filter") @Nullable Map<String, Object> wanted) {
        int size = Arguments.pageSize("first", first, LARGEST_PAGE);
        var scope = new Cursors.Scope(
                "Viewer.trainees",
                TraineeFilter.canonical(wanted),
                viewer.caller().qualified());
        var position = cursors.read(scope, after);
        var found = filter.find(viewer.caller(), wanted, position, size + 1);
        return Page.of(found, size, position.isPresent(), trainee -> cursors.write(scope, trainee.id()));
    }

    /** One query for all trainees of an answer. */
    @BatchMapping(typeName = "Trainee")
    Map<TraineeView, List<TrainingRecordView>> records(List<TraineeView> trainees, @ContextValue Caller caller) {
        var found = records.recordsOfTrainees(
                caller, trainees.stream().map(TraineeView::id).toList());
        var byTrainee = new java.util.HashMap<TraineeView, List<TrainingRecordView>>();
        trainees.forEach(trainee -> byTrainee.put(trainee, found.getOrDefault(trainee.id(), List.of())));
        return byTrainee;
    }
}
