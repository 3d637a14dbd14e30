package se.delmal.record;

/** Clinics that local documents name. */
public enum Clinic {
    CHILD_AND_YOUTH,
    GYNAECOLOGY,
    HOSPITAL_HOME_CARE,
    PSYCHIATRY,
    EMERGENCY,
    INTERNAL_MEDICINE,
    EXTERNAL_HEALTH_CENTRE,
    GERIATRICS,
    DERMATOLOGY,
    EAR_NOSE_THROAT,
    CANCER_COORDINATION,
    EYE,
    RHEUMATOLOGY,
    ALLERGY,
    OTHER
}
