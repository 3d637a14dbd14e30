package se.delmal.catalogue;

import java.util.List;
import java.util.Optional;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;

/**
 * A numbered part of a target description (<i>delmål</i>).
 *
 * @param code  its code
 * @param specialty  the specialty it belongs to; none for those that are common to several
 * @param officialHeading  the regulation's own heading; c, STc and BT have none
 * @param label  a short name of our own
 * @param requirements  what it demands
 * @param activities  how it is reached, what is mandatory first
 * @param certificates  what proves it
 * @param verification  how well this entry is known
 * @param verificationNote  what is doubtful about it, in English
 * @param citations  where it is written; at least one
 */
public record Delmal(
        DelmalCode code,
        Optional<Specialty> specialty,
        Optional<String> officialHeading,
        LocalizedText label,
        List<CompetenceRequirement> requirements,
        List<LearningActivity> activities,
        List<CertificateRule> certificates,
        Verification verification,
        Optional<String> verificationNote,
        List<Citation> citations) {

    /** Copies the lists, and checks that a source is cited. */
    public Delmal {
        requirements = List.copyOf(requirements);
        activities = List.copyOf(activities);
        certificates = List.copyOf(certificates);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A delmål must say where it is written: " + code);
        }
    }

    /** Returns the edition it belongs to. */
    public Edition edition() {
        return code.edition();
    }

    /** Returns the group it belongs to. */
    public DelmalGroup group() {
        return code.group();
    }
}
