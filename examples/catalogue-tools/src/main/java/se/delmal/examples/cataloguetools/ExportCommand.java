package se.delmal.examples.cataloguetools;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.examples.cataloguetools.extract.CaseFormat;
import se.delmal.examples.cataloguetools.extract.CsvFormat;
import se.delmal.examples.cataloguetools.extract.Extract;
import se.delmal.examples.cataloguetools.extract.ExtractFormat;
import se.delmal.examples.cataloguetools.extract.JsonFormat;
import se.delmal.examples.cataloguetools.extract.JsonLinesFormat;
import se.delmal.examples.cataloguetools.extract.SkosFormat;
import se.delmal.examples.cataloguetools.extract.StableId;
import se.delmal.examples.cataloguetools.extract.XlsxFormat;

/** Writes the catalogue, or a part of it, in a form that other programs read. */
@Command(
        name = "export",
        description = {
            "Writes target descriptions as a table (xlsx, csv), as data (json, jsonl), as a CASE 1.1 package (case)"
                    + " or as SKOS in Turtle (skos).",
            "Tables have one row for each requirement. Common delmål are there once, without a specialty."
        },
        footer = {
            "%nExamples:",
            "  export --format xlsx --output delmal.xlsx",
            "  export --format csv --edition 2021 --specialty allmänmedicin",
            "  export --format case --edition \"HSLF-FS 2021:8\" --output delmal-2021.case.json"
        })
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, json, jsonl, case, skos or xlsx.")
    private String format = "";

    @Option(
            names = "--edition",
            defaultValue = "all",
            paramLabel = "EDITION",
            description = "2015, 2021, a document's number such as \"SOSFS 2015:8\", or all (the default).")
    private String edition = "all";

    @Option(
            names = "--specialty",
            defaultValue = "all",
            paramLabel = "SPECIALTY",
            description = "A specialty's slug, Swedish name or alias, or all (the default).")
    private String specialty = "all";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write; without it, the standard output.")
    private @Nullable Path output;

    @Option(
            names = "--base-uri",
            defaultValue = StableId.URN,
            paramLabel = "URI",
            description = "case and skos: what each UUID is appended to. Default: ${DEFAULT-VALUE}")
    private URI base = URI.create(StableId.URN);

    @Option(names = "--bom", description = "csv: begin with a byte order mark, for spreadsheets that need one.")
    private boolean byteOrderMark;

    /** The names that can be typed for {@code --format}. */
    private enum Format {
        CSV,
        JSON,
        JSONL,
        CASE,
        SKOS,
        XLSX;

        static Format typed(String text) {
            return Arrays.stream(values())
                    .filter(format -> format.name().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> new ToolFault("No format \"" + text + "\"; there are "
                            + Arrays.stream(values())
                                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))));
        }
    }

    @Override
    public Integer call() {
        var writer = writer(Format.typed(format));
        var editions = Editions.typed(edition);
        var catalogue = TargetCatalogue.standard();
        var specialties = Specialties.typed(catalogue, specialty);
        var destination = Destination.of(Optional.ofNullable(output)).checked();
        var builder = Extract.of(catalogue, editions, Specialties.isAll(specialty));
        Progress.through("Reading", specialties, builder::add);
        var extract = builder.build();
        destination.write(out -> writer.write(extract, out));
        return ExitCode.OK;
    }

    private ExtractFormat writer(Format wanted) {
        return switch (wanted) {
            case CSV -> new CsvFormat(byteOrderMark);
            case JSON -> new JsonFormat();
            case JSONL -> new JsonLinesFormat();
            case CASE -> new CaseFormat(new StableId(checkedBase()));
            case SKOS -> new SkosFormat(new StableId(checkedBase()));
            case XLSX -> new XlsxFormat();
        };
    }

    private String checkedBase() {
        if (!base.isAbsolute()) {
            throw new ToolFault("The base URI must be absolute, such as https://example.org/delmal/: " + base);
        }
        return base.toString();
    }
}
