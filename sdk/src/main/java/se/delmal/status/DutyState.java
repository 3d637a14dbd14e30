package se.delmal.status;

/** How far a duty has come. */
public enum DutyState {
    /** Done; the entries that show it are told. */
    DONE,
    /** To be done in more than {@value #DAYS_OF_DUE} days. */
    UPCOMING,
    /** To be done within {@value #DAYS_OF_DUE} days. */
    DUE,
    /** Its last day has passed, and a rule concludes that it was not done. */
    OVERDUE;

    /** A duty is {@link #DUE} from this many days before its last day: our reading, a month's notice. No source sets it. */
    public static final int DAYS_OF_DUE = 30;
}
