package se.delmal.data;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A place in a data file, which names itself when it does not hold what it should: every method that reads throws an
 * {@link IllegalStateException} with the file and the path then.
 */
public final class DataNode {

    private static final Set<String> LOCALIZED = Set.of("sv", "en");

    private final String file;
    private final String path;
    private final JsonNode node;

    DataNode(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** Returns the member that must be there. */
    public DataNode get(String name) {
        var child = node.get(name);
        if (child == null || child.isNull()) {
            throw fault("lacks " + name);
        }
        return new DataNode(file, path + "/" + name, child);
    }

    /** Returns a member, where it is there and not null. */
    public Optional<DataNode> find(String name) {
        return Optional.ofNullable(node.get(name))
                .filter(child -> !child.isNull())
                .map(child -> new DataNode(file, path + "/" + name, child));
    }

    /** Returns the items of the list that must be under a name. */
    public List<DataNode> list(String name) {
        return get(name).items();
    }

    /** Returns the items of this list. */
    public List<DataNode> items() {
        if (!node.isArray()) {
            throw fault("is not a list");
        }
        var items = new DataNode[node.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = new DataNode(file, path + "/" + i, node.get(i));
        }
        return List.of(items);
    }

    /** Returns the names of the members in their order. */
    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /** Returns the text that is here. */
    public String text() {
        return node.stringValueOpt().orElseThrow(() -> fault("is not a text"));
    }

    /** Checks that it has no names but these, so that one that is misspelt is not taken for one that is not told. */
    public DataNode only(Set<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw fault("has a name that is not known: " + name);
            }
        }
        return this;
    }

    /** Checks that no two of them have the same text under a name. */
    public static void requireUnique(List<DataNode> items, String name) {
        requireUnique(items.stream().map(item -> item.get(name)).toList());
    }

    /** Checks that no two of them are the same text. */
    public static void requireUnique(List<DataNode> items) {
        var texts = new HashSet<String>();
        for (DataNode item : items) {
            if (!texts.add(item.text())) {
                throw item.fault("is there twice: " + item.text());
            }
        }
    }

    /** Returns the truth value that is here. */
    public boolean flag() {
        return node.booleanValueOpt().orElseThrow(() -> fault("is neither true nor false"));
    }

    /** Returns the whole number that is here. */
    public int number() {
        return node.intValueOpt().orElseThrow(() -> fault("is not a whole number"));
    }

    /** Returns the number that is here, exactly. */
    public BigDecimal decimal() {
        return node.decimalValueOpt().orElseThrow(() -> fault("is not a number"));
    }

    /** Reads a text by a function that throws on what it does not know. */
    public <T> T as(Function<String, T> meaning) {
        var text = text();
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw fault("is not known: " + text);
        }
    }

    /** Makes a value of what is here by a function that throws where no such value can be. */
    public <T> T made(Function<DataNode, T> making) {
        try {
            return making.apply(this);
        } catch (IllegalArgumentException impossible) {
            throw fault("cannot be: " + impossible.getMessage());
        }
    }

    /** Reads the texts of a list by a function that throws on what it does not know. */
    public <T> List<T> texts(String name, Function<String, T> meaning) {
        return list(name).stream().map(item -> item.as(meaning)).toList();
    }

    /** Makes a text for people of its Swedish and English wording. */
    public <T> T localized(BiFunction<String, String, T> making) {
        return only(LOCALIZED)
                .made(node -> making.apply(node.get("sv").text(), node.get("en").text()));
    }

    /** Returns the error that says what is wrong here. */
    public IllegalStateException fault(String what) {
        return new IllegalStateException(file + ", " + (path.isEmpty() ? "/" : path) + ": " + what);
    }
}
