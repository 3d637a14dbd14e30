package se.delmal.catalogue;

import java.util.Optional;
import se.delmal.citation.LocalizedText;

/**
 * What became of a delmål in another edition. No regulation says so: the rows are our own reading of the two texts.
 *
 * <p>A row that is {@link CrosswalkRelation#SAME} and has no note rests on requirements that are worded alike, letter by letter. Everything
 * else was judged, and the note says what it rests on.
 *
 * @param from  the delmål that is looked up
 * @param to  its counterpart in the other edition; empty exactly where the relation is {@link CrosswalkRelation#NONE}
 * @param relation  how the counterpart stands to the delmål
 * @param official  whether a legal text states it; none does so far
 * @param note  what the reading rests on
 */
public record Crosswalk(
        Delmal from, Optional<Delmal> to, CrosswalkRelation relation, boolean official, Optional<LocalizedText> note) {

    /** Checks that there is a counterpart exactly where there is a relation. */
    public Crosswalk {
        if (to.isPresent() == (relation == CrosswalkRelation.NONE)) {
            throw new IllegalArgumentException(from.code() + " cannot be " + relation
                    + (to.isPresent() ? " with" : " without") + " a counterpart");
        }
    }
}
