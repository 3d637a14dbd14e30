package se.delmal.record;

/** Why somebody is away. */
public enum AbsenceKind {
    /** Parental leave (<i>föräldraledighet</i>). */
    PARENTAL(false),
    /** Illness (<i>sjukfrånvaro</i>). */
    SICK(false),
    /** Care of one's child (<i>vård av barn</i>). */
    CARE_OF_CHILD(false),
    /** Leave of absence (<i>tjänstledighet</i>). */
    LEAVE_OF_ABSENCE(false),
    /** Leave for research. */
    RESEARCH(false),
    /** Vacation (<i>semester</i>); counts as service. */
    VACATION(true),
    /** Time off for on-call duty (<i>jourkompensation</i>); counts as service. */
    ON_CALL_COMPENSATION(true),
    /** Anything else. */
    OTHER(false);

    private final boolean countsAsService;

    AbsenceKind(boolean countsAsService) {
        this.countsAsService = countsAsService;
    }

    /**
     * Returns whether such days count as training time all the same. Vacation and on-call compensation do, no other leave
     * does (Socialstyrelsen, questions and answers on absence; practice under every edition).
     */
    public boolean countsAsService() {
        return countsAsService;
    }
}
