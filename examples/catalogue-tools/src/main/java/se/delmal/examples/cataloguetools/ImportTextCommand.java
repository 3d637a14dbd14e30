package se.delmal.examples.cataloguetools;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.examples.cataloguetools.print.OfficialPrint;
import se.delmal.examples.cataloguetools.print.OfficialTextFile;
import tools.jackson.databind.json.JsonMapper;

/** Takes the official wording out of the print. */
@Command(
        name = "import-text",
        description = {
            "Stores the official wording of a specialty's requirements in a file that an installation adds to its catalogue:"
                    + " the server's setting delmal.catalogue.official-texts, or TargetCatalogue.withOfficialTexts.",
            "Delmål of which print and catalogue count the requirements differently are left out and named; the command"
                    + " then ends with 1."
        },
        footer = {
            "%nExample:",
            "  import-text --pdf psykiatri.pdf --edition 2015 --specialty psykiatri --output psykiatri-2015.texts.json"
        })
final class ImportTextCommand implements Callable<Integer> {

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        var destination = Destination.of(output).checked();
        var catalogue = TargetCatalogue.standard();
        var chapter = print.read(catalogue);
        var source = new OfficialTextFile.Source(
                String.valueOf(print.pdf().getFileName()), OfficialPrint.sha256(print.pdf()));
        var taken = OfficialTextFile.of(catalogue, chapter, source);
        if (taken.file().delmal().isEmpty()) {
            throw new ToolFault("No delmål in " + print.pdf() + " has as many requirements as in the catalogue");
        }
        var json = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(taken.file()) + "\n";
        catalogue.withOfficialTexts(json);
        destination.write(out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        if (taken.leftOut().isEmpty()) {
            return ExitCode.OK;
        }
        System.err.println("catalogue-tools: left out, since their requirements cannot be told apart by the catalogue: "
                + taken.leftOut());
        return ExitCode.DIFFERENCES;
    }
}
