package se.delmal.time;

/**
 * A way to turn days into months. No legal source says which; all of these are in use somewhere. {@link #ANCHORED} decides,
 * the others show whether it matters.
 */
public enum MonthConvention {
    /** Months run from date to date from the start of training, as in lag 1930:173. */
    ANCHORED,
    /** Each day is its share of the calendar month it lies in: 1/31 in January. */
    CALENDAR_MONTH_FRACTION,
    /** A month has 30 days. */
    DAYS_30,
    /** A month has 365/12 days. */
    DAYS_365_OVER_12,
    /** A month has 30.4375 days, 365.25/12. */
    DAYS_30_4375
}
