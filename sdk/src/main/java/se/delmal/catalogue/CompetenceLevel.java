package se.delmal.catalogue;

/** The word with which a requirement says how much is demanded. */
public enum CompetenceLevel {
    /** <i>Behärska</i>, the most. */
    MASTER,
    /** <i>Kunna</i>. */
    BE_ABLE_TO,
    /** <i>Ha kunskap</i>. */
    HAVE_KNOWLEDGE,
    /** <i>Uppvisa kunskap</i>, in depth or not. */
    DEMONSTRATE_KNOWLEDGE,
    /** <i>Ha kännedom</i>, the least. */
    BE_ACQUAINTED_WITH,
    /** Another verb, such as <i>ha förmåga</i>. */
    UNGRADED
}
