package se.delmal.status;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.citation.LocalizedText;
import se.delmal.role.Role;

/**
 * A certificate that is still missing.
 *
 * @param activity  what it would certify; of alternatives, the first
 * @param attestors  who may sign it
 * @param form  the form it is written on, where one is set
 * @param text  the same in words, alternatives included
 */
public record MissingEvidence(
        ActivityKind activity, List<Role> attestors, Optional<CertificateForm> form, LocalizedText text) {

    /** Copies the list. */
    public MissingEvidence {
        attestors = List.copyOf(attestors);
    }
}
