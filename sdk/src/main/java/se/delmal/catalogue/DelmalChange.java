package se.delmal.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A delmål that another edition has changed.
 *
 * @param before  the delmål of the one edition
 * @param after  its counterpart in the other
 * @param relation  how the counterpart stands to the delmål
 * @param facets  what differs, at least one, in the order of {@link Facet}
 */
public record DelmalChange(Delmal before, Delmal after, CrosswalkRelation relation, Set<Facet> facets) {

    /**
     * Copies the facets, and checks that something differs.
     *
     * @throws IllegalArgumentException if nothing does
     */
    public DelmalChange {
        if (facets.isEmpty()) {
            throw new IllegalArgumentException(before.code() + " and " + after.code() + " do not differ");
        }
        facets = Collections.unmodifiableSet(EnumSet.copyOf(facets));
    }

    /** What of a delmål can differ. */
    public enum Facet {
        /** The regulation's own heading. */
        HEADING,
        /** Our label. */
        LABEL,
        /** What is demanded. */
        REQUIREMENTS,
        /** Which level words are used. */
        LEVELS,
        /** The mandatory kinds of activity, with what is an alternative to what. */
        ACTIVITIES,
        /** The kinds of activity that are advised. */
        ADVICE,
        /** Who certifies what. */
        ATTESTORS;

        /** Returns the facet's name as answers print it, such as {@code levels}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
