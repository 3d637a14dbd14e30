package se.delmal.time;

/** Kinds of training time that somebody asks about beside the total. A day may belong to several. */
public enum TimeCategory {
    /** Foundation training, <i>bastjänstgöring</i>. */
    BT,
    /** Service in primary care, one's own health centre and foundation training there included. */
    PRIMARY_CARE,
    /** Service in acute care. */
    ACUTE_CARE,
    /** Service in psychiatry. */
    PSYCHIATRY,
    /** Service at the health centre that employs the trainee. */
    OWN_HEALTH_CENTRE,
    /** Service away from the unit that employs the trainee (<i>sidotjänstgöring</i>). */
    EXTERNAL_PLACEMENT,
    /** Service in research. */
    RESEARCH,
    /** Earlier service and merits that have been credited. */
    CREDITED
}
