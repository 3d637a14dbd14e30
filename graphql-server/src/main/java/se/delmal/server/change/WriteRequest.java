package se.delmal.server.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.delmal.server.graphql.Failure;
import se.delmal.server.identity.IdentityNumber;
import se.delmal.server.security.Caller;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request to change something.
 *
 * @param caller  who is asking
 * @param field  the field of {@code Mutation}
 * @param keyPath  where the key stands in the arguments
 * @param key  names the change that is meant, whatever the number of attempts at it
 * @param inputHash  stands for all arguments, in canonical form
 */
record WriteRequest(Caller caller, String field, List<String> keyPath, String key, String inputHash) {

    static final String IDEMPOTENCY_KEY = "idempotencyKey";
    static final String EXPECTED_VERSION = "expectedVersion";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** The order of names says nothing, nor does how a number is written. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** Copies the path. */
    WriteRequest {
        keyPath = List.copyOf(keyPath);
    }

    /** Returns the request of a field with all its arguments; {@code holder} is the input that has the key. */
    static WriteRequest of(Caller caller, String field, String holderName, Map<?, ?> holder, Map<String, ?> arguments) {
        return new WriteRequest(
                caller, field, List.of(holderName, IDEMPOTENCY_KEY), key(holderName, holder), hash(arguments));
    }

    /** Returns the version that a caller has read last. */
    static long expectedVersion(Map<?, ?> context) {
        var text = Objects.toString(context.get(EXPECTED_VERSION));
        if (!VERSION.matcher(text).matches()) {
            throw Failure.badInput("context." + EXPECTED_VERSION, "ska vara ett heltal", "must be a whole number");
        }
        return Long.parseLong(text);
    }

    private static String key(String holderName, Map<?, ?> holder) {
        var text = Objects.toString(holder.get(IDEMPOTENCY_KEY));
        if (!KEY.matcher(text).matches()) {
            throw Failure.badInput(
                    holderName + "." + IDEMPOTENCY_KEY,
                    "16 till 64 tecken ur A–Z, a–z, 0–9, _ och -",
                    "16 to 64 characters of A-Z, a-z, 0-9, _ and -");
        }
        return text;
    }

    private static String hash(Map<String, ?> arguments) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(CANONICAL
                                    .writeValueAsString(canonical(arguments))
                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, @Nullable Object> copy = new TreeMap<>();
            fields.forEach((name, field) -> copy.put(String.valueOf(name), canonical(field)));
            return copy;
        } else if (value instanceof java.util.Collection<?> items) {
            return items.stream().map(WriteRequest::canonical).toList();
        } else if (value instanceof IdentityNumber number) {
            return number.digits();
        } else if (value instanceof Number number) {
            return new java.math.BigDecimal(number.toString())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value;
    }
}
