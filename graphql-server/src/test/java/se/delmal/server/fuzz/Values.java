package se.delmal.server.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that are on the edge of what can be said, or beyond. */
final class Values {

    /** Somebody whom clients write about, and no log. */
    static final String SENT_NAME = "Frojdelin";

    private static final List<String> TEXTS = List.of(
            "",
            SENT_NAME,
            "Anna " + SENT_NAME,
            SENT_NAME + "\u0000",
            "\u00e5=" + SENT_NAME + ";{",
            SENT_NAME + "\ud800",
            " ",
            "a",
            "Norra kliniken",
            "å".repeat(300),
            "x".repeat(5000),
            "\u0000",
            "a\u0000b",
            "\ud800",
            "a\udc00b",
            "\ud83d\ude00",
            "\ufeff",
            "\u202e\u0301",
            "e\u0301",
            "ﬀ",
            "\r\nX-Injected: yes",
            "\u0085\u2028",
            "' or '1'='1",
            "'; drop table entry; --",
            "${jndi:x}",
            "#{7*7}",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "%00%n%s",
            "\\",
            "\"",
            "null",
            "NaN",
            "true",
            "İ",
            "ß".repeat(100),
            "\uffff");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "100",
            "100.001",
            "87.5",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e2",
            "1e-2",
            "1E400",
            "1e-400",
            "1e999999999",
            "1e-999999999",
            "1e2147483648",
            "0.1e-2147483640",
            "9".repeat(400),
            "0." + "3".repeat(400),
            "1.50",
            "000",
            "-",
            "NaN");
    private static final List<String> DAYS = List.of(
            "2026-01-01",
            "2024-02-29",
            "2023-02-29",
            "1900-01-01",
            "1899-12-31",
            "2199-12-31",
            "2200-01-01",
            "0000-00-00",
            "-0001-01-01",
            "+999999999-12-31",
            "999999999-12-31",
            "2026-13-01",
            "2026-1-1",
            "2026-01-01T00:00:00Z",
            "２０２６-01-01",
            "9999-12-31",
            "2026-12-31",
            "2021-09-01",
            "2025-06-30");
    private static final List<String> DELMAL = List.of(
            "a1", "b5", "c12", "STa1", "STb4", "STc14", "BT18", "BT19", "STc0", "stc4", "c-c14", "STc4\n", "ST", "a99");
    private static final List<String> SLUGS = List.of(
            "psykiatri", "allmanmedicin", "internmedicin", "Psykiatri", "allmänmedicin", "", "..", "x".repeat(200));
    private static final List<String> PROFILES =
            List.of("national", "skane", "vgr", "stockholm", "", "NATIONAL", "a/b");
    private static final List<String> NUMBERS_OF_PEOPLE =
            List.of("191212121212", "19121212-1212", "121212-1212", "191212121213", "19121212121２", "000000000000");

    /** A text that stands for itself where JSON or GraphQL are written. */
    record Raw(String text) {}

    /** The name of a constant. */
    record Constant(String name) {}

    /** One in so many values is beyond what can be said. */
    private static final int ODD = 6;

    private final Draws draws;
    private final List<String> ids;

    Values(Draws draws, List<String> ids) {
        this.draws = draws;
        this.ids = ids;
    }

    /** Returns a text, most often one that nobody minds: what is refused at the door reaches nothing behind it. */
    String text() {
        return draws.once(ODD) ? oddText() : draws.of(List.of("a", "Norra kliniken", "p1", "Kurs i å, ä och ö"));
    }

    private String oddText() {
        return draws.once(6) ? random() : draws.of(TEXTS);
    }

    private String random() {
        var text = new StringBuilder();
        int length = draws.below(20);
        for (int i = 0; i < length; i++) {
            text.append((char) draws.below(draws.once(2) ? 128 : 65536));
        }
        return text.toString();
    }

    Raw number() {
        return new Raw(draws.once(ODD) ? draws.of(NUMBERS) : Integer.toString(draws.below(100) + 1));
    }

    String day() {
        return !draws.once(ODD)
                ? "%04d-%02d-%02d".formatted(2000 + draws.below(40), 1 + draws.below(12), 1 + draws.below(28))
                : draws.of(DAYS);
    }

    String id() {
        if (draws.once(2 * ODD)) {
            return oddText();
        }
        var id = draws.of(ids);
        return draws.once(2 * ODD) ? id.substring(0, draws.below(id.length())) + (char) (48 + draws.below(60)) : id;
    }

    String delmal() {
        return draws.once(ODD) ? oddText() : draws.of(DELMAL);
    }

    String slug() {
        return draws.of(SLUGS);
    }

    String profile() {
        return draws.of(PROFILES);
    }

    String personalNumber() {
        return draws.of(NUMBERS_OF_PEOPLE);
    }

    /** Returns anything. */
    @Nullable
    Object any() {
        return switch (draws.below(12)) {
            case 0 -> null;
            case 1 -> draws.once(2);
            case 2, 3 -> number();
            case 4, 5 -> day();
            case 6 -> delmal();
            case 7 -> id();
            case 8 -> listOf(draws.below(4));
            case 9 -> draws.once(3) ? deep(draws.below(40)) : List.of();
            default -> oddText();
        };
    }

    private List<@Nullable Object> listOf(int size) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(draws.once(3) ? text() : number());
        }
        return list;
    }

    private Object deep(int depth) {
        Object value = text();
        for (int i = 0; i < depth; i++) {
            value = draws.once(2) ? List.of(value) : Map.of("a", value);
        }
        return value;
    }

    /** Returns a copy of a value in which some of its leaves are others, or gone, or there twice. */
    @Nullable
    Object mutated(@Nullable Object value, int oneIn) {
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((name, field) -> {
                if (!draws.once(oneIn * 3)) {
                    copy.put(draws.once(oneIn * 4) ? text() : String.valueOf(name), mutated(field, oneIn));
                }
            });
            return copy;
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> {
                if (!draws.once(oneIn * 2)) {
                    copy.add(mutated(item, oneIn));
                }
                if (draws.once(oneIn * 4)) {
                    copy.add(mutated(item, oneIn));
                }
            });
            return copy;
        }
        return draws.once(oneIn) ? any() : value;
    }

    /** Writes JSON, whatever it may hold. */
    static String json(@Nullable Object value) {
        var text = new StringBuilder();
        write(value, text, false);
        return text.toString();
    }

    /** Writes a literal of GraphQL. */
    static String literal(@Nullable Object value) {
        var text = new StringBuilder();
        write(value, text, true);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text, boolean isLiteral) {
        if (value instanceof Map<?, ?> object) {
            text.append('{');
            object.forEach((name, field) -> {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ",");
                if (isLiteral) {
                    text.append(name);
                } else {
                    quote(String.valueOf(name), text);
                }
                text.append(':');
                write(field, text, isLiteral);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> {
                text.append(text.charAt(text.length() - 1) == '[' ? "" : ",");
                write(item, text, isLiteral);
            });
            text.append(']');
        } else if (value instanceof Raw raw) {
            text.append(raw.text());
        } else if (value instanceof Constant constant && isLiteral) {
            text.append(constant.name());
        } else if (value instanceof Constant constant) {
            quote(constant.name(), text);
        } else if (value instanceof String words) {
            quote(words, text);
        } else {
            text.append(Optional.ofNullable(value).map(Object::toString).orElse("null"));
        }
    }

    private static void quote(String words, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
