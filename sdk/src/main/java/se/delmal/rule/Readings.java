package se.delmal.rule;

/**
 * How we read what local documents leave open, in one place. A rule shows the number it uses among its parameters, and a deploying
 * region may change each of them in its profile, in either direction.
 *
 * <p>Readings that are no number: a length from a day ends on the eve, a deadline "within n months" includes the day n months
 * later, and so does an interval of n years; a deadline that needs approvals is met on the day of the last of them; what a source
 * asks for without a day is met whenever it is done, and what it asks for within a time is not met by doing it later. A year is a
 * training year, from anniversary to anniversary of the start; its number follows the days with service, leave that counts as
 * service included. Working days are Monday to Friday. A week counts where somebody served on each of them: nobody is
 * supervised on vacation. A month or a term counts where each of them counts as service, vacation included. Sums over a span are
 * spread evenly over its days of service, Monday to Friday.
 */
public final class Readings {

    /** "Early", "as soon as practical", "at the start": within this many months of the start. */
    public static final int EARLY_MONTHS = 3;

    /** What follows a placement, a talk or a concern without a day being set is there within this many months. */
    public static final int AFTERWARDS_MONTHS = 3;

    /** "About n" is met from this share of n, in percent. */
    public static final int ABOUT_PERCENT = 90;

    /** "Regularly", "continuously": no more than this many days of service without. */
    public static final int GAP_DAYS = 90;

    /** "Single working days" of absence: spells of at most this many days in a row. */
    public static final int SINGLE_DAYS = 5;

    /** "Near pension": from this age. */
    public static final int PENSION_AGE = 62;

    /** The middle of the training lasts until this share of it, in percent. */
    public static final int MIDDLE_PERCENT = 55;

    /** The hours of a week at full time, where nothing is told of the hours worked. */
    public static final int FULL_TIME_HOURS = 40;

    private Readings() {}
}
