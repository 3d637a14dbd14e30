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

    List<Finding> judge(RecordAsOf record) {
        var findings = new ArrayList<Finding>();
        for (TrainingRule rule : rules) {
            findings.addAll(rule.evaluate(record));
        }
        return findings;
    }
}
