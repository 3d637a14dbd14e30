package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import se.delmal.citation.Citation;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.TrainingRule;
import se.delmal.rule.Verdict;

/** What holds of the national rules, whatever is recorded and whenever it is judged. */
final class NationalRulesLaws {

    /** These look ahead: at the days on which what is planned reaches the least time. Their verdicts do not depend on it. */
    private static final Set<String> LOOK_AT_PLANS = Set.of("se.time-convention", "se.delmal-certified");

    private static final Set<String> FACTS_OF_PLANS = Set.of("due", "earliest", "latest");

    static void everyRuleAnswersInFull(TraineeRecord record, LocalDate day) {
        for (TrainingRule rule : NationalRules.all()) {
            var findings = rule.evaluate(record.asOf(day));

            assertThat(findings).as("%s", rule.id()).isNotEmpty();
            findings.forEach(finding -> {
                Judging.checkWhatAlwaysHolds(finding, rule);
                checkSeverity(finding, rule);
                assertThat(record.entries().stream().map(Entry::ref).toList()).containsAll(finding.entries());
            });
        }
    }

    private static void checkSeverity(Finding finding, TrainingRule rule) {
        switch (finding.verdict()) {
            case BREACHED -> assertThat(finding.severity()).isLessThanOrEqualTo(rule.severityWhenBreached());
            case UNDETERMINED -> assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
            case OUTSTANDING -> assertThat(finding.severity()).isLessThanOrEqualTo(Severity.NOTICE);
            case SATISFIED, NOT_APPLICABLE -> assertThat(finding.severity()).isEqualTo(Severity.INFO);
        }
        if (finding.severity() == Severity.ERROR) {
            assertThat(finding.force().binds()).isTrue();
        }
    }

    static void theOrderOfEntriesChangesNoFinding(TraineeRecord record, LocalDate day, Random random) {
        var shuffled = new ArrayList<>(record.entries());
        Collections.shuffle(shuffled, random);

        assertThat(told(record.withEntries(shuffled), day)).isEqualTo(told(record, day));
    }

    static void moreServiceNeverTakesTheLeastTimeAway(TraineeRecord record, LocalDate day, Placement more) {
        var rule = Judging.rule("se.minimum-time");

        var before = rule.evaluate(record.asOf(day)).get(0).verdict();
        var after = rule.evaluate(record.with(more).asOf(day)).get(0).verdict();

        assertThat(after == before || after == Verdict.SATISFIED).isTrue();
    }

    /**
     * What lies wholly after the day changes no finding. Two rules tell days that rest on plans; of them the verdict stays,
     * and every fact but those days.
     */
    static void nothingAfterTheDayChangesAFinding(TraineeRecord record, LocalDate day, List<Entry> more) {
        var later = more.stream().filter(entry -> entry.asOf(day).isEmpty()).toList();
        var longer = record.with(later.toArray(Entry[]::new));

        for (TrainingRule rule : NationalRules.all()) {
            var before = rule.evaluate(record.asOf(day));
            var after = rule.evaluate(longer.asOf(day));
            if (LOOK_AT_PLANS.contains(rule.id().value())) {
                assertThat(after.stream().map(NationalRulesLaws::withoutPlans).toList())
                        .isEqualTo(before.stream()
                                .map(NationalRulesLaws::withoutPlans)
                                .toList());
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    /** The rule as of a day sees no more than a record that was cut on it, but for the same two. */
    static void aRecordCutAtTheDayIsJudgedAlike(TraineeRecord record, LocalDate day) {
        List<Entry> passed = record.entries().stream()
                .flatMap(entry -> entry.asOf(day).stream())
                .toList();
        var cut = record.withEntries(passed);

        for (TrainingRule rule : NationalRules.all()) {
            assertThat(rule.evaluate(cut.asOf(day)).stream()
                            .map(NationalRulesLaws::withoutPlans)
                            .toList())
                    .isEqualTo(rule.evaluate(record.asOf(day)).stream()
                            .map(NationalRulesLaws::withoutPlans)
                            .toList());
        }
    }

    static void certifiedIsWhatTheFormsProve(TraineeRecord record, LocalDate day) {
        var certified = new TreeSet<Object>();
        for (DelmalEvidence evidence : RecordEvidence.of(record.asOf(day)).forAll()) {
            if (evidence.stage() == DelmalEvidence.Stage.CERTIFIED) {
                certified.add(evidence.delmal().code());
            }
        }

        assertThat(certified).isEqualTo(new TreeSet<Object>(CertifiedOracle.certified(record, day)));
    }

    static void anotherCertificateTakesNoProofAway(TraineeRecord record, LocalDate day, Certificate more) {
        var before = CertifiedOracle.certified(record, day);
        var after = RecordEvidence.of(record.with(more).asOf(day)).forAll().stream()
                .filter(evidence -> evidence.stage() == DelmalEvidence.Stage.CERTIFIED)
                .map(evidence -> evidence.delmal().code())
                .toList();

        assertThat(after).containsAll(before);
    }

    /** A breach of absence: what nobody says to be complete is not held against the trainee. */
    static void anIncompleteRecordIsNeverBreachedByWhatItLacks(TraineeRecord record, LocalDate day) {
        var open = record.completeFor(Set.of()).withEntries(List.of());

        for (TrainingRule rule : NationalRules.all()) {
            if (!rule.id().value().equals("se.edition")) {
                assertThat(rule.evaluate(open.asOf(day)))
                        .allSatisfy(finding -> assertThat(finding.verdict()).isNotEqualTo(Verdict.BREACHED));
            }
        }
    }

    /** What a finding says, apart from the days that rest on plans. */
    private record Said(
            String rule,
            Verdict verdict,
            List<Fact> facts,
            List<Object> delmal,
            List<String> entries,
            List<Citation> sources) {}

    private static Said withoutPlans(Finding finding) {
        return new Said(
                finding.rule().value(),
                finding.verdict(),
                finding.facts().stream()
                        .filter(fact -> !FACTS_OF_PLANS.contains(fact.name())
                                || !LOOK_AT_PLANS.contains(finding.rule().value()))
                        .toList(),
                List.copyOf(finding.delmal()),
                finding.entries(),
                finding.citations());
    }

    /** Findings with the entries they name in order: a record lists them as it has them. */
    private static Set<String> told(TraineeRecord record, LocalDate day) {
        var told = new TreeSet<String>();
        for (TrainingRule rule : NationalRules.all()) {
            for (Finding finding : rule.evaluate(record.asOf(day))) {
                told.add(finding.rule()
                        + " "
                        + finding.verdict()
                        + finding.severity()
                        + finding.facts()
                        + finding.citations()
                        + finding.delmal()
                        + finding.due()
                        + finding.responsible()
                        + finding.message()
                        + finding.entries().stream().sorted().toList());
            }
        }
        return told;
    }

    private NationalRulesLaws() {}
}
