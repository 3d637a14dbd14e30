package se.delmal.examples.cataloguetools.print;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CompetenceLevel;
import se.delmal.catalogue.DelmalCode;

/**
 * A delmål as it is printed.
 *
 * @param code  its code
 * @param page  the page of the file on which its table begins, from 1
 * @param heading  its heading, if one is printed
 * @param requirements  the wording of its requirements
 * @param activities  the paragraphs of the middle column
 * @param certificates  the sentences of the last column
 */
public record PrintedDelmal(
        DelmalCode code,
        int page,
        Optional<String> heading,
        List<String> requirements,
        List<Activity> activities,
        List<Certificate> certificates) {

    /** Copies the lists. */
    public PrintedDelmal {
        requirements = List.copyOf(requirements);
        activities = List.copyOf(activities);
        certificates = List.copyOf(certificates);
    }

    /**
     * A paragraph of the middle column.
     *
     * @param kinds  what kind of activity it is; several are alternatives, none means that its beginning is not known
     * @param mandatory  whether it stands before the general advice
     * @param alternativeGroup  the same number as in the paragraphs it is an alternative to
     * @param text  its wording
     */
    public record Activity(
            List<ActivityKind> kinds, boolean mandatory, Optional<Integer> alternativeGroup, String text) {}

    /**
     * A sentence of the last column.
     *
     * @param attestors  who may sign
     * @param covers  the activities it stands beside
     */
    public record Certificate(Set<Attestor> attestors, Set<ActivityKind> covers) {}

    /** Returns the level words of each requirement. */
    public List<List<CompetenceLevel>> levels() {
        return requirements.stream().map(Wording::levels).toList();
    }
}
