package se.delmal.examples.cataloguetools;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import se.delmal.catalogue.TargetCatalogue;

/** The program: {@code export}, {@code verify}, {@code import-text}, {@code report} and {@code search}. */
@Command(
        name = "catalogue-tools",
        description =
                "Takes the catalogue of Swedish target descriptions (målbeskrivningar) out of the SDK, compares it"
                        + " with the official print, and shows it in one page.",
        subcommands = {
            ExportCommand.class,
            VerifyCommand.class,
            ImportTextCommand.class,
            ReportCommand.class,
            SearchCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = CatalogueTools.Version.class,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, and there are differences, or something had to be left out",
            "2:not done, nothing was written; the reason is on the standard error output"
        })
public final class CatalogueTools implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private CatalogueTools() {}

    /** Without a command, says which there are. */
    @Override
    public Integer call() {
        var usage = Objects.requireNonNull(spec).commandLine();
        usage.usage(usage.getErr());
        return ExitCode.ERROR;
    }

    /** Runs the command that the arguments name, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command that the arguments name and returns its exit code. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        var commandLine = new CommandLine(new CatalogueTools());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((fault, command, parsed) -> {
            command.getErr().println(command.getColorScheme().errorText("catalogue-tools: " + message(fault)));
            return ExitCode.ERROR;
        });
        return commandLine;
    }

    private static String message(Exception fault) {
        return fault instanceof ToolFault
                ? String.valueOf(fault.getMessage())
                : "this should not have happened, please report it: " + fault;
    }

    /** The release of the catalogue is the version that matters to whoever uses its content. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"catalogue " + TargetCatalogue.standard().release()};
        }
    }
}
