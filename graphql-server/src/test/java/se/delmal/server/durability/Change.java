package se.delmal.server.durability;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A change that somebody sends.
 *
 * @param person  who sends it
 * @param operation  the mutation
 * @param variables  its arguments, with the idempotency key
 * @param effect  what it makes of the record
 */
record Change(String person, String operation, Map<String, Object> variables, UnaryOperator<RecordState> effect) {

    private static final String CONTEXT = "c";

    /** Copies the arguments. */
    Change {
        variables = Map.copyOf(variables);
    }

    static Map<String, Object> context(long version) {
        return Map.of(
                "idempotencyKey", java.util.UUID.randomUUID().toString(), "expectedVersion", Long.toString(version));
    }

    /** Returns the same change, meant for another version of its record. */
    Change at(long version) {
        var changed = new HashMap<>(variables);
        var context = new HashMap<String, Object>();
        if (variables.get(CONTEXT) instanceof Map<?, ?> told) {
            told.forEach((name, value) -> context.put(String.valueOf(name), value));
        }
        context.put("expectedVersion", Long.toString(version));
        changed.put(CONTEXT, context);
        return new Change(person, operation, changed, effect);
    }
}
