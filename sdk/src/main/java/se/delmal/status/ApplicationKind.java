package se.delmal.status;

/** What a doctor applies to Socialstyrelsen for. */
public enum ApplicationKind {
    /** The certificate of approved foundation training (<i>intyg om godkänd bastjänstgöring</i>). */
    FOUNDATION_TRAINING,
    /** The certificate of specialist competence (<i>bevis om specialistkompetens</i>). */
    SPECIALIST_COMPETENCE
}
