package se.delmal.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.ProfileWithoutNationalRules;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.rule.RuleId;
import se.delmal.rule.SigningRule;
import se.delmal.rule.TrainingRule;

/** The contract lets a proper profile pass, as it does here, and catches each way to get one wrong. */
class RegionalProfileContractTest extends RegionalProfileContract {

    @Override
    protected RegionalProfileProvider provider() {
        return national -> with(BadRule.notBadAtAll()).extend(national).withSigningRules(BadSigner.notBadAtAll());
    }

    @Test
    void catchesAProfileThatCannotBeMade() {
        assertThatThrownBy(() -> of(BadRule.notBadAtAll(), BadRule.notBadAtAll())
                        .standsBesideTheNationalProfileUnderAnIdOfItsOwn())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("two rules se-exempel.rule");
        assertThatThrownBy(() -> of(BadRule.withoutASource()).everyRuleSaysWhatIsRequiredAndWhereThatIsWritten())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cites no source");
        assertThatThrownBy(() -> new Of(national -> national).standsBesideTheNationalProfileUnderAnIdOfItsOwn())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Two providers give the profile national");
    }

    @Test
    void catchesAProfileThatDropsANationalRule() {
        assertThatThrownBy(
                        () -> new Of(new ProfileWithoutNationalRules(BadRule.notBadAtAll())).noNationalFindingIsLost())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it does not extend the profile national");
        assertThatThrownBy(() -> new Of(new ProfileWithoutNationalRules(BadRule.notBadAtAll()))
                        .noNationalRequirementOfASignerIsLost())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it does not extend the profile national");
    }

    @Test
    void catchesARequirementInSwedishOnly() {
        assertThatThrownBy(() -> of(BadRule.inSwedishOnly()).everyRuleSaysWhatIsRequiredAndWhereThatIsWritten())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No English for the statement of se-exempel.rule");
    }

    @Test
    void catchesAFactThatIsLeftOut() {
        assertThatThrownBy(() -> of(BadRule.thatForgetsAFact()).everyFindingCanBeSaidInBothLanguages())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cannot say the finding with-fact");
    }

    @Test
    void catchesARuleThatDoesNotAnswer() {
        assertThatThrownBy(() -> of(BadRule.thatThrowsWithoutACourse()).everyRuleAnswersForEveryRecordAndInItsOwnName())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.rule throws for the made-up record");
        assertThatThrownBy(() -> of(BadRule.thatSaysNothing()).everyRuleAnswersForEveryRecordAndInItsOwnName())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.rule says nothing");
        assertThatThrownBy(() -> of(BadRule.thatSpeaksInAnothersName()).everyRuleAnswersForEveryRecordAndInItsOwnName())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.other");
    }

    @Test
    void catchesASeverityThatIsNotTheRules() {
        assertThatThrownBy(() -> of(BadRule.thatChoosesItsSeverity()).aBreachMattersAsMuchAsItsRuleDeclares())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("WARNING");
    }

    @Test
    void catchesARuleThatIsNotPure() {
        assertThatThrownBy(
                        () -> of(BadRule.thatCountsItsCalls()).theSameRecordGetsTheSameAnswerTwiceAndFromEveryThread())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The second answer differs");
        assertThatThrownBy(
                        () -> of(BadRule.thatKnowsItsThread()).theSameRecordGetsTheSameAnswerTwiceAndFromEveryThread())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Another thread");
    }

    @Test
    void catchesARuleThatDependsOnTheOrder() {
        assertThatThrownBy(() -> of(BadRule.thatTakesTheFirstEntry()).theOrderOfEntriesChangesNoFinding())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.rule depends on the order of entries");
    }

    @Test
    void catchesARuleThatLooksPastTheDay() {
        assertThatThrownBy(
                        () -> of(BadRule.thatCountsWhatIsPlanned()).noRuleLooksPastTheDayUnlessItsSourceSpeaksOfPlans())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.rule looks past the day");
    }

    @Test
    void catchesANumberWithTwoValues() {
        assertThatThrownBy(() -> of(BadRule.withTwoValuesOfANumber()).aNumberOfARuleHasOneValueWhereverItIsShown())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.rule has two values of months");
        assertThatThrownBy(() -> of(BadRule.thatShowsAnotherNumber()).aNumberOfARuleHasOneValueWhereverItIsShown())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.rule shows two values of months");
    }

    @Test
    void catchesANumberThatDoesNotChange() {
        assertThatThrownBy(() -> of(BadRule.thatIgnoresAChange()).aNumberThatMayBeChangedIsShownAsChanged())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not show its changed number months");
    }

    @Test
    void catchesARequirementOfASignerThatCannotBeUsed() {
        assertThatThrownBy(() -> signedBy(BadSigner.notBadAtAll(), BadSigner.notBadAtAll())
                        .everyRequirementOfASignerSaysWhatIsRequiredAndWhereThatIsWritten())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("two rules se-exempel.signer");
        assertThatThrownBy(() -> signedBy(BadSigner.inSwedishOnly())
                        .everyRequirementOfASignerSaysWhatIsRequiredAndWhereThatIsWritten())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No English for the statement of se-exempel.signer");
    }

    @Test
    void catchesARequirementOfASignerThatDoesNotAnswer() {
        assertThatThrownBy(() -> signedBy(BadSigner.thatThrowsWithoutARole())
                        .everyRequirementOfASignerAnswersInItsOwnNameAndInBothLanguages())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.signer throws for the made-up signing");
        assertThatThrownBy(() -> signedBy(BadSigner.thatSaysNothing())
                        .everyRequirementOfASignerAnswersInItsOwnNameAndInBothLanguages())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.signer says nothing");
        assertThatThrownBy(() -> signedBy(BadSigner.thatSpeaksInAnothersName())
                        .everyRequirementOfASignerAnswersInItsOwnNameAndInBothLanguages())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.other");
        assertThatThrownBy(() -> signedBy(BadSigner.thatForgetsAFact())
                        .everyRequirementOfASignerAnswersInItsOwnNameAndInBothLanguages())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cannot say the finding with-fact");
    }

    @Test
    void catchesARequirementOfASignerThatIsNotPure() {
        assertThatThrownBy(() -> signedBy(BadSigner.thatCountsItsCalls())
                        .theSameSigningGetsTheSameAnswerTwiceAndFromEveryThread())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The second answer differs");
        assertThatThrownBy(() ->
                        signedBy(BadSigner.thatTakesTheFirstRole()).theOrderOfRolesAndSignaturesChangesNoFinding())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("se-exempel.signer depends on the order of roles");
    }

    @Test
    void letsARuleLookPastTheDayThatSaysItDoes() {
        var declared = new Of(with(BadRule.thatCountsWhatIsPlanned())) {
            @Override
            protected Set<RuleId> rulesAboutPlans() {
                return Set.of(RuleId.of("se-exempel.rule"));
            }
        };

        declared.noRuleLooksPastTheDayUnlessItsSourceSpeaksOfPlans();
    }

    private static RegionalProfileContract of(TrainingRule... rules) {
        return new Of(with(rules));
    }

    private static RegionalProfileContract signedBy(SigningRule... rules) {
        return new Of(national -> with(BadRule.notBadAtAll()).extend(national).withSigningRules(rules));
    }

    private static RegionalProfileProvider with(TrainingRule... rules) {
        return national -> national.extendedAs(
                "se-exempel",
                LocalizedText.of("Region Exempel", "Region Example"),
                List.copyOf(BadRule.notBadAtAll().citations()),
                rules);
    }

    /** The contract for one provider. */
    private static class Of extends RegionalProfileContract {

        private final RegionalProfileProvider provider;

        Of(RegionalProfileProvider provider) {
            this.provider = provider;
        }

        @Override
        protected RegionalProfileProvider provider() {
            return provider;
        }
    }
}
