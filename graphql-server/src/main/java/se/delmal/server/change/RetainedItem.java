package se.delmal.server.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;

/**
 * See the type {@code RetainedItem} of the schema.
 *
 * @param description  what is kept, and why
 * @param until  the last day on which it is kept
 * @param citations  where it is written that it is needed
 */
record RetainedItem(LocalizedText description, Optional<LocalDate> until, List<Citation> citations) {

    /** Copies the list. */
    public RetainedItem {
        citations = List.copyOf(citations);
    }
}
