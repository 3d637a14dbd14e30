package se.delmal.server.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.delmal.server.graphql.limit.Limits;
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

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    /** Longer names, and numbers with more digits, are no part of any request; each has its own limit in the JSON reader. */
    private static final int LONGEST_NAME = 256;

    private static final int LONGEST_NUMBER = 128;

    private final Limits limits;
    private final JsonMapper json;
    private final JsonMapper canonical;

    Envelope(Limits limits) {
        this.limits = limits;
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(limits.jsonNesting())
                                .maxNameLength(LONGEST_NAME)
                                .maxNumberLength(LONGEST_NUMBER)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        this.canonical = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /**
     * A request as it was sent.
     *
     * @param documentId  the id of a trusted document, where the request names one instead of sending its own
     * @param document  the document; empty where its id is given
     * @param operationName  which of its operations is meant
     * @param variables  the values of its variables
     */
    record Request(
            Optional<String> documentId,
            String document,
            Optional<String> operationName,
            Map<String, @Nullable Object> variables) {}

    /** Reads a body, or refuses it. */
    Request read(byte[] body) {
        var fields = parse(decode(body));
        var documentId = text(fields, "documentId");
        var document = text(fields, "query");
        if (documentId.isPresent() == document.isPresent()) {
            throw badJson("skicka antingen query eller documentId", "send either query or documentId");
        }
        var variables = object(fields, "variables");
        object(fields, "extensions");
        return new Request(
                documentId,
                PlainText.normalized(document.orElse("")),
                text(fields, "operationName"),
                PlainText.normalized(variables));
    }

    /** Reads variables that come by themselves, or refuses them. */
    Map<String, @Nullable Object> variables(String text) {
        return PlainText.normalized(parse(text));
    }

    /** Writes variables so that their order does not tell them apart. */
    String canonical(Map<String, @Nullable Object> variables) {
        return variables.isEmpty() ? "{}" : canonical.writeValueAsString(variables);
    }

    /** Returns how many errors an answer tells of at most. */
    int mostErrors() {
        return limits.errors();
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
            throw beyond(tooMuch);
        } catch (JacksonException unreadable) {
            throw Failure.of(ErrorCode.BAD_JSON);
        }
    }

    /** The reader tells its limits apart in the message only. */
    private Failure beyond(StreamConstraintsException tooMuch) {
        var message = String.valueOf(tooMuch.getOriginalMessage());
        if (message.startsWith("Number")) {
            return Failure.limit("json-number", LONGEST_NUMBER, LONGEST_NUMBER + 1L);
        } else if (message.startsWith("Name")) {
            return Failure.limit("json-name", LONGEST_NAME, LONGEST_NAME + 1L);
        }
        return message.contains("nesting")
                ? Failure.limit("json-nesting", limits.jsonNesting(), limits.jsonNesting() + 1L)
                : Failure.of(ErrorCode.LIMIT_EXCEEDED);
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
