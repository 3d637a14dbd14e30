package se.delmal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueSchemaTest {

    private static final Path FILES = Path.of("src/main/resources/se/delmal/catalogue");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<String> everyFile() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FILES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void everyFileFollowsItsSchema(String file) {
        var faults = schemaOf(file).validate(text(TargetCatalogue.class, file), InputFormat.JSON);

        assertThat(faults).extracting(Error::toString).isEmpty();
    }

    @Test
    void everyFileIsPartOfTheCatalogue() throws IOException {
        assertThat(TargetCatalogue.standard().allFiles()).containsExactlyElementsOf(everyFile());
    }

    @Test
    void aFileThatBreaksItsSchemaIsFound() {
        var broken = text(TargetCatalogue.class, "contents.json").replace("psykiatri", "Psykiatri");

        assertThat(schemaOf("contents.json").validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schemaOf(String file) {
        var name = file.contains("/") ? "target-description" : file.replace(".json", "");
        return SCHEMAS.getSchema(
                text(CatalogueSchemaTest.class.getClassLoader(), "json-schema/" + name + ".schema.json"),
                InputFormat.JSON);
    }

    private static String text(Class<?> near, String name) {
        return text(name, near.getResourceAsStream(name));
    }

    private static String text(ClassLoader loader, String name) {
        return text(name, loader.getResourceAsStream(name));
    }

    private static String text(String name, InputStream opened) {
        try (InputStream in = Objects.requireNonNull(opened, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
