package se.delmal.examples.cataloguetools;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.examples.cataloguetools.print.Comparison;
import se.delmal.examples.cataloguetools.print.OfficialPrint;

/** Compares the catalogue with the official print. */
@Command(
        name = "verify",
        description = {
            "Reads the chapter of a specialty in an official PDF and says where the catalogue differs: codes, headings,"
                    + " number of requirements, level words, activities, attestors.",
            "Ends with 0 if nothing differs and 1 if something does."
        },
        footer = {
            "%nExample:",
            "  verify --pdf psykiatri.pdf --edition 2015 --specialty psykiatri --report differences.json"
        })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Option(names = "--report", paramLabel = "FILE", description = "Writes the differences as JSON too.")
    private @Nullable Path report;

    @Override
    public Integer call() {
        var destination =
                Optional.ofNullable(report).map(file -> Destination.of(file).checked());
        var catalogue = TargetCatalogue.standard();
        var chapter = print.read(catalogue);
        var found = new VerificationReport(
                catalogue.release(), OfficialPrint.sha256(print.pdf()), chapter, Comparison.of(catalogue, chapter));
        destination.ifPresent(file -> file.write(found::writeJson));
        System.out.print(found.text());
        return found.differences().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENCES;
    }
}
