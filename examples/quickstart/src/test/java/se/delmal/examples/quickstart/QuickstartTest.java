package se.delmal.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the quickstart prints. The build runs it on the class path, too, where servers live. */
class QuickstartTest {

    @Test
    void saysInSwedishWhereTheTrainingStands() {
        QuickstartOutput.isSwedish(printed());
    }

    @Test
    void saysTheSameInEnglish() {
        QuickstartOutput.isEnglish(printed("--english"));
    }

    @Test
    void saysWhoMustDoWhatAboutSupervision() {
        var printed = printed(WhoDoesWhat::main);

        assertThat(printed)
                .contains("verksamhetschef  skane  LOCAL_REQUIREMENT  Avsätter en till två timmar i veckan")
                .contains("huvudansvarig handledare  sormland  LOCAL_DUTY  Träffar ST-läkaren regelbundet")
                .contains("[Region Skåne, ST-överenskommelse, Verksamhetschefen ska ansvara för]")
                .contains("ST-läkare  [SILENCE]", "skane  [SKA-2022-PSUP-04]");
    }

    @Test
    void saysWhoMustDoWhatInEnglish() {
        var printed = printed(WhoDoesWhat::main, "--english");

        assertThat(printed)
                .contains("head of unit  skane  LOCAL_REQUIREMENT  Sets aside one to two hours a week")
                .contains("== Differences")
                .doesNotContain("Skillnader");
    }

    private static String printed(String... args) {
        return printed(Quickstart::main, args);
    }

    private static String printed(Consumer<String[]> program, String... args) {
        var before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.accept(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
