package se.delmal.catalogue;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import tools.jackson.databind.JsonNode;

/** A place in a catalogue file, which names itself when it does not hold what it should. */
final class CatalogueNode {

    private static final Set<String> LOCALIZED = Set.of("sv", "en");
    private static final Set<String> CITATION = Set.of("document", "provision", "force");

    private final String file;
    private final String path;
    private final JsonNode node;

    CatalogueNode(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    CatalogueNode get(String name) {
        var child = node.get(name);
        if (child == null || child.isNull()) {
            throw fault("lacks " + name);
        }
        return new CatalogueNode(file, path + "/" + name, child);
    }

    Optional<CatalogueNode> find(String name) {
        return Optional.ofNullable(node.get(name))
                .filter(child -> !child.isNull())
                .map(child -> new CatalogueNode(file, path + "/" + name, child));
    }

    List<CatalogueNode> list(String name) {
        return get(name).items();
    }

    List<CatalogueNode> items() {
        if (!node.isArray()) {
            throw fault("is not a list");
        }
        var items = new CatalogueNode[node.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = new CatalogueNode(file, path + "/" + i, node.get(i));
        }
        return List.of(items);
    }

    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    String text() {
        return node.stringValueOpt().orElseThrow(() -> fault("is not a text"));
    }

    /** Checks that it has no names but these, so that one that is misspelt is not taken for one that is not told. */
    CatalogueNode only(Set<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw fault("has a name that is not known: " + name);
            }
        }
        return this;
    }

    /** Checks that no two of them have the same text under a name. */
    static void requireUnique(List<CatalogueNode> items, String name) {
        requireUnique(items.stream().map(item -> item.get(name)).toList());
    }

    /** Checks that no two of them are the same text. */
    static void requireUnique(List<CatalogueNode> items) {
        var texts = new HashSet<String>();
        for (CatalogueNode item : items) {
            if (!texts.add(item.text())) {
                throw item.fault("is there twice: " + item.text());
            }
        }
    }

    boolean flag() {
        return node.booleanValueOpt().orElseThrow(() -> fault("is neither true nor false"));
    }

    int number() {
        return node.intValueOpt().orElseThrow(() -> fault("is not a whole number"));
    }

    /** Reads a text by a function that throws on what it does not know. */
    <T> T as(Function<String, T> meaning) {
        var text = text();
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw fault("is not known: " + text);
        }
    }

    /** Makes a value of what is here by a function that throws where no such value can be. */
    <T> T made(Function<CatalogueNode, T> making) {
        try {
            return making.apply(this);
        } catch (IllegalArgumentException impossible) {
            throw fault("cannot be: " + impossible.getMessage());
        }
    }

    <T> List<T> texts(String name, Function<String, T> meaning) {
        return list(name).stream().map(item -> item.as(meaning)).toList();
    }

    LocalizedText localized() {
        return only(LOCALIZED)
                .made(node ->
                        LocalizedText.of(node.get("sv").text(), node.get("en").text()));
    }

    List<Citation> citations() {
        return list("citations").stream()
                .map(item -> item.only(CITATION)
                        .made(node -> new Citation(
                                node.get("document").text(),
                                node.find("provision").map(CatalogueNode::text),
                                node.get("force").as(BindingForce::valueOf))))
                .toList();
    }

    IllegalStateException fault(String what) {
        return new IllegalStateException(
                "The catalogue file " + file + ", " + (path.isEmpty() ? "/" : path) + ": " + what);
    }
}
