package se.delmal.record;

/** What a written work is. */
public enum WrittenWorkForm {
    PART_OF_LARGER_PROJECT,
    LITERATURE_STUDY,
    OWN_WORK,
    THESIS,
    EARLIER_WORK,
    OTHER
}
