package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Finding;
import se.delmal.rule.TrainingRule;

/** Asks one national rule about a record, and checks what must hold of whatever it answers. */
final class Judging {

    /** Returns the rule with an id. */
    static TrainingRule rule(String id) {
        return NationalRules.all().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the one finding of a rule about a record at the end of a day. */
    static Finding one(String id, TraineeRecord record, String day) {
        var findings = all(id, record, day);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** Returns the findings of a rule about a record at the end of a day. */
    static List<Finding> all(String id, TraineeRecord record, String day) {
        var rule = rule(id);
        var findings = rule.evaluate(record.asOf(LocalDate.parse(day)));
        assertThat(findings).isNotEmpty().allSatisfy(finding -> checkWhatAlwaysHolds(finding, rule));
        return findings;
    }

    /** A finding tells of its own rule, cites what the rule cites, and says so in two languages without a gap. */
    static void checkWhatAlwaysHolds(Finding finding, TrainingRule rule) {
        assertThat(finding.rule()).isEqualTo(rule.id());
        assertThat(finding.citations()).isNotEmpty().isSubsetOf(rule.citations());
        for (var text : List.of(finding.message(), finding.remedy().orElse(finding.message()))) {
            for (var locale : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
                assertThat(text.in(locale)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    private Judging() {}
}
