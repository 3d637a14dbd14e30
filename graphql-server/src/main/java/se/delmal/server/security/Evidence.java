package se.delmal.server.security;

import java.util.Optional;
import se.delmal.record.Assessment;
import se.delmal.record.Auscultation;
import se.delmal.record.Certificate;
import se.delmal.record.Course;
import se.delmal.record.Entry;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.record.WrittenWork;

/** Whose signature a certificate waits for, as far as the record tells. */
public final class Evidence {

    private Evidence() {}

    /** Returns whether an entry is a certificate that is not fully signed, about something that a person led or supervised. */
    public static boolean isAskedOf(TraineeRecord record, Entry entry, String person) {
        return entry instanceof Certificate certificate
                && !certificate.isSigned()
                && certificate.withdrawn().isEmpty()
                && certificate.of().stream()
                        .flatMap(ref -> record.entry(ref).stream())
                        .flatMap(evidence -> leaderOf(evidence).stream())
                        .anyMatch(person::equals);
    }

    private static Optional<String> leaderOf(Entry evidence) {
        if (evidence instanceof Placement placement) {
            return placement.supervisor();
        } else if (evidence instanceof Course course) {
            return course.courseLeader();
        } else if (evidence instanceof Auscultation auscultation) {
            return auscultation.supervisor();
        } else if (evidence instanceof Assessment assessment) {
            return assessment.assessor();
        } else if (evidence instanceof WrittenWork work) {
            return work.scientificSupervisor();
        }
        return Optional.empty();
    }
}
