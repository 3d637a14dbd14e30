package se.delmal.server.evaluation;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The statuses that one request has come to: a record and a day are judged once, however often they are asked about. */
final class StatusMemo {

    private record Key(String recordId, long version, LocalDate asOf) {}

    private final Map<Key, StatusView> known = new ConcurrentHashMap<>();

    private StatusMemo() {}

    static StatusMemo of(GraphQLContext request) {
        return Optional.<StatusMemo>ofNullable(request.computeIfAbsent(StatusMemo.class, key -> new StatusMemo()))
                .orElseThrow();
    }

    StatusView get(String recordId, long version, LocalDate asOf, Supplier<StatusView> judged) {
        return known.computeIfAbsent(new Key(recordId, version, asOf), key -> judged.get());
    }
}
