package se.delmal.server.catalogue.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.role.Responsibility;

/**
 * Finds specialties, delmål and responsibilities by what they are called and what they say, in Swedish and English, whatever
 * endings or marks above the letters the words have.
 *
 * <pre>{@code
 * var search = CatalogueSearch.of(TargetCatalogue.standard());
 * search.find(CatalogueSearch.Query.of("hjartsvikt"), Optional.empty(), 10);
 * }</pre>
 *
 * <p>The code of a delmål, the name or an alias of a specialty, and the id of a responsibility come first. The index is kept in memory and made at the first
 * question, which takes as long as to read the whole catalogue. Safe for use by several threads.
 */
public final class CatalogueSearch {

    /** The longest text that is searched for, in characters. */
    public static final int LONGEST_TEXT = 200;

    private final TargetCatalogue catalogue;
    private volatile Optional<CatalogueIndex> index = Optional.empty();

    private CatalogueSearch(TargetCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns a search in a catalogue, without reading it yet. */
    public static CatalogueSearch of(TargetCatalogue catalogue) {
        return new CatalogueSearch(catalogue);
    }

    /**
     * What is looked for.
     *
     * @param text  words, a code or a name, at most {@link #LONGEST_TEXT} characters
     * @param edition  what belongs to another edition is left out
     * @param specialty  what does not apply to it is left out
     */
    public record Query(String text, Optional<Edition> edition, Optional<Specialty> specialty) {

        /** Checks the length, and joins marks that stand apart from their letters. */
        public Query {
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException(
                        "At most " + LONGEST_TEXT + " characters are searched for, not " + text.length());
            }
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }

        /** Returns a question to the whole catalogue. */
        public static Query of(String text) {
            return new Query(text, Optional.empty(), Optional.empty());
        }
    }

    /** What can be found. */
    public sealed interface Item {

        /**
         * A specialty.
         *
         * @param specialty  the specialty
         */
        record OfSpecialty(Specialty specialty) implements Item {}

        /**
         * A delmål.
         *
         * @param delmal  the delmål
         */
        record OfDelmal(Delmal delmal) implements Item {}

        /**
         * A responsibility by a local document; it belongs to no edition and no specialty.
         *
         * @param responsibility  the responsibility
         */
        record OfResponsibility(Responsibility responsibility) implements Item {}
    }

    /**
     * Something that was found.
     *
     * @param item  what it is
     * @param score  how well it fits, over 0; comparable within the answers to one question only
     * @param position  its place among the answers to the question, for the next page
     */
    public record Hit(Item item, float score, String position) {}

    /**
     * Returns what fits best, best first; none where the text has no word that says anything.
     *
     * @param query  what is looked for
     * @param after  the position of the last hit of the page before, of the same question
     * @param most  how many at most, from 0
     * @throws IllegalArgumentException if the position is none
     */
    public List<Hit> find(Query query, Optional<String> after, int most) {
        return most == 0 ? List.of() : index().find(query, after, most);
    }

    private CatalogueIndex index() {
        var known = index;
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (this) {
            if (index.isEmpty()) {
                index = Optional.of(CatalogueIndex.of(catalogue));
            }
            return index.orElseThrow();
        }
    }
}
