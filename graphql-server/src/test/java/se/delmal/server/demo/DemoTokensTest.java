package se.delmal.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import se.delmal.server.security.ClaimNames;
import tools.jackson.databind.json.JsonMapper;

class DemoTokensTest {

    private final DemoTokens tokens = new DemoTokens(ClaimNames.USUAL);

    @Test
    void aTokenSaysWhoItsHolderIs() {
        var holder = tokens.introspect(tokens.of(DemoPerson.EVA));

        assertThat(holder.getName()).isEqualTo("demo-eva");
        assertThat(holder.<String>getAttribute("name")).isEqualTo("Eva Malmros");
    }

    @Test
    void refusesWhatIsNoToken() {
        assertThatThrownBy(() -> tokens.introspect("demo-eva")).isInstanceOf(BadOpaqueTokenException.class);
    }

    @Test
    void tokensAreLongAndDifferAtEachStart() {
        var again = new DemoTokens(ClaimNames.USUAL);

        assertThat(Arrays.stream(DemoPerson.values()).map(tokens::of))
                .doesNotHaveDuplicates()
                .allSatisfy(token ->
                        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32));
        assertThat(again.of(DemoPerson.VENDOR)).isNotEqualTo(tokens.of(DemoPerson.VENDOR));
    }

    @Test
    void theFileIsTheOwnersAlone(@TempDir Path folder) throws IOException {
        var file = folder.resolve("tokens.json");
        Files.writeString(file, "of an earlier start");

        new DemoAnnouncement(tokens, file.toString()).start();

        var content = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(content.get("vendor").asString()).isEqualTo(tokens.of(DemoPerson.VENDOR));
        assertThat(content.size()).isEqualTo(DemoPerson.values().length);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
    }
}
