package se.delmal.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.server.DelmalServer;
import se.delmal.server.catalogue.CatalogueConfiguration.OfficialTextsException;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.TestDatabase;

@ServerTest
class OfficialTextsTest {

    private static final Path FOLDER = folder();

    @Autowired
    private Asker asker;

    @DynamicPropertySource
    static void twoFiles(DynamicPropertyRegistry registry) {
        registry.add(
                "delmal.catalogue.official-texts",
                () -> file("c1.json", "c1", "påhittad lydelse") + "," + file("a1.json", "a1", "gemensam lydelse"));
    }

    @Test
    void showsTheWordingThatTheInstallationHas() {
        var answer = asker.query("""
                { catalogue { release
                  targetDescription(specialty: "psykiatri", edition: SOSFS_2015_8) {
                    delmal { code requirements { officialText } } }
                  delmal(code: "a1", edition: SOSFS_2015_8) { requirements { officialText } } } }""", Map.of());

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/catalogue/release").asString())
                .startsWith(TargetCatalogue.standard().release() + "+texts:");
        assertThat(answer.data("/catalogue/targetDescription/delmal").findValuesAsString("officialText"))
                .contains("påhittad lydelse", "gemensam lydelse");
        assertThat(answer.data("/catalogue/delmal/requirements/0/officialText").asString())
                .isEqualTo("gemensam lydelse");
    }

    @Test
    void doesNotStartWithADamagedFileAndNamesItAndItsFault() {
        var damaged = file("damaged.json", "c99", "påhittad lydelse");
        var server = new SpringApplicationBuilder(DelmalServer.class).properties("server.port=0");

        assertThatThrownBy(() -> server.run(TestDatabase.arguments(
                        TestDatabase.properties(), "--delmal.catalogue.official-texts=" + damaged)))
                .hasStackTraceContaining(damaged.toString())
                .hasStackTraceContaining("No delmål c99");
    }

    @Test
    void refusesAFileThatIsNotThereOrIsInAnotherEncoding() throws IOException {
        var configuration = new CatalogueConfiguration();
        var absent = List.of(FOLDER.resolve("absent.json").toString());
        var latin = Files.write(FOLDER.resolve("latin.json"), "{\"å\"".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> configuration.catalogueOfThisInstallation(absent))
                .hasMessageContaining("absent.json cannot be used: there is no such file");
        assertThatThrownBy(() -> configuration.catalogueOfThisInstallation(List.of(latin.toString())))
                .hasMessageContaining("not in UTF-8");
    }

    @Test
    void saysWhatToDo() {
        var fault = new OfficialTextsException(Path.of("x.json"), "it is damaged", new IOException());

        assertThat(new CatalogueConfiguration.Analyzer().analyze(fault))
                .extracting(FailureAnalysis::getAction)
                .asString()
                .contains("import-text", "delmal.catalogue.official-texts");
    }

    private static Path file(String name, String code, String text) {
        try {
            return Files.writeString(FOLDER.resolve(name), """
                    {"edition": "SOSFS_2015_8", "specialty": "psykiatri", "delmal": [
                      {"code": "%s", "requirements": [{"number": 1, "text": "%s"}]}]}""".formatted(code, text));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Made before the server starts, which reads from it; left for the system to clear away. */
    private static Path folder() {
        try {
            return Files.createTempDirectory("delmal-official-texts");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
