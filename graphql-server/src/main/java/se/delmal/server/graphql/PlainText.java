package se.delmal.server.graphql;

import graphql.language.Document;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.StringValue;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What any text and any number from outside must be, wherever it stands.
 *
 * <p>Databases disagree about control characters, and a lone surrogate is no character at all; a number with a thousand
 * digits is an attack. Texts are kept in normal form C, so that what looks alike is alike.
 */
final class PlainText {

    private static final int MOST_DIGITS = 40;

    private PlainText() {}

    /** Returns the variables with every text in normal form. */
    static Map<String, @Nullable Object> normalized(Map<String, @Nullable Object> variables) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        variables.forEach(
                (name, value) -> copy.put(normalized("$" + named(name), name), copied("$" + named(name), value)));
        return copy;
    }

    /** Returns a document in normal form; its grammar is untouched by that. */
    static String normalized(String document) {
        return Normalizer.normalize(document, Normalizer.Form.NFC);
    }

    /** Refuses literals that no variable could hold. */
    static void checkLiterals(Document document) {
        var open = new ArrayDeque<Node<?>>();
        open.add(document);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (node instanceof StringValue literal) {
                normalized("literal", Objects.requireNonNull(literal.getValue()));
            } else if (node instanceof FloatValue literal) {
                check("literal", literal.getValue());
            } else if (node instanceof IntValue literal) {
                check("literal", new BigDecimal(literal.getValue()));
            }
            for (Node<?> child : node.getChildren()) {
                open.add(child);
            }
        }
    }

    private static @Nullable Object copied(String path, @Nullable Object value) {
        if (value instanceof String text) {
            return normalized(path, text);
        } else if (value instanceof List<?> items) {
            List<@Nullable Object> copy = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                copy.add(copied(path + "." + i, items.get(i)));
            }
            return copy;
        } else if (value instanceof Map<?, ?> fields) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            fields.forEach((name, field) -> copy.put(
                    normalized(path, String.valueOf(name)), copied(path + "." + named(String.valueOf(name)), field)));
            return copy;
        } else if (value instanceof BigDecimal number) {
            return check(path, number);
        } else if (value instanceof java.math.BigInteger number) {
            check(path, new BigDecimal(number));
        }
        return value;
    }

    private static String named(String key) {
        return key.matches("[_A-Za-z][_0-9A-Za-z]{0,63}") ? key : "?";
    }

    private static BigDecimal check(String path, BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw Failure.badInput(path, "talet har för många siffror", "the number has too many digits");
        }
        return number;
    }

    private static String normalized(String path, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isHighSurrogate(c)
                    ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (Character.isISOControl(c) || lone) {
                throw Failure.badInput(
                        path,
                        "texten innehåller ett styrtecken eller en halv teckenkod",
                        "the text has a control character or half of a surrogate pair");
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
