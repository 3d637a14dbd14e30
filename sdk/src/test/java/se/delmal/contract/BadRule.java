package se.delmal.contract;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.Course;
import se.delmal.record.Entry;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.Messages;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.TrainingRule;
import se.delmal.rule.Verdict;

/** Rules as a region might get them wrong, and one that is right. */
final class BadRule implements TrainingRule {

    static final Messages TEXTS = Messages.of(texts("Sagt"), texts("Said"));

    private final String id;
    private final List<Citation> citations;
    private final LocalizedText statement;
    private final BiFunction<BadRule, RecordAsOf, List<Finding>> judge;
    private final List<Fact> numbers;

    private BadRule(
            String id,
            List<Citation> citations,
            LocalizedText statement,
            BiFunction<BadRule, RecordAsOf, List<Finding>> judge) {
        this(id, citations, statement, judge, List.of());
    }

    private BadRule(
            String id,
            List<Citation> citations,
            LocalizedText statement,
            BiFunction<BadRule, RecordAsOf, List<Finding>> judge,
            List<Fact> numbers) {
        this.id = id;
        this.citations = citations;
        this.statement = statement;
        this.judge = judge;
        this.numbers = numbers;
    }

    static BadRule withTwoValuesOfANumber() {
        return numbered(notBadAtAll().judge, Fact.of("months", 6), Fact.of("months", 8));
    }

    static BadRule thatShowsAnotherNumber() {
        return numbered(
                (rule, record) -> List.of(rule.finding(record).fact("months", 8).satisfied(TEXTS, "said")),
                Fact.of("months", 6));
    }

    static BadRule thatIgnoresAChange() {
        return numbered(notBadAtAll().judge, Fact.of("months", 6));
    }

    private static BadRule numbered(BiFunction<BadRule, RecordAsOf, List<Finding>> judge, Fact... numbers) {
        return new BadRule(
                "se-exempel.rule",
                places(),
                LocalizedText.of("Något krävs", "Something is required"),
                judge,
                List.of(numbers));
    }

    private static BadRule that(BiFunction<BadRule, RecordAsOf, List<Finding>> judge) {
        return new BadRule(
                "se-exempel.rule", places(), LocalizedText.of("Något krävs", "Something is required"), judge);
    }

    static BadRule notBadAtAll() {
        return that((rule, record) -> List.of(rule.said(record)));
    }

    static BadRule withoutASource() {
        return new BadRule(
                "se-exempel.rule",
                List.of(),
                LocalizedText.of("Något krävs", "Something is required"),
                (rule, record) -> List.of());
    }

    static BadRule inSwedishOnly() {
        return new BadRule(
                "se-exempel.rule",
                places(),
                new LocalizedText("Något krävs", Optional.empty()),
                (rule, record) -> List.of(rule.said(record)));
    }

    static BadRule thatForgetsAFact() {
        return that((rule, record) -> List.of(rule.finding(record).satisfied(TEXTS, "with-fact")));
    }

    static BadRule thatThrowsWithoutACourse() {
        return that((rule, record) -> {
            record.entries(Course.class).get(0);
            return List.of(rule.said(record));
        });
    }

    static BadRule thatSaysNothing() {
        return that((rule, record) -> List.of());
    }

    static BadRule thatSpeaksInAnothersName() {
        return that((rule, record) ->
                List.of(new BadRule("se-exempel.other", places(), rule.statement, rule.judge).said(record)));
    }

    static BadRule thatChoosesItsSeverity() {
        return that((rule, record) -> {
            var said = rule.said(record);
            return List.of(new Finding(
                    said.rule(),
                    Verdict.BREACHED,
                    Severity.INFO,
                    said.wording(),
                    said.facts(),
                    said.citations(),
                    said.delmal(),
                    said.entries(),
                    said.due(),
                    said.responsible()));
        });
    }

    static BadRule thatCountsItsCalls() {
        var calls = new AtomicInteger();
        return that((rule, record) -> List.of(
                rule.finding(record).fact("fact", calls.incrementAndGet()).satisfied(TEXTS, "with-fact")));
    }

    static BadRule thatKnowsItsThread() {
        return that((rule, record) -> List.of(rule.finding(record)
                .fact("fact", Thread.currentThread().getName())
                .satisfied(TEXTS, "with-fact")));
    }

    static BadRule thatTakesTheFirstEntry() {
        return that((rule, record) -> List.of(rule.finding(record)
                .fact("fact", record.full().entries().stream().map(Entry::ref).findFirst())
                .satisfied(TEXTS, "with-fact")));
    }

    static BadRule thatCountsWhatIsPlanned() {
        return that((rule, record) -> List.of(rule.finding(record)
                .fact("fact", record.full().entries().size())
                .satisfied(TEXTS, "with-fact")));
    }

    private FindingBuilder finding(RecordAsOf record) {
        return FindingBuilder.of(this, record);
    }

    private Finding said(RecordAsOf record) {
        return finding(record).satisfied(TEXTS, "said");
    }

    static List<Citation> places() {
        return List.of(Citation.of("Region Exempel, riktlinje för ST", "avsnitt 1", BindingForce.LOCAL_REQUIREMENT));
    }

    private static ListResourceBundle texts(String said) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"said", said}, {"with-fact", said + " {fact}"}};
            }
        };
    }

    @Override
    public RuleId id() {
        return RuleId.of(id);
    }

    @Override
    public LocalizedText statement() {
        return statement;
    }

    @Override
    public List<Citation> citations() {
        return citations;
    }

    @Override
    public Severity severityWhenBreached() {
        return Severity.WARNING;
    }

    @Override
    public List<Fact> parameters() {
        return numbers;
    }

    /** Claims that any number can be changed, and changes none. */
    @Override
    public TrainingRule with(String parameter, int value, Citation source) {
        return this;
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        return judge.apply(this, record);
    }
}
