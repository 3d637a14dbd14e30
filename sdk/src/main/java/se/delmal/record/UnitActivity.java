package se.delmal.record;

/** Activities that local documents ask of a training unit. */
public enum UnitActivity {
    CHILD_HEALTH_CARE,
    NURSING_HOME_RESPONSIBILITY,
    NURSE_LED_DIABETES,
    NURSE_LED_ASTHMA_COPD,
    MEDICAL_STUDENTS,
    AT_DOCTORS,
    OTHER
}
