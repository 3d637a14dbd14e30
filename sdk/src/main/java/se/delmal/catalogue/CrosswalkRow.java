package se.delmal.catalogue;

import java.util.Optional;
import se.delmal.citation.LocalizedText;

/**
 * A row of the crosswalk's file.
 *
 * @param place  the row's place, for messages
 * @param older  the code in the older edition, unless the row is about a delmål that is new
 * @param newer  the code in the newer edition, unless the row is about a delmål that is gone
 * @param relation  how the newer one stands to the older one
 * @param note  what the reading rests on
 */
record CrosswalkRow(
        CatalogueNode place,
        Optional<DelmalCode> older,
        Optional<DelmalCode> newer,
        CrosswalkRelation relation,
        Optional<LocalizedText> note) {

    CrosswalkRow {
        if (older.isEmpty() && newer.isEmpty()) {
            throw new IllegalArgumentException("A row is about at least one delmål");
        }
        if ((older.isEmpty() || newer.isEmpty()) != (relation == CrosswalkRelation.NONE)) {
            throw new IllegalArgumentException("One code alone is NONE, and two are something else");
        }
    }

    boolean isAbout(DelmalCode code) {
        return older.filter(code::equals).isPresent()
                || newer.filter(code::equals).isPresent();
    }

    Optional<DelmalCode> other(DelmalCode code) {
        return older.filter(code::equals).isPresent() ? newer : older;
    }

    CrosswalkRelation relationFrom(DelmalCode code) {
        return older.filter(code::equals).isPresent() ? relation : relation.reversed();
    }
}
