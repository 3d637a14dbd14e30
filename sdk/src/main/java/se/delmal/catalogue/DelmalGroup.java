package se.delmal.catalogue;

/** The four groups of delmål. */
public enum DelmalGroup {
    /** a and STa: the same for every specialty. */
    A,
    /** b and STb: for specialties with patients; which ones exactly is mostly not known. */
    B,
    /** c and STc: of one specialty. */
    C,
    /** BT: foundation training, the same for everybody. */
    BT
}
