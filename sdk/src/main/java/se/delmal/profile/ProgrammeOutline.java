package se.delmal.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.delmal.record.Absence;
import se.delmal.record.Assessment;
import se.delmal.record.Auscultation;
import se.delmal.record.Certificate;
import se.delmal.record.Course;
import se.delmal.record.CreditedService;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.ImprovementWork;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Supervision;
import se.delmal.record.WrittenWork;
import se.delmal.role.Role;

/**
 * The parts of the individual training programme by one local document.
 *
 * @param profile  the id of the profile that brings it
 * @param parts  the parts, in the order of the document
 */
public record ProgrammeOutline(String profile, List<ProgrammePart> parts) {

    private static final Set<DocumentKind> PROGRAMMES =
            EnumSet.of(DocumentKind.INDIVIDUAL_PROGRAMME, DocumentKind.PROGRAMME_REVISION, DocumentKind.TRAINING_PLAN);

    private static final Set<Role> NAMED =
            EnumSet.of(Role.PRINCIPAL_SUPERVISOR, Role.HEAD_OF_UNIT, Role.DIRECTOR_OF_STUDIES);

    /** Copies the parts. */
    public ProgrammeOutline {
        parts = List.copyOf(parts);
    }

    /**
     * What a record already holds for one part.
     *
     * @param part  the part
     * @param documented  whether a programme made by the day has the part
     * @param entries  references of what belongs there, planned entries included since a programme is a plan
     * @param assignments  who is named there
     */
    public record Contents(
            ProgrammePart part, boolean documented, List<String> entries, List<RoleAssignment> assignments) {

        /** Copies the lists. */
        public Contents {
            entries = List.copyOf(entries);
            assignments = List.copyOf(assignments);
        }
    }

    /** Returns what a record holds for each part. */
    public List<Contents> contents(RecordAsOf record) {
        return parts.stream().map(part -> contents(part, record)).toList();
    }

    private static Contents contents(ProgrammePart part, RecordAsOf record) {
        var documents = record.entries(Document.class).stream()
                .filter(document -> PROGRAMMES.contains(document.document())
                        && document.parts().contains(part.part()))
                .toList();
        return new Contents(
                part,
                !documents.isEmpty(),
                record.full().entries().stream()
                        .filter(entry -> documents.stream()
                                        .anyMatch(document -> document.ref().equals(entry.ref()))
                                || belongs(entry, part.part()))
                        .map(Entry::ref)
                        .toList(),
                part.part() == DocumentPart.FORMALITIES
                        ? record.full().assignments().orElse(List.of()).stream()
                                .filter(assignment -> NAMED.contains(assignment.role())
                                        && assignment.valid().contains(record.day()))
                                .toList()
                        : List.of());
    }

    private static boolean belongs(Entry entry, DocumentPart part) {
        return switch (part) {
            case COURSES, COURSE_PLAN, THEORY -> entry instanceof Course;
            case SERVICE_AND_SCHEDULE, SERVICE_PLAN ->
                entry instanceof Placement || entry instanceof Absence || entry instanceof CreditedService;
            case CLINICAL -> entry instanceof Placement || entry instanceof Auscultation;
            case DELMAL_PLAN ->
                entry instanceof Certificate
                        || (entry instanceof Document document
                                && (!document.delmalPlanned().isEmpty()
                                        || !document.delmalAssessmentPlanned().isEmpty()));
            case SUPERVISION, SUPERVISION_PLAN -> entry instanceof Supervision;
            case ASSESSMENTS -> entry instanceof Assessment;
            case SCIENCE_AND_QUALITY, WRITTEN_AND_IMPROVEMENT_PLAN ->
                entry instanceof WrittenWork || entry instanceof ImprovementWork;
            default -> false;
        };
    }
}
