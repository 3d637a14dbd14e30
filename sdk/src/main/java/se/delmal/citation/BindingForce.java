package se.delmal.citation;

/**
 * How strongly a text binds, from the strongest to the weakest.
 *
 * <p>Swedish law draws the line between what one must do (<i>föreskrift</i>) and what one should do (<i>allmänna
 * råd</i>); local documents draw lines of their own. A rule's force is read off its citations, so that nobody chooses
 * how stern to sound.
 */
public enum BindingForce {
    /** An act or an ordinance (<i>lag, förordning</i>). */
    STATUTE,
    /** A binding regulation of an authority (<i>föreskrift</i>), its official forms included. */
    REGULATION,
    /** A local document says that something must be done. */
    LOCAL_REQUIREMENT,
    /** A local document lists something among somebody's duties, without a word for must. */
    LOCAL_DUTY,
    /** An authority's general advice (<i>allmänna råd</i>): one way, not the only one. */
    GENERAL_ADVICE,
    /** A local document says that something should be done. */
    LOCAL_RECOMMENDATION,
    /** An information page, an association or a journal explains how things are done. */
    GUIDANCE,
    /** The source no longer shows how strongly it bound. */
    UNKNOWN;

    /** Returns whether a text of this force binds: the first four do. */
    public boolean binds() {
        return compareTo(LOCAL_DUTY) <= 0;
    }
}
