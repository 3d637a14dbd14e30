package se.delmal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.Finding;
import se.delmal.rule.TrainingRule;

/** Some rules of Skåne's agreement by the SDK. */
final class SkaneBySdk {

    static final String PREFIX = "SKA-2022-RULE-";

    /** One asks for training years, the other for the day of completion. */
    private static final Set<String> ASK_FOR_BOOKS = Set.of(PREFIX + "HEADTALK", PREFIX + "NATIONAL-CONFERENCE");

    private final List<TrainingRule> rules;

    SkaneBySdk(Set<String> shortIds) {
        rules = RegionalProfiles.load().get("skane").rules().stream()
                .filter(rule -> rule.id().value().startsWith(PREFIX)
                        && shortIds.contains(rule.id().value().substring(PREFIX.length())))
                .toList();
    }

    List<TrainingRule> rules() {
        return rules;
    }

    /** Has the books of a record kept, as the rules ask for them. */
    RecordAsOf withBooks(RecordAsOf record) {
        rules.stream().filter(rule -> ASK_FOR_BOOKS.contains(rule.id().value())).forEach(rule -> rule.evaluate(record));
        return record;
    }

    List<Finding> judge(RecordAsOf record) {
        var findings = new ArrayList<Finding>();
        for (TrainingRule rule : rules) {
            findings.addAll(rule.evaluate(record));
        }
        return findings;
    }
}
