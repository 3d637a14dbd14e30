package se.delmal.catalogue;

/** Who a form or a certificate rule lets sign. */
public enum Attestor {
    /** A supervisor, the principal one included. */
    SUPERVISOR,
    /** The leader of the course. */
    COURSE_LEADER,
    /** The principal supervisor. */
    PRINCIPAL_SUPERVISOR,
    /** The head of unit. */
    HEAD_OF_UNIT,
    /** The specialist whom the head has appointed (4 kap. 4 § SOSFS 2015:8). */
    APPOINTED_SPECIALIST,
    /** A specialist other than the principal supervisor. */
    SECOND_SPECIALIST,
    /** The external assessor of foundation training. */
    EXTERNAL_ASSESSOR,
    /** The doctor who applies. */
    APPLICANT
}
