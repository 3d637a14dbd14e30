package se.delmal.examples.cataloguetools;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.server.catalogue.search.CatalogueSearch;
import se.delmal.server.catalogue.search.CatalogueSearch.Hit;
import se.delmal.server.catalogue.search.CatalogueSearch.Item;

/** Prints what fits some words best, one line for each. */
@Command(
        name = "search",
        description =
                "Finds specialties, delmål and responsibilities by their words, in Swedish and English, whatever their"
                        + " endings; a code or a name comes first.",
        footer = {"%nExample:", "  search hjärtsvikt --edition 2021"})
final class SearchCommand implements Callable<Integer> {

    private static final int MOST = 200;

    /** Kept, so that it stays quiet: what the search's library says about virtual machines is not for whoever searches. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "The words, a code or a name.")
    private List<String> words = List.of();

    @Option(names = "--edition", paramLabel = "EDITION", description = "2015 or 2021. Default: both")
    private @Nullable String edition;

    @Option(names = "--specialty", paramLabel = "SPECIALTY", description = "A slug, a name or an alias. Default: all")
    private @Nullable String specialty;

    @Option(
            names = "--first",
            defaultValue = "20",
            paramLabel = "NUMBER",
            description = "How many at most, from 1 to 200. Default: ${DEFAULT-VALUE}")
    private int first;

    @Option(names = "--language", defaultValue = "sv", paramLabel = "LANGUAGE", description = "sv or en")
    private String language = "sv";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (first < 1 || first > MOST) {
            throw new ToolFault("--first must be from 1 to " + MOST + ", not " + first);
        }
        LIBRARY.setLevel(Level.SEVERE);
        var locale = Languages.one(language);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        var catalogue = TargetCatalogue.standard();
        var found = CatalogueSearch.of(catalogue).find(query(catalogue), Optional.empty(), first);
        found.forEach(hit -> out.println(line(hit, locale)));
        if (found.isEmpty()) {
            spec.commandLine().getErr().println("Nothing found.");
        }
        return ExitCode.OK;
    }

    private CatalogueSearch.Query query(TargetCatalogue catalogue) {
        var text = String.join(" ", words);
        if (text.length() > CatalogueSearch.LONGEST_TEXT) {
            throw new ToolFault("At most " + CatalogueSearch.LONGEST_TEXT + " characters are searched for");
        }
        return new CatalogueSearch.Query(
                text,
                Optional.ofNullable(edition).map(Editions::one),
                Optional.ofNullable(specialty).map(typed -> Specialties.one(catalogue, typed)));
    }

    private static String line(Hit hit, Locale locale) {
        if (hit.item() instanceof Item.OfSpecialty found) {
            return found.specialty().name().in(locale) + " ("
                    + found.specialty().slug() + ")";
        }
        if (hit.item() instanceof Item.OfResponsibility found) {
            var one = found.responsibility();
            return one.id() + "  " + one.role().label().in(locale) + ": "
                    + one.summary().in(locale);
        }
        return line(((Item.OfDelmal) hit.item()).delmal(), locale);
    }

    private static String line(Delmal delmal, Locale locale) {
        return delmal.edition().document() + "  "
                + delmal.specialty()
                        .map(Specialty::slug)
                        .map(slug -> slug + " ")
                        .orElse("") + delmal.code() + "  "
                + delmal.label().in(locale)
                + delmal.requirements().stream()
                        .findFirst()
                        .map(requirement -> ": " + requirement.summary().in(locale))
                        .stream()
                        .collect(Collectors.joining());
    }
}
