package se.delmal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue's files, by name. The only place in this module that reads any. */
final class CatalogueFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
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

    private JsonNode tree(String name) {
        try {
            return JSON.readTree(bytes(name));
        } catch (JacksonException damaged) {
            throw new IllegalStateException(
                    "The catalogue file " + name + " is damaged: " + damaged.getOriginalMessage() + " at "
                            + damaged.getLocation().offsetDescription(),
                    damaged);
        }
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
