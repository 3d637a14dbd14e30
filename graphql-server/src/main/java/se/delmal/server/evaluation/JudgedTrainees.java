package se.delmal.server.evaluation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.delmal.catalogue.Specialty;
import se.delmal.rule.Severity;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.ReadableRecords;
import se.delmal.server.trainee.StoredRecord;
import se.delmal.server.trainee.TraineeView;
import se.delmal.server.trainee.TrainingRecordView;
import se.delmal.server.trainee.WorstFinding;

/** Finds the trainees whose records have serious findings today. */
@Component
class JudgedTrainees implements WorstFinding {

    private final ReadableRecords records;
    private final Statuses statuses;

    JudgedTrainees(ReadableRecords records, Statuses statuses) {
        this.records = records;
        this.statuses = statuses;
    }

    @Override
    public List<TraineeView> withFinding(
            Caller caller, List<TraineeView> trainees, ReadableRecords.Wanted conditions, Severity atLeast) {
        var own = records.recordsOfTrainees(
                caller, trainees.stream().map(TraineeView::id).toList());
        var stored = records.storedById(
                caller,
                own.values().stream()
                        .flatMap(List::stream)
                        .map(TrainingRecordView::id)
                        .toList());
        return trainees.stream()
                .filter(trainee -> own.getOrDefault(trainee.id(), List.of()).stream()
                        .filter(record -> meets(record, conditions))
                        .anyMatch(record -> hasFinding(stored, record, atLeast)))
                .toList();
    }

    private static boolean meets(TrainingRecordView record, ReadableRecords.Wanted conditions) {
        return conditions
                        .specialty()
                        .map(slug -> record.specialty()
                                .map(Specialty::slug)
                                .filter(slug::equals)
                                .isPresent())
                        .orElse(true)
                && conditions
                        .edition()
                        .map(name -> record.edition()
                                .filter(edition -> edition.name().equals(name))
                                .isPresent())
                        .orElse(true)
                && conditions.profile().map(record.profileId()::equals).orElse(true);
    }

    private boolean hasFinding(Map<String, StoredRecord> stored, TrainingRecordView record, Severity atLeast) {
        var found = stored.get(record.id());
        return found != null
                && !statuses.today(found).status().findings(atLeast).isEmpty();
    }
}
