package se.delmal.server.trainee;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import se.delmal.server.security.Caller;

/** Loads records together, however many fields of an answer ask for them. */
@Configuration(proxyBeanMethods = false)
class RecordLoaders {

    RecordLoaders(BatchLoaderRegistry loaders, ReadableRecords records) {
        loaders.forTypePair(RecordKey.class, StoredRecord.class)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> load(records, keys)));
    }

    private static Map<RecordKey, StoredRecord> load(ReadableRecords records, Set<RecordKey> keys) {
        var byCaller = new LinkedHashMap<Caller, Set<String>>();
        keys.forEach(key -> byCaller.computeIfAbsent(key.caller(), caller -> new LinkedHashSet<>())
                .add(key.recordId()));
        var loaded = new HashMap<RecordKey, StoredRecord>();
        byCaller.forEach((caller, ids) ->
                records.storedById(caller, ids).forEach((id, record) -> loaded.put(new RecordKey(id, caller), record)));
        return loaded;
    }
}
