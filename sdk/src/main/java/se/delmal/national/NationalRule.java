package se.delmal.national;

import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.Severity;
import se.delmal.rule.TrainingRule;

/** What every national rule about records has. */
abstract class NationalRule extends NationalRequirement implements TrainingRule {

    NationalRule(String id, Severity severityWhenBreached, Set<Edition> editions, Citation... citations) {
        super(id, severityWhenBreached, editions, citations);
    }

    final FindingBuilder finding(RecordAsOf record) {
        return FindingBuilder.of(this, record)
                .citing(citationsUnder(record.edition().orElse(Edition.HSLF_FS_2021_8)));
    }
}
