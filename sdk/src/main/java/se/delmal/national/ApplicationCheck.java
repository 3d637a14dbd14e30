package se.delmal.national;

import java.util.Optional;
import se.delmal.catalogue.CertificateForm;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.Finding;
import se.delmal.rule.Verdict;

/**
 * One line of the list that is gone through before an application.
 *
 * @param id  names it: {@code annex-9}, {@code time}
 * @param text  what is needed
 * @param finding  whether it is there, and why
 * @param needed  whether the application needs it; what no source says is needed is shown and stops nothing
 * @param form  the form it is on, where it is one
 */
public record ApplicationCheck(
        String id, LocalizedText text, Finding finding, boolean needed, Optional<CertificateForm> form) {

    /** Returns whether it is there. */
    public boolean met() {
        return finding.verdict() == Verdict.SATISFIED;
    }
}
