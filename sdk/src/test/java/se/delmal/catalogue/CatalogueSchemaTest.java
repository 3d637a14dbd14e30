package se.delmal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmal.data.DataSchemas;

class CatalogueSchemaTest {

    private static final Path FILES = Path.of("src/main/resources/se/delmal/catalogue");

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
        var faults = schemaOf(file).validate(DataSchemas.text(TargetCatalogue.class, file), InputFormat.JSON);

        assertThat(faults).extracting(Error::toString).isEmpty();
    }

    @Test
    void everyFileIsPartOfTheCatalogue() throws IOException {
        assertThat(TargetCatalogue.standard().allFiles()).containsExactlyElementsOf(everyFile());
    }

    @Test
    void aFileThatBreaksItsSchemaIsFound() {
        var broken = DataSchemas.text(TargetCatalogue.class, "contents.json").replace("psykiatri", "Psykiatri");

        assertThat(schemaOf("contents.json").validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schemaOf(String file) {
        return DataSchemas.get(file.contains("/") ? "target-description" : file.replace(".json", ""));
    }
}
