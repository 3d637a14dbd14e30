package se.delmal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The catalogue's files, by name. The only place in this module that reads any. */
final class CatalogueFiles {

    /** Not a mapper: to make one takes longer than to read a file, and nobody who looks something up needs it. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Function<String, Optional<InputStream>> open;

    CatalogueFiles(Function<String, Optional<InputStream>> open) {
        this.open = open;
    }

    static CatalogueFiles ofThisModule() {
        return new CatalogueFiles(name -> Optional.ofNullable(TargetCatalogue.class.getResourceAsStream(name)));
    }

    CatalogueNode read(String name) {
        return new CatalogueNode(name, "", tree(name));
    }

    /** The content without what white space adds, so that line ends and indentation are no part of it. */
    byte[] canonicalBytes(String name) {
        return tree(name).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a text that somebody else has read, which says it is called so when it is not what it should be. */
    static CatalogueNode parsed(String name, String json) {
        return new CatalogueNode(name, "", tree(name, JSON.createParser(ObjectReadContext.empty(), json)));
    }

    private JsonNode tree(String name) {
        return tree(name, JSON.createParser(ObjectReadContext.empty(), bytes(name)));
    }

    private static JsonNode tree(String name, JsonParser opened) {
        try (JsonParser parser = opened) {
            parser.nextToken();
            var root = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "There is more than one value");
            }
            return root;
        } catch (JacksonException damaged) {
            throw new IllegalStateException(
                    "The catalogue file " + name + " is damaged: " + damaged.getOriginalMessage() + " at "
                            + damaged.getLocation().offsetDescription(),
                    damaged);
        }
    }

    private static JsonNode value(JsonParser parser) {
        var nodes = JsonNodeFactory.instance;
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> {
                var object = nodes.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parser.nextToken();
                    object.set(name, value(parser));
                }
                yield object;
            }
            case JsonTokenId.ID_START_ARRAY -> {
                var array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case JsonTokenId.ID_STRING -> nodes.stringNode(parser.getString());
            case JsonTokenId.ID_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case JsonTokenId.ID_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case JsonTokenId.ID_TRUE -> nodes.booleanNode(true);
            case JsonTokenId.ID_FALSE -> nodes.booleanNode(false);
            case JsonTokenId.ID_NULL -> nodes.nullNode();
            default -> throw new StreamReadException(parser, "There is no value");
        };
    }

    private byte[] bytes(String name) {
        try (InputStream in =
                open.apply(name).orElseThrow(() -> new IllegalStateException("The catalogue lacks the file " + name))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The catalogue file " + name + " cannot be read", unreadable);
        }
    }
}
