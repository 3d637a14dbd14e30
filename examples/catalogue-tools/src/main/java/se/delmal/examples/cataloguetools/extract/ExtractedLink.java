package se.delmal.examples.cataloguetools.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmal.catalogue.Crosswalk;
import se.delmal.catalogue.CrosswalkRelation;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.citation.LocalizedText;

/**
 * What became of a delmål in another edition, by our reading of the two texts.
 *
 * @param edition  the edition of {@code from}
 * @param from  {@link StableId} of the delmål
 * @param to  that of its counterpart in the other edition
 * @param relation  how the counterpart stands to the delmål
 * @param official  whether a legal text says so
 * @param note  what the reading rests on
 */
public record ExtractedLink(
        Edition edition,
        String from,
        String to,
        CrosswalkRelation relation,
        boolean official,
        Optional<LocalizedText> note) {

    /** Returns the counterparts that the delmål of a description have; those that have none are left out. */
    static Stream<ExtractedLink> of(TargetCatalogue catalogue, TargetDescription description) {
        return Stream.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8)
                .filter(other -> other != description.edition())
                .filter(other -> catalogue.find(description.specialty(), other).isPresent())
                .flatMap(other -> catalogue.crosswalk(description.specialty(), description.edition(), other).stream())
                .flatMap(row -> of(row).stream());
    }

    private static Optional<ExtractedLink> of(Crosswalk row) {
        return row.to()
                .map(to -> new ExtractedLink(
                        row.from().edition(),
                        StableId.of(row.from()),
                        StableId.of(to),
                        row.relation(),
                        row.official(),
                        row.note()));
    }

    /** Returns what makes two of them the same. */
    List<String> ends() {
        return List.of(from, to);
    }
}
