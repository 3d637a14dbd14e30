package se.delmal.examples.cataloguetools.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;

/**
 * The wording of a printed chapter, in the form of {@code official-texts.schema.json}, which an installation adds to its
 * catalogue.
 *
 * @param edition  the edition
 * @param specialty  the specialty's slug
 * @param source  the file it was read from
 * @param delmal  the delmål with wording
 */
public record OfficialTextFile(Edition edition, String specialty, Source source, List<Entry> delmal) {

    /** Copies the list. */
    public OfficialTextFile {
        delmal = List.copyOf(delmal);
    }

    /**
     * Where the wording was read.
     *
     * @param file  the name of the file
     * @param sha256  its SHA-256 in hexadecimal digits
     */
    public record Source(String file, String sha256) {}

    /**
     * A delmål.
     *
     * @param code  its code as printed
     * @param requirements  the wording of each requirement
     */
    public record Entry(String code, List<Requirement> requirements) {}

    /**
     * A requirement.
     *
     * @param number  which one, from 1
     * @param text  its wording
     */
    public record Requirement(int number, String text) {}

    /** A wording that can be told requirement by requirement, and the delmål for which it cannot. */
    public record Taken(OfficialTextFile file, List<DelmalCode> leftOut) {}

    /**
     * Takes the wording of a chapter. Left out are delmål that the catalogue does not have, and those of which print and
     * catalogue count the requirements differently, since nobody could tell which text belongs to which.
     */
    public static Taken of(TargetCatalogue catalogue, PrintedChapter chapter, Source source) {
        var fitting = chapter.delmal().stream()
                .filter(printed -> held(catalogue, chapter, printed.code())
                        .filter(delmal -> !delmal.requirements().isEmpty())
                        .filter(delmal -> delmal.requirements().size()
                                == printed.requirements().size())
                        .isPresent())
                .toList();
        var leftOut = chapter.delmal().stream()
                .filter(printed -> !fitting.contains(printed))
                .map(PrintedDelmal::code)
                .toList();
        return new Taken(
                new OfficialTextFile(
                        chapter.edition(),
                        chapter.specialty().slug(),
                        source,
                        fitting.stream().map(OfficialTextFile::entry).toList()),
                leftOut);
    }

    private static Optional<Delmal> held(TargetCatalogue catalogue, PrintedChapter chapter, DelmalCode code) {
        return code.group() == DelmalGroup.C
                ? catalogue.get(chapter.specialty(), chapter.edition()).find(code)
                : catalogue.findCommon(code);
    }

    private static Entry entry(PrintedDelmal printed) {
        return new Entry(
                printed.code().toString(),
                IntStream.rangeClosed(1, printed.requirements().size())
                        .mapToObj(number ->
                                new Requirement(number, printed.requirements().get(number - 1)))
                        .toList());
    }
}
