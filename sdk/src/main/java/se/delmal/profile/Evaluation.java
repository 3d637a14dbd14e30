package se.delmal.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;

/**
 * What all rules of a profile conclude about a record at the end of a day.
 *
 * @param profile  the id of the profile
 * @param asOf  the day
 * @param findings  national rules first, each in the order of its profile
 */
public record Evaluation(String profile, LocalDate asOf, List<Finding> findings) {

    /** Copies the findings. */
    public Evaluation {
        findings = List.copyOf(findings);
    }

    /** Returns the findings that concern the training. */
    public List<Finding> applicable() {
        return only(finding -> finding.verdict() != Verdict.NOT_APPLICABLE);
    }

    /** Returns the findings of at least a severity. */
    public List<Finding> atLeast(Severity severity) {
        return only(finding -> finding.severity().compareTo(severity) >= 0);
    }

    private List<Finding> only(Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }
}
