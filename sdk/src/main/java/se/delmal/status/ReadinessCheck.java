package se.delmal.status;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.CertificateForm;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.national.ApplicationCheck;
import se.delmal.rule.Finding;

/**
 * One line of the list that is gone through before an application.
 *
 * @param id  names it: {@code annex-9}, {@code annex-9-or-10} where either will do, {@code time}
 * @param text  what is needed
 * @param met  whether it is there
 * @param needed  whether the application waits for it; what no source says is needed, or the record cannot tell of anybody, is
 *     shown and stops nothing
 * @param form  the form it is on, where it is one
 * @param findings  why it is met or not
 * @param citations  where it is written
 */
public record ReadinessCheck(
        String id,
        LocalizedText text,
        boolean met,
        boolean needed,
        Optional<CertificateForm> form,
        List<Finding> findings,
        List<Citation> citations) {

    /** Copies the lists. */
    public ReadinessCheck {
        findings = List.copyOf(findings);
        citations = List.copyOf(citations);
    }

    static ReadinessCheck of(ApplicationCheck check) {
        return new ReadinessCheck(
                check.id(),
                check.text(),
                check.met(),
                check.needed(),
                check.form(),
                List.of(check.finding()),
                check.finding().citations());
    }

    /** Returns whether the application waits for it. */
    public boolean isMissing() {
        return needed && !met;
    }
}
