package se.delmal.catalogue;

/** How a specialty stands to others. */
public enum SpecialtyKind {
    /** Needs no other specialty (<i>basspecialitet</i>). */
    BASE,
    /** Needs competence in its base specialty (<i>grenspecialitet</i>). */
    SUBSPECIALTY,
    /** Comes on top of one of several base specialties (<i>tilläggsspecialitet</i>). */
    ADD_ON
}
