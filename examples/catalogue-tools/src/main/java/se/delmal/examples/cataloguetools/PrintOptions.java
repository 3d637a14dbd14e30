package se.delmal.examples.cataloguetools;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.examples.cataloguetools.print.OfficialPrint;
import se.delmal.examples.cataloguetools.print.PrintFault;
import se.delmal.examples.cataloguetools.print.PrintedChapter;

/** Which chapter of which print. */
final class PrintOptions {

    @Option(
            names = "--pdf",
            required = true,
            paramLabel = "FILE",
            description = "The official target descriptions as a PDF with text; one chapter, or several.")
    private Path pdf = Path.of("");

    @Option(
            names = "--edition",
            required = true,
            paramLabel = "EDITION",
            description = "2015, 2021 or a document's number such as \"SOSFS 2015:8\".")
    private String edition = "";

    @Option(
            names = "--specialty",
            required = true,
            paramLabel = "SPECIALTY",
            description = "A specialty's slug, Swedish name or alias.")
    private String specialty = "";

    Path pdf() {
        return pdf;
    }

    /**
     * Reads the chapter.
     *
     * @throws ToolFault if the edition or the specialty is not known, or the file is another print than that
     */
    PrintedChapter read(TargetCatalogue catalogue) {
        var wantedEdition = Editions.one(edition);
        var wantedSpecialty = Specialties.one(catalogue, specialty);
        try {
            return OfficialPrint.read(catalogue, pdf).chapter(wantedSpecialty, wantedEdition);
        } catch (PrintFault other) {
            throw new ToolFault(String.valueOf(other.getMessage()), other);
        }
    }
}
