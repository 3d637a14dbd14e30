package se.delmal.record;

/** Whom primary care works with. */
public enum PartnerOrganisation {
    SOCIAL_INSURANCE_AGENCY,
    EMPLOYMENT_SERVICE,
    SOCIAL_SERVICES,
    OCCUPATIONAL_HEALTH,
    SCHOOL_HEALTH,
    OTHER
}
