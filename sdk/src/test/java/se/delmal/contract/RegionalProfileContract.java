package se.delmal.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Requirement;
import se.delmal.rule.RuleId;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;
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
 * <p>The laws are tried on made-up records of every programme, edition and kind of entry, and on made-up questions of who may sign every
 * form, the same ones in every run.
 */
public abstract class RegionalProfileContract {

    private static final List<JudgedRecord> RECORDS = JudgedRecord.some(300);

    private static final List<JudgedSigning> SIGNINGS = JudgedSigning.some(1_000);

    private static final Citation SOMEWHERE = Citation.of("Ett påhittat beslut", "§ 1", BindingForce.LOCAL_REQUIREMENT);

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
                    saidInBoth(finding, judged);
                }
            }
        }
    }

    @Test
    void theSameRecordGetsTheSameAnswerTwiceAndFromEveryThread() throws InterruptedException, ExecutionException {
        sameFromEveryThread(this::judgeAll);
    }

    private static void sameFromEveryThread(Supplier<List<Finding>> judge)
            throws InterruptedException, ExecutionException {
        var once = judge.get();
        assertEquals(once, judge.get(), "The second answer differs from the first");
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var answer : threads.invokeAll(Collections.nCopies(8, (Callable<List<Finding>>) judge::get))) {
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

    @Test
    void aNumberOfARuleHasOneValueWhereverItIsShown() {
        for (TrainingRule rule : ownRules()) {
            var numbers = numbersOf(rule);
            for (JudgedRecord judged : RECORDS) {
                for (Finding finding : judgedBy(rule, judged.record(), judged)) {
                    for (Fact fact : finding.facts()) {
                        assertEquals(
                                numbers.getOrDefault(fact.name(), fact.value()),
                                fact.value(),
                                () -> rule.id() + " shows two values of " + fact.name() + ", " + judged);
                    }
                }
            }
        }
        ownSigningRules().forEach(RegionalProfileContract::numbersOf);
    }

    @Test
    void aNumberThatMayBeChangedIsShownAsChanged() {
        for (TrainingRule rule : ownRules()) {
            for (Fact number : rule.parameters()) {
                if (number.value().matches("[0-9]{1,6}")) {
                    int value = Integer.parseInt(number.value());
                    changed(rule, number.name(), value - 1);
                    changed(rule, number.name(), value);
                    changed(rule, number.name(), value + 1);
                }
            }
        }
    }

    @Test
    void everyRequirementOfASignerSaysWhatIsRequiredAndWhereThatIsWritten() {
        var seen = new HashSet<RuleId>();
        for (SigningRule rule : profile().signingRules()) {
            assertTrue(seen.add(rule.id()), "Two requirements of a signer are called " + rule.id());
        }
        for (SigningRule rule : ownSigningRules()) {
            said(rule.statement(), "the statement of " + rule.id());
            assertFalse(rule.citations().isEmpty(), rule.id() + " says where it is written");
            assertFalse(rule.editions().isEmpty(), rule.id() + " holds under some edition");
        }
    }

    @Test
    void noNationalRequirementOfASignerIsLost() {
        var profile = profile();
        for (JudgedSigning signing : SIGNINGS) {
            var all = profile.judge(signing.asked());
            for (Finding national : RegionalProfiles.national().judge(signing.asked())) {
                assertTrue(all.contains(national), () -> "A finding of " + national.rule() + " is lost for " + signing);
            }
        }
    }

    @Test
    void everyRequirementOfASignerAnswersInItsOwnNameAndInBothLanguages() {
        for (SigningRule rule : ownSigningRules()) {
            for (JudgedSigning signing : SIGNINGS) {
                var findings = judgedBy(rule, signing.asked(), signing);
                assertFalse(findings.isEmpty(), () -> rule.id() + " says nothing about " + signing);
                for (Finding finding : findings) {
                    assertEquals(rule.id(), finding.rule(), () -> "Said of " + signing);
                    if (finding.verdict() == Verdict.BREACHED) {
                        assertEquals(rule.severityWhenBreached(), finding.severity(), () -> rule.id() + ", " + signing);
                    }
                    saidInBoth(finding, signing);
                }
            }
        }
    }

    @Test
    void theSameSigningGetsTheSameAnswerTwiceAndFromEveryThread() throws InterruptedException, ExecutionException {
        sameFromEveryThread(this::judgeAllSignings);
    }

    @Test
    void theOrderOfRolesAndSignaturesChangesNoFinding() {
        for (SigningRule rule : ownSigningRules()) {
            for (JudgedSigning signing : SIGNINGS) {
                assertEquals(
                        inNoOrder(judgedBy(rule, signing.asked(), signing)),
                        inNoOrder(judgedBy(rule, signing.inAnotherOrder(), signing)),
                        () -> rule.id() + " depends on the order of roles or signatures in " + signing);
            }
        }
    }

    /** The numbers of a rule by their names. */
    private static Map<String, String> numbersOf(Requirement rule) {
        var numbers = new HashMap<String, String>();
        for (Fact number : rule.parameters()) {
            var before = numbers.put(number.name(), number.value());
            assertTrue(
                    before == null || before.equals(number.value()),
                    () -> rule.id() + " has two values of " + number.name() + ": " + rule.parameters());
        }
        return numbers;
    }

    /** A rule refuses to change a number, or changes it and nothing else about what it is. */
    private static void changed(TrainingRule rule, String name, int value) {
        TrainingRule changed;
        try {
            changed = rule.with(name, value, SOMEWHERE);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertEquals(rule.id(), changed.id(), "A changed number makes no other rule");
        assertEquals(
                String.valueOf(value),
                numbersOf(changed).get(name),
                () -> rule.id() + " does not show its changed number " + name);
        assertTrue(changed.citations().containsAll(rule.citations()), () -> rule.id() + " forgets where it is written");
        assertTrue(changed.citations().contains(SOMEWHERE), () -> rule.id() + " does not cite who changed " + name);
        said(changed.statement(), "the statement of " + rule.id() + " with another " + name);
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

    private List<SigningRule> ownSigningRules() {
        var own = new ArrayList<>(profile().signingRules());
        profile().base().ifPresent(base -> own.removeAll(base.signingRules()));
        return own;
    }

    private List<Finding> judgeAllSignings() {
        var findings = new ArrayList<Finding>();
        for (SigningRule rule : ownSigningRules()) {
            for (JudgedSigning signing : SIGNINGS) {
                findings.addAll(judgedBy(rule, signing.asked(), signing));
            }
        }
        return findings;
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

    private static List<Finding> judgedBy(SigningRule rule, SigningCase asked, JudgedSigning signing) {
        return assertDoesNotThrow(() -> rule.judge(asked), () -> rule.id() + " throws for " + signing);
    }

    private static void saidInBoth(Finding finding, Object about) {
        var what = "the finding " + finding.wording().key() + " about " + about;
        said(assertDoesNotThrow(finding::message, () -> "Cannot say " + what), what);
        assertDoesNotThrow(finding::remedy, () -> "Cannot say the remedy of " + what)
                .ifPresent(remedy -> said(remedy, "the remedy of " + what));
    }

    private static void said(LocalizedText text, String what) {
        assertTrue(text.en().filter(english -> !english.isBlank()).isPresent(), () -> "No English for " + what);
        assertFalse(text.sv().contains("{"), () -> "A fact is left out of " + what + ": " + text.sv());
    }
}
