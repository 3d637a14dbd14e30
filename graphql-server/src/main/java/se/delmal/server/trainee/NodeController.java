package se.delmal.server.trainee;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.FieldErrors;
import se.delmal.server.security.Caller;

/** Finds objects by their ids. What the caller may not read is not found. */
@Controller
class NodeController {

    private final ReadableRecords records;
    private final ReadableEntries entries;

    NodeController(ReadableRecords records, ReadableEntries entries) {
        this.records = records;
        this.entries = entries;
    }

    @QueryMapping
    TrainingRecordView trainingRecord(@Argument String id, @ContextValue Caller caller) {
        return Optional.ofNullable(records.recordsById(caller, List.of(id)).get(id))
                .orElseThrow(Failure::notFound);
    }

    @QueryMapping
    Object node(@Argument String id, @ContextValue Caller caller, GraphQLContext request) {
        return Optional.ofNullable(find(caller, List.of(id), request).get(id)).orElseThrow(Failure::notFound);
    }

    @QueryMapping
    DataFetcherResult<List<@Nullable Object>> nodes(
            @Argument List<String> ids, @ContextValue Caller caller, DataFetchingEnvironment environment) {
        var found = find(caller, ids, environment.getGraphQlContext());
        List<@Nullable Object> nodes = new ArrayList<>(ids.size());
        List<GraphQLError> missing = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            var node = found.get(ids.get(i));
            nodes.add(node);
            if (node == null) {
                missing.add(FieldErrors.at(environment, i, Failure.notFound()));
            }
        }
        return DataFetcherResult.<List<@Nullable Object>>newResult()
                .data(nodes)
                .errors(missing)
                .build();
    }

    private Map<String, Object> find(Caller caller, List<String> ids, GraphQLContext request) {
        var found = new HashMap<String, Object>();
        found.putAll(records.traineesById(caller, of(Ids.Kind.TRAINEE, ids)));
        found.putAll(records.recordsById(caller, of(Ids.Kind.RECORD, ids)));
        found.putAll(entries.find(caller, of(Ids.Kind.ENTRY, ids), request));
        return found;
    }

    private static List<String> of(Ids.Kind kind, List<String> ids) {
        return ids.stream()
                .filter(id -> Ids.kindOf(id).filter(kind::equals).isPresent())
                .toList();
    }
}
