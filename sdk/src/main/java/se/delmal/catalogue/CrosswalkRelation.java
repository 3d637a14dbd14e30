package se.delmal.catalogue;

/** How a delmål of another edition stands to this one, by what it demands. */
public enum CrosswalkRelation {
    /** It demands the same. */
    SAME,
    /** It demands all that this one does, and more. */
    WIDER,
    /** It demands a part of what this one does. */
    NARROWER,
    /** Each demands something that the other does not. */
    OVERLAPS,
    /** None is known. Where that is so because a source is incomplete, the note of the row says it. */
    NONE;

    /** Returns how this one stands to the other: wider one way is narrower the other way. */
    public CrosswalkRelation reversed() {
        return switch (this) {
            case WIDER -> NARROWER;
            case NARROWER -> WIDER;
            case SAME, OVERLAPS, NONE -> this;
        };
    }
}
