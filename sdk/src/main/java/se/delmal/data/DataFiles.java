package se.delmal.data;

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

/**
 * The files of one package's data, by name. The only place in this module that reads any.
 *
 * <p>A file that is missing, damaged or holds something else than it should throws an {@link IllegalStateException} that
 * names the file and the place in it.
 */
public final class DataFiles {

    /** Not a mapper: to make one takes longer than to read a file, and nobody who looks something up needs it. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String whose;
    private final Function<String, Optional<InputStream>> open;

    /**
     * Makes files that are opened by a function.
     *
     * @param whose  what they are files of, as errors say it, such as {@code catalogue}
     * @param open  opens a file by its name; empty where there is none
     */
    public DataFiles(String whose, Function<String, Optional<InputStream>> open) {
        this.whose = whose;
        this.open = open;
    }

    /** Returns the files that lie beside a class of this module. */
    public static DataFiles beside(Class<?> type, String whose) {
        return new DataFiles(whose, name -> Optional.ofNullable(type.getResourceAsStream(name)));
    }

    /** Returns the root of a file. */
    public DataNode read(String name) {
        return new DataNode(called(name), "", tree(name));
    }

    /** Returns the content without what white space adds, so that line ends and indentation are no part of it. */
    public byte[] canonicalBytes(String name) {
        return tree(name).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the root of a text that somebody else has read, which faults call so: {@code The file x}. */
    public static DataNode parsed(String called, String json) {
        return new DataNode(called, "", tree(called, JSON.createParser(ObjectReadContext.empty(), json)));
    }

    private String called(String name) {
        return "The " + whose + " file " + name;
    }

    private JsonNode tree(String name) {
        return tree(called(name), JSON.createParser(ObjectReadContext.empty(), bytes(name)));
    }

    private static JsonNode tree(String called, JsonParser opened) {
        try (JsonParser parser = opened) {
            parser.nextToken();
            var root = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "There is more than one value");
            }
            return root;
        } catch (JacksonException damaged) {
            throw new IllegalStateException(
                    called + " is damaged: " + damaged.getOriginalMessage() + " at "
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
        try (InputStream in = open.apply(name)
                .orElseThrow(() -> new IllegalStateException("The " + whose + " file " + name + " is missing"))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The " + whose + " file " + name + " cannot be read", unreadable);
        }
    }
}
