package se.delmal.catalogue;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import tools.jackson.databind.JsonNode;

/** A place in a catalogue file, which names itself when it does not hold what it should. */
final class CatalogueNode {

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

    /** Checks that none of its brothers before it holds the same text. */
    void requireUnique(List<CatalogueNode> brothers) {
        var text = text();
        for (CatalogueNode brother : brothers) {
            if (brother == this) {
                return;
            }
            if (brother.text().equals(text)) {
                throw fault("is there twice: " + text);
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
        return made(
                node -> LocalizedText.of(node.get("sv").text(), node.get("en").text()));
    }

    List<Citation> citations() {
        return list("citations").stream()
                .map(item -> item.made(node -> new Citation(
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
