package se.delmal.time;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TrainingDomain.class)
@Domain(DomainContext.Global.class)
class FullTimeDaysProperties {

    @Property
    void textReadsBack(@ForAll FullTimeDays amount) {
        FullTimeDaysLaws.textReadsBack(amount);
    }

    @Property
    void parsingThrowsOnlyWhatItDocuments(@ForAll String text) {
        FullTimeDaysLaws.parsingThrowsOnlyWhatItDocuments(text);
    }

    @Property
    void whatParsesIsWrittenBackWithoutNeedlessZeros(@ForAll("almostAmounts") String text) {
        FullTimeDaysLaws.whatParsesIsWrittenBackWithoutNeedlessZeros(text);
    }

    @Property
    void splittingASpanChangesNothing(@ForAll SplitSpan split, @ForAll WorkingFraction fraction) {
        FullTimeDaysLaws.splittingASpanChangesNothing(split, fraction);
    }

    @Property
    void theOrderOfAdditionChangesNothing(@ForAll @Size(max = 60) List<FullTimeDays> amounts, @ForAll Random random) {
        FullTimeDaysLaws.theOrderOfAdditionChangesNothing(amounts, random);
    }

    @Property
    void takingAwayWhatWasAddedLeavesWhatThereWas(@ForAll FullTimeDays amount, @ForAll FullTimeDays added) {
        FullTimeDaysLaws.takingAwayWhatWasAddedLeavesWhatThereWas(amount, added);
    }

    @Property
    void theLargerAmountIsTheOneWithTheLargerNumberOfDays(@ForAll FullTimeDays one, @ForAll FullTimeDays other) {
        FullTimeDaysLaws.theLargerAmountIsTheOneWithTheLargerNumberOfDays(one, other);
    }

    @Provide
    Arbitrary<String> almostAmounts() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .withChars('.', 'P', 'D', '-')
                .ofMaxLength(22)
                .map(middle -> "P" + middle + "D");
    }
}
