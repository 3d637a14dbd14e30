package se.delmal.server.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request, strictly: what can be read in two ways is refused. */
@Component
class Envelope {

    static final int MOST_NESTING = 32;

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_NESTING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final JsonMapper canonical = json.rebuild()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * A request as it was sent.
     *
     * @param document  the document
     * @param operationName  which of its operations is meant
     * @param variables  the values of its variables
     */
    record Request(String document, Optional<String> operationName, Map<String, @Nullable Object> variables) {}

    /** Reads a body, or refuses it. */
    Request read(byte[] body) {
        var fields = parse(decode(body));
        var document = text(fields, "query")
                .orElseThrow(() -> badJson("query saknas eller är ingen text", "query is missing or is no text"));
        var variables = object(fields, "variables");
        object(fields, "extensions");
        return new Request(
                PlainText.normalized(document), text(fields, "operationName"), PlainText.normalized(variables));
    }

    /** Reads variables that come by themselves, or refuses them. */
    Map<String, @Nullable Object> variables(String text) {
        return PlainText.normalized(parse(text));
    }

    /** Writes variables so that their order does not tell them apart. */
    String canonical(Map<String, @Nullable Object> variables) {
        return variables.isEmpty() ? "{}" : canonical.writeValueAsString(variables);
    }

    /** Writes an answer. */
    byte[] write(Map<String, Object> answer) {
        return json.writeValueAsBytes(answer);
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw badJson("meddelandet är inte UTF-8", "the body is not UTF-8");
        }
    }

    private Map<String, @Nullable Object> parse(String body) {
        try {
            var fields = json.readValue(body, OBJECT);
            if (fields == null) {
                throw badJson("meddelandet är inget objekt", "the body is no object");
            }
            return fields;
        } catch (StreamConstraintsException tooMuch) {
            throw Failure.limit("json-nesting", MOST_NESTING, MOST_NESTING + 1L);
        } catch (JacksonException unreadable) {
            throw Failure.of(ErrorCode.BAD_JSON);
        }
    }

    private static Optional<String> text(Map<String, @Nullable Object> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw badJson(name + " är ingen text", name + " is no text");
    }

    @SuppressWarnings("unchecked") // the reader makes maps with names for keys
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw badJson(name + " är inget objekt", name + " is no object");
    }

    private static Failure badJson(String sv, String en) {
        return new Failure(ErrorCode.BAD_JSON, se.delmal.citation.LocalizedText.of(sv, en), Map.of());
    }
}
