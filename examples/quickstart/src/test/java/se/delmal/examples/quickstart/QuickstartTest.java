package se.delmal.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    private static String printed(String... args) {
        var before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
