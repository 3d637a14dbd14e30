package se.delmal.examples.cataloguetools.print;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;

/**
 * A specialty's chapter.
 *
 * @param specialty  whose it is
 * @param edition  the edition, by the codes it prints
 * @param applies  the codes that it says apply; none if it does not say so in a way that is understood
 * @param delmal  the delmål it prints tables of, in its order
 */
public record PrintedChapter(
        Specialty specialty, Edition edition, List<DelmalCode> applies, List<PrintedDelmal> delmal) {

    /** Copies the lists. */
    public PrintedChapter {
        applies = List.copyOf(applies);
        delmal = List.copyOf(delmal);
    }

    /** Returns the delmål with a code, if its table is printed. */
    public Optional<PrintedDelmal> find(DelmalCode code) {
        return delmal.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
