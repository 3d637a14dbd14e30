package se.delmal.server.trainee;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import se.delmal.server.security.Caller;

/** Loads records together, however many fields of an answer ask for them. */
@Configuration(proxyBeanMethods = false)
class RecordLoaders {

    RecordLoaders(BatchLoaderRegistry loaders, ReadableRecords records) {
        loaders.forTypePair(RecordKey.class, StoredRecord.class)
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromCallable(() -> load(keys, records::storedById)));
        loaders.forTypePair(RecordKey.class, TraineeOfItem.class)
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromCallable(() -> load(keys, records::traineesOfItems)));
    }

    private static <T> Map<RecordKey, T> load(
            Set<RecordKey> keys, BiFunction<Caller, Set<String>, Map<String, T>> question) {
        var byCaller = new LinkedHashMap<Caller, Set<String>>();
        keys.forEach(key -> byCaller.computeIfAbsent(key.caller(), caller -> new LinkedHashSet<>())
                .add(key.recordId()));
        var loaded = new HashMap<RecordKey, T>();
        byCaller.forEach((caller, ids) ->
                question.apply(caller, ids).forEach((id, found) -> loaded.put(new RecordKey(id, caller), found)));
        return loaded;
    }
}
