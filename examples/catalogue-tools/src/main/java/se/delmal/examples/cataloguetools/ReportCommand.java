package se.delmal.examples.cataloguetools;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.examples.cataloguetools.report.ReportPage;
import se.delmal.examples.cataloguetools.report.SpecialtySection;

/** Writes the whole catalogue as one page. */
@Command(
        name = "report",
        description = "Writes one HTML page that needs nothing else: every specialty with its delmål, how well they are"
                + " known, what changed between the editions, and charts. It opens offline and prints well.",
        footer = {"%nExample:", "  report --output delmal.html --language sv"})
final class ReportCommand implements Callable<Integer> {

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The HTML file to write.")
    private Path output = Path.of("");

    @Option(
            names = "--language",
            defaultValue = "sv",
            paramLabel = "LANGUAGE",
            description = "sv or en: the language the page opens in. Both are in it. Default: ${DEFAULT-VALUE}")
    private String language = "sv";

    @Override
    public Integer call() {
        var opensIn = Languages.one(language);
        var destination = Destination.of(output).checked();
        var catalogue = TargetCatalogue.standard();
        var sections = Progress.through(
                "Reading", catalogue.specialties(), specialty -> SpecialtySection.of(catalogue, specialty));
        var page = ReportPage.of(catalogue, sections).html(opensIn);
        destination.write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.OK;
    }
}
