package se.delmal.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Runs the quickstart as its users do: a virtual machine of its own, everything on the module path, no door opened by a test
 * runner. A package of drafts that is not opened to the validator fails here, and only here.
 */
class RealModulePathTest {

    @Test
    void theQuickstartRunsOnTheModulePath() throws IOException, InterruptedException {
        QuickstartOutput.isSwedish(printed());
    }

    @Test
    void theQuickstartRunsOnTheModulePathInEnglish() throws IOException, InterruptedException {
        QuickstartOutput.isEnglish(printed("--english"));
    }

    private static String printed(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath(),
                "--module",
                "se.delmal.examples.quickstart/" + Quickstart.class.getName()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** The one that this test itself was started with, which holds what the module requires and nothing of the tests. */
    private static String modulePath() {
        var path = System.getProperty("jdk.module.path");
        assertThat(path).as("the build runs this test on the module path").isNotNull();
        return path;
    }
}
