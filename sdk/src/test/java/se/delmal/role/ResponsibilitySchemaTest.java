package se.delmal.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmal.data.DataSchemas;

class ResponsibilitySchemaTest {

    static List<String> everyFile() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/se/delmal/role"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void everyFileFollowsItsSchema(String file) {
        var faults = DataSchemas.get("responsibilities")
                .validate(DataSchemas.text(Responsibilities.class, file), InputFormat.JSON);

        assertThat(faults).extracting(Error::toString).isEmpty();
    }

    @Test
    void everyFileIsRead() throws IOException {
        assertThat(everyFile())
                .containsExactlyInAnyOrderElementsOf(Responsibilities.standard().profiles().stream()
                        .map(profile -> profile + ".json")
                        .toList());
    }

    @Test
    void aFileThatBreaksTheSchemaIsFound() {
        var broken = DataSchemas.text(Responsibilities.class, "skane.json").replace("PER_WEEK", "WEEKLY");

        assertThat(DataSchemas.get("responsibilities").validate(broken, InputFormat.JSON))
                .isNotEmpty();
    }
}
