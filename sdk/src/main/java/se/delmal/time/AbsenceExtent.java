package se.delmal.time;

/** How much of a day's time is away. */
public sealed interface AbsenceExtent {

    /** All of it: the service of the day. */
    AbsenceExtent WHOLE = new Whole();

    /** All of the service of the day. */
    record Whole() implements AbsenceExtent {}

    /**
     * A share of the service of the day: half of an 80 % post is 40 percentage points.
     *
     * @param share  the share of the service that is away
     */
    record OfService(WorkingFraction share) implements AbsenceExtent {}

    /**
     * A share of full time: a quarter is 25 percentage points, however large the post is.
     *
     * @param share  the share of full time that is away
     */
    record OfFullTime(WorkingFraction share) implements AbsenceExtent {}
}
