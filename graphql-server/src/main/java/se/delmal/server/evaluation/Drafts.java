package se.delmal.server.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.TraineeRecord;

/** Makes records of what comes from outside, or tells everything that is wrong with it. */
@Component
public class Drafts {

    /** A fault in a draft, as the schema has it. */
    public record InputError(String code, LocalizedText message, List<String> path, List<Citation> citations) {}

    /** STUB. */
    public TraineeRecord read(Map<String, Object> draft) {
        return TraineeRecord.startingOn(LocalDate.of(2020, 1, 1), Specialty.of("psykiatri"), Edition.SOSFS_2015_8);
    }
}
