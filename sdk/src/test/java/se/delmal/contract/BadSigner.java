package se.delmal.contract;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;

/** Requirements of a signer as a region might get them wrong, and one that is right. */
final class BadSigner implements SigningRule {

    private final String id;
    private final LocalizedText statement;
    private final BiFunction<BadSigner, SigningCase, List<Finding>> judge;

    private BadSigner(String id, LocalizedText statement, BiFunction<BadSigner, SigningCase, List<Finding>> judge) {
        this.id = id;
        this.statement = statement;
        this.judge = judge;
    }

    private static BadSigner that(BiFunction<BadSigner, SigningCase, List<Finding>> judge) {
        return called("se-exempel.signer", judge);
    }

    private static BadSigner called(String id, BiFunction<BadSigner, SigningCase, List<Finding>> judge) {
        return new BadSigner(id, LocalizedText.of("Någon skriver under", "Somebody signs"), judge);
    }

    static BadSigner notBadAtAll() {
        return that((rule, signing) -> List.of(rule.said(signing)));
    }

    static BadSigner inSwedishOnly() {
        return new BadSigner(
                "se-exempel.signer",
                new LocalizedText("Någon skriver under", Optional.empty()),
                (rule, signing) -> List.of(rule.said(signing)));
    }

    static BadSigner thatThrowsWithoutARole() {
        return that((rule, signing) -> {
            signing.roles().get(0);
            return List.of(rule.said(signing));
        });
    }

    static BadSigner thatSaysNothing() {
        return that((rule, signing) -> List.of());
    }

    static BadSigner thatSpeaksInAnothersName() {
        return that((rule, signing) ->
                List.of(called("se-exempel.other", rule.judge).said(signing)));
    }

    static BadSigner thatForgetsAFact() {
        return that((rule, signing) -> List.of(rule.finding(signing).satisfied(BadRule.TEXTS, "with-fact")));
    }

    static BadSigner thatCountsItsCalls() {
        var calls = new AtomicInteger();
        return that((rule, signing) -> List.of(
                rule.finding(signing).fact("fact", calls.incrementAndGet()).satisfied(BadRule.TEXTS, "with-fact")));
    }

    static BadSigner thatTakesTheFirstRole() {
        return that((rule, signing) -> List.of(rule.finding(signing)
                .fact("fact", signing.roles().stream().findFirst())
                .satisfied(BadRule.TEXTS, "with-fact")));
    }

    private FindingBuilder finding(SigningCase signing) {
        return FindingBuilder.of(this, signing);
    }

    private Finding said(SigningCase signing) {
        return finding(signing).satisfied(BadRule.TEXTS, "said");
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
        return BadRule.places();
    }

    @Override
    public Severity severityWhenBreached() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> judge(SigningCase signing) {
        return judge.apply(this, signing);
    }
}
