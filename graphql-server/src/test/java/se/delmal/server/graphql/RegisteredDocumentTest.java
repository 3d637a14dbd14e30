package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.delmal.server.support.ServerTest;

@ServerTest
class RegisteredDocumentTest {

    @Autowired
    private DocumentGate gate;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ viewer { subject } } | not public",
                "{ catalogue { release } ...v } fragment v on Query { viewer { subject } } | not public",
                "{ __schema { queryType { name } } } | not public",
                "{ catalogue { nothing } } | does not fit",
                "{ catalogue | does not fit",
                "query a { catalogue { release } } query b { catalogue { release } } | more than one operation",
                "query($release: String!) { catalogue { specialty(slug: $release) { slug } } } | $release",
                "query($release: String) { catalogue(release: $release) { profiles { id } } } | profiles"
            })
    void thatCannotBeSharedStopsTheStartAndIsNamed(String text, String reason, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("wrong.graphql"), text, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> load(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrong.graphql")
                .hasMessageContaining(reason);
    }

    @Test
    void isFoundByTheHashOfItsText(@TempDir Path folder) throws Exception {
        var text = "query($release: String) { catalogue(release: $release) { release } }";
        Files.writeString(folder.resolve("right.graphql"), text, StandardCharsets.UTF_8);

        var found = load(folder).find(AnswerId.ofDocument(text));

        assertThat(found.map(RegisteredDocument::name)).isEqualTo(Optional.of("right.graphql"));
        assertThat(found.orElseThrow().variables()).containsExactly("release");
    }

    private RegisteredDocuments load(Path folder) throws Exception {
        return new RegisteredDocuments(gate, new PathMatchingResourcePatternResolver(), folder.toUri() + "*.graphql");
    }
}
