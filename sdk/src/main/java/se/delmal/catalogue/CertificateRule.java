package se.delmal.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Which certificate proves a delmål, or a part of it.
 *
 * @param attestors  who may sign it, any one of them
 * @param covers  the activities it proves; none on forms that certify competence only
 * @param competenceOnly  whether it certifies that the requirements are met, and no particular activity
 * @param form  the form it is written on, where one is set
 * @param coversSource  how sure it is what it covers
 */
public record CertificateRule(
        List<Attestor> attestors,
        List<ActivityKind> covers,
        boolean competenceOnly,
        Optional<CertificateForm> form,
        CoversSource coversSource) {

    /** Where it is known from what a certificate covers. */
    public enum CoversSource {
        /** From the row of the official table. */
        OFFICIAL_TABLE_ROW,
        /** From the official form. */
        OFFICIAL_FORM,
        /** Inferred from the kind of activity, as in every official table that has been read. */
        INFERRED_BY_ACTIVITY_KIND
    }

    /** Copies the lists. */
    public CertificateRule {
        attestors = List.copyOf(attestors);
        covers = List.copyOf(covers);
    }
}
