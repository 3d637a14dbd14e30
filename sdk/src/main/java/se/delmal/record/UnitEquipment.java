package se.delmal.record;

/** Equipment that local documents ask of a training unit. */
public enum UnitEquipment {
    GYNAECOLOGY_CHAIR,
    EAR_MICROSCOPE,
    OTHER
}
