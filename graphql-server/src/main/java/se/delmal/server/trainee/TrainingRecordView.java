package se.delmal.server.trainee;

import java.time.LocalDate;
import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.server.journal.Personal;
import se.delmal.time.Programme;

/**
 * What a record says of itself; what has happened in it is loaded where it is asked for. Only who may read the whole of a record is
 * given one of these.
 *
 * @param id  its id
 * @param version  the number of its changes
 * @param traineeId  whose it is
 * @param profileId  the rules it is judged by
 */
public record TrainingRecordView(
        String id,
        long version,
        String traineeId,
        Programme programme,
        Optional<Specialty> specialty,
        Optional<Edition> edition,
        String profileId,
        LocalDate started,
        Optional<LocalDate> licensed,
        Optional<Boolean> swedishAt,
        Optional<Boolean> doctoralDegree,
        Optional<LocalDate> btApproved,
        Optional<LocalDate> plannedEnd)
        implements Personal {

    @Override
    public Optional<String> recordId() {
        return Optional.of(id);
    }

    @Override
    public Optional<Long> recordVersion() {
        return Optional.of(version);
    }
}
