package se.delmal.server.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmal.exchange.RecordJson;
import se.delmal.record.TraineeRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A stored record in the shape of {@code TrainingRecordInput}. */
final class RecordText {

    static final String ENTRIES = "entries";

    private static final String COMPLETE_FOR = "completeFor";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** Numbers keep every digit. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RecordText() {}

    /** Returns the input that makes this record; a stored one is complete in every kind, which is not said. */
    static Map<String, Object> input(TraineeRecord record) {
        var input = Objects.requireNonNull(JSON.readValue(RecordJson.write(record), OBJECT));
        input.remove(COMPLETE_FOR);
        return input;
    }

    /** Returns the inputs of its entries, in their order. */
    static List<Map<String, Object>> entries(Map<String, Object> input) {
        return objects(input.get(ENTRIES));
    }

    /** Returns a list of objects, which may be absent. */
    static List<Map<String, Object>> objects(@Nullable Object list) {
        var objects = new ArrayList<Map<String, Object>>();
        if (list instanceof List<?> items) {
            items.forEach(item -> objects.add(object(item)));
        }
        return objects;
    }

    /** Returns an object of an input. */
    @SuppressWarnings("unchecked") // readers make maps with names for keys
    static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
    }

    /** Returns the record as a document. */
    static String document(TraineeRecord record) {
        return JSON.writeValueAsString(input(record));
    }
}
