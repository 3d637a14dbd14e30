package se.delmal.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;
import tools.jackson.databind.JsonNode;

/** A place in the text of a record, which names itself when something else stands there than should. */
final class RecordNode {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LENGTH_OF_A_DAY = "2025-01-31".length();
    private static final int LONGEST_PERCENT = 10;

    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    private RecordNode(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    static RecordNode root(JsonNode node) {
        return new RecordNode("", node);
    }

    /** Reads an object by a function, and refuses what the function did not ask for: nothing told is dropped. */
    static <T> T whole(RecordNode object, Function<RecordNode, T> reading) {
        if (!object.node.isObject()) {
            throw object.fault("must be an object");
        }
        T read = reading.apply(object);
        for (String name : object.node.propertyNames()) {
            if (!object.asked.contains(name)) {
                throw object.child(name, object.node.get(name)).fault("is not known here");
            }
        }
        return read;
    }

    RecordNode get(String name) {
        return find(name).orElseThrow(() -> fault("lacks " + name));
    }

    Optional<RecordNode> find(String name) {
        asked.add(name);
        return Optional.ofNullable(node.get(name))
                .filter(child -> !child.isNull())
                .map(child -> child(name, child));
    }

    <T> Optional<T> find(String name, Function<RecordNode, T> reading) {
        return find(name).map(reading);
    }

    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    String text() {
        return node.stringValueOpt().orElseThrow(() -> fault("must be a text"));
    }

    boolean flag() {
        return node.booleanValueOpt().orElseThrow(() -> fault("must be true or false"));
    }

    BigDecimal decimal() {
        if (!node.isNumber()) {
            throw fault("must be a number");
        }
        return node.decimalValue();
    }

    int number() {
        try {
            return decimal().intValueExact();
        } catch (ArithmeticException fractionOrHuge) {
            throw fault("must be a whole number");
        }
    }

    LocalDate day() {
        var text = text();
        try {
            // The length keeps out the signed years that ISO 8601 also has.
            var day = LocalDate.parse(text);
            if (text.length() == LENGTH_OF_A_DAY && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // Told below, without the text that the exception quotes.
        }
        throw fault("must be a day, such as 2025-01-31, in the years 1900 to 2199");
    }

    Span span() {
        return whole(this, span -> {
            var from = span.get("from").day();
            var through = span.find("through", RecordNode::day);
            if (through.filter(last -> last.isBefore(from)).isPresent()) {
                throw span.fault("must end on or after its first day");
            }
            return through.<Span>map(last -> DateSpan.of(from, last)).orElseGet(() -> Span.of(from, Optional.empty()));
        });
    }

    WorkingFraction fraction() {
        var percent = decimal();
        var plain = percent.precision() <= LONGEST_PERCENT && Math.abs(percent.scale()) <= LONGEST_PERCENT;
        return known(plain, () -> WorkingFraction.ofPercent(percent))
                .orElseThrow(() -> fault("must be over 0 and at most 100 percent, with at most two decimals"));
    }

    /** Returns the code of a delmål, which must be written as its regulation prints it. */
    DelmalCode code() {
        var text = text();
        return DelmalCode.find(text)
                .filter(code -> code.toString().equals(text))
                .orElseThrow(() -> fault("must be the code of a delmål as printed, such as a1, c12, STa1 or BT7"));
    }

    Specialty specialty() {
        var text = text();
        return TargetCatalogue.standard()
                .findSpecialty(text)
                .filter(specialty -> specialty.slug().equals(text))
                .orElseThrow(() -> fault("must be the slug of a specialty, such as allmanmedicin"));
    }

    Role role() {
        return constant(Role.class);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        var text = text();
        return known(true, () -> Enum.valueOf(type, text))
                .orElseThrow(() -> fault("must be one of " + EnumSet.allOf(type)));
    }

    <T> List<T> list(Function<RecordNode, T> reading) {
        if (!node.isArray()) {
            throw fault("must be a list");
        }
        var items = new ArrayList<T>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(reading.apply(child(String.valueOf(i), node.get(i))));
        }
        return List.copyOf(items);
    }

    <T> List<T> objects(Function<RecordNode, T> reading) {
        return list(item -> whole(item, reading));
    }

    <E extends Enum<E>> Set<E> constants(Class<E> type) {
        var constants = EnumSet.noneOf(type);
        list(item -> {
            var constant = item.constant(type);
            if (!constants.add(constant)) {
                throw item.fault("must not be listed twice");
            }
            return constant;
        });
        return constants;
    }

    RecordTextException fault(String what) {
        return new RecordTextException(path, what);
    }

    private RecordNode child(String name, JsonNode child) {
        return new RecordNode(path + "/" + name.replace("~", "~0").replace("/", "~1"), child);
    }

    private static <T> Optional<T> known(boolean asked, Supplier<T> value) {
        try {
            return asked ? Optional.of(value.get()) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
