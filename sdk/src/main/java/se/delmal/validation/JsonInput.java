package se.delmal.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON text into maps and lists, as a parser would, but for two things: a field that stands twice is told and does not
 * stop the reading, and numbers keep every digit.
 */
final class JsonInput {

    /** The contract is seven levels deep; what is deeper is none of it. */
    private static final int DEEPEST = 50;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final Object NOTHING = new Object();

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    /** Returns the object of a text; empty, with a fault, where it is none. */
    Map<?, ?> object(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object root = value(parser, List.of());
            if (parser.currentToken() == null || parser.nextToken() != null) {
                return malformed(parser.currentTokenLocation());
            }
            if (root instanceof Map<?, ?> object) {
                return object;
            }
            faults.add(Fault.of(List.of(), FaultMessage.NO_OBJECT));
            return Map.of();
        } catch (JacksonException quotingTheText) {
            return malformed(quotingTheText.getLocation());
        }
    }

    private Map<?, ?> malformed(@Nullable TokenStreamLocation place) {
        faults.clear();
        faults.add(Fault.of(
                List.of(),
                FaultMessage.NO_JSON,
                place == null ? "1" : String.valueOf(place.getLineNr()),
                place == null ? "1" : String.valueOf(place.getColumnNr())));
        return Map.of();
    }

    private @Nullable Object value(JsonParser parser, List<String> at) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(parser, at);
        } else if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser, Shape.and(at, String.valueOf(items.size()))));
            }
            return items;
        } else if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return number(parser);
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return parser.getBooleanValue();
        }
        return null;
    }

    /** A number with an exponent beyond all bounds is JSON, and neither a number to us nor anything else. */
    private static Object number(JsonParser parser) {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException beyondAllBounds) {
            return NOTHING;
        }
    }

    private Map<String, @Nullable Object> fields(JsonParser parser, List<String> at) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var path = Shape.and(at, name);
            parser.nextToken();
            var value = value(parser, path);
            if (fields.containsKey(name)) {
                faults.add(Fault.of(path, FaultMessage.FIELD_TWICE));
            } else {
                fields.put(name, value);
            }
        }
        return fields;
    }
}
