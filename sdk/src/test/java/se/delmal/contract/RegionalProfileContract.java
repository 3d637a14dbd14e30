package se.delmal.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Finding;
import se.delmal.rule.RuleId;
import se.delmal.rule.TrainingRule;
import se.delmal.rule.Verdict;

/**
 * What holds of every region's profile. A region extends this class in its own tests and hands over its provider:
 *
 * <pre>{@code
 * class ExempelProfileTest extends RegionalProfileContract {
 *     @Override
 *     protected RegionalProfileProvider provider() {
 *         return new ExempelProfileProvider();
 *     }
 * }
 * }</pre>
 *
 * <p>The laws are tried on made-up records of every programme, edition and kind of entry, the same ones in every run.
 */
public abstract class RegionalProfileContract {

    private static final List<JudgedRecord> RECORDS = JudgedRecord.some(300);

    /** Returns the provider that must keep the contract. */
    protected abstract RegionalProfileProvider provider();

    /** Returns the providers of the profiles that the provider's own extends. None, unless told. */
    protected List<RegionalProfileProvider> bases() {
        return List.of();
    }

    /** Returns the rules whose source speaks of plans, and which therefore may look past the day. None, unless told. */
    protected Set<RuleId> rulesAboutPlans() {
        return Set.of();
    }

    @Test
    void standsBesideTheNationalProfileUnderAnIdOfItsOwn() {
        var ids = profiles().all().stream().map(RegionalProfile::id).toList();

        assertEquals(2 + bases().size(), ids.size(), "The provider gives one profile beside the national one: " + ids);
        assertFalse(profile().citations().isEmpty(), "The profile names the documents it comes from");
        said(profile().name(), "the name of the profile " + profile());
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        var seen = new HashSet<RuleId>();
        for (TrainingRule rule : profile().rules()) {
            assertTrue(seen.add(rule.id()), "Two rules are called " + rule.id());
        }
    }

    @Test
    void everyRuleSaysWhatIsRequiredAndWhereThatIsWritten() {
        for (TrainingRule rule : ownRules()) {
            said(rule.statement(), "the statement of " + rule.id());
            assertFalse(rule.citations().isEmpty(), rule.id() + " says where it is written");
            assertFalse(rule.editions().isEmpty(), rule.id() + " holds under some edition");
        }
    }

    @Test
    void noNationalFindingIsLost() {
        var profile = profile();
        for (JudgedRecord judged : RECORDS) {
            var all = profile.evaluate(judged.record(), judged.asOf()).findings();
            for (Finding national : RegionalProfiles.national()
                    .evaluate(judged.record(), judged.asOf())
                    .findings()) {
                assertTrue(all.contains(national), () -> "A finding of " + national.rule() + " is lost for " + judged);
            }
        }
    }

    @Test
    void everyRuleAnswersForEveryRecordAndInItsOwnName() {
        for (TrainingRule rule : ownRules()) {
            for (JudgedRecord judged : RECORDS) {
                var findings = judgedBy(rule, judged.record(), judged);
                assertFalse(findings.isEmpty(), () -> rule.id() + " says nothing about " + judged);
                for (Finding finding : findings) {
                    assertEquals(rule.id(), finding.rule(), () -> "Said of " + judged);
                }
            }
        }
    }

    @Test
    void aBreachMattersAsMuchAsItsRuleDeclares() {
        for (TrainingRule rule : ownRules()) {
            for (JudgedRecord judged : RECORDS) {
                for (Finding finding : judgedBy(rule, judged.record(), judged)) {
                    if (finding.verdict() == Verdict.BREACHED) {
                        assertEquals(rule.severityWhenBreached(), finding.severity(), () -> rule.id() + ", " + judged);
                    }
                }
            }
        }
    }

    @Test
    void everyFindingCanBeSaidInBothLanguages() {
        for (TrainingRule rule : ownRules()) {
            for (JudgedRecord judged : RECORDS) {
                for (Finding finding : judgedBy(rule, judged.record(), judged)) {
                    var what = "the finding " + finding.wording().key() + " about " + judged;
                    said(assertDoesNotThrow(finding::message, () -> "Cannot say " + what), what);
                    assertDoesNotThrow(finding::remedy, () -> "Cannot say the remedy of " + what)
                            .ifPresent(remedy -> said(remedy, "the remedy of " + what));
                }
            }
        }
    }

    @Test
    void theSameRecordGetsTheSameAnswerTwiceAndFromEveryThread() throws InterruptedException, ExecutionException {
        var once = judgeAll();
        assertEquals(once, judgeAll(), "The second answer differs from the first");
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var answer : threads.invokeAll(Collections.nCopies(8, (Callable<List<Finding>>) this::judgeAll))) {
                assertEquals(once, answer.get(), "Another thread gets another answer");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theOrderOfEntriesChangesNoFinding() {
        var rules = ownRules();
        for (JudgedRecord judged : RECORDS) {
            var entries = new ArrayList<>(judged.record().entries());
            Collections.shuffle(entries, new Random(judged.seed()));
            var shuffled = judged.record().withEntries(entries);
            for (TrainingRule rule : rules) {
                assertEquals(
                        inNoOrder(judgedBy(rule, judged.record(), judged)),
                        inNoOrder(judgedBy(rule, shuffled, judged)),
                        () -> rule.id() + " depends on the order of entries in " + judged);
            }
        }
    }

    @Test
    void noRuleLooksPastTheDayUnlessItsSourceSpeaksOfPlans() {
        var rules = ownRules();
        for (JudgedRecord judged : RECORDS) {
            var entries = new ArrayList<>(judged.record().entries());
            entries.addAll(judged.later());
            var withPlans = judged.record().withEntries(entries);
            for (TrainingRule rule : rules) {
                if (!rule.looksAtPlans() && !rulesAboutPlans().contains(rule.id())) {
                    assertEquals(
                            judgedBy(rule, judged.record(), judged),
                            judgedBy(rule, withPlans, judged),
                            () -> rule.id() + " looks past the day of " + judged);
                }
            }
        }
    }

    private RegionalProfiles profiles() {
        var providers = new ArrayList<>(bases());
        providers.add(provider());
        return assertDoesNotThrow(() -> RegionalProfiles.of(providers));
    }

    private RegionalProfile profile() {
        var all = profiles().all();
        return all.get(all.size() - 1);
    }

    private List<TrainingRule> ownRules() {
        var own = new ArrayList<>(profile().rules());
        profile().base().ifPresent(base -> own.removeAll(base.rules()));
        return own;
    }

    private List<Finding> judgeAll() {
        var findings = new ArrayList<Finding>();
        for (TrainingRule rule : ownRules()) {
            for (JudgedRecord judged : RECORDS) {
                findings.addAll(judgedBy(rule, judged.record(), judged));
            }
        }
        return findings;
    }

    private static List<Finding> judgedBy(TrainingRule rule, TraineeRecord record, JudgedRecord judged) {
        return assertDoesNotThrow(
                () -> rule.evaluate(record.asOf(judged.asOf())), () -> rule.id() + " throws for " + judged);
    }

    /** A finding may name its entries and delmål in the order of the record; that is no difference. */
    private static List<String> inNoOrder(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(
                                finding.rule(),
                                finding.verdict(),
                                finding.severity(),
                                finding.wording(),
                                finding.facts(),
                                finding.citations(),
                                finding.delmal().stream().sorted().toList(),
                                finding.entries().stream().sorted().toList(),
                                finding.due(),
                                finding.responsible())
                        .toString())
                .sorted()
                .toList();
    }

    private static void said(LocalizedText text, String what) {
        assertTrue(text.en().filter(english -> !english.isBlank()).isPresent(), () -> "No English for " + what);
        assertFalse(text.sv().contains("{"), () -> "A fact is left out of " + what + ": " + text.sv());
    }
}
