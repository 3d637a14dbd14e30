package se.delmal.catalogue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DelmalCodeProperties {

    @Property
    void textReadsBack(@ForAll("codes") DelmalCode code) {
        DelmalCodeLaws.textReadsBack(code);
    }

    @Property
    void findingThrowsNothing(@ForAll String text) {
        DelmalCodeLaws.findingThrowsNothing(text);
    }

    @Property
    void aRangeHoldsEveryCodeFromItsFirstThroughItsLast(
            @ForAll("codes") DelmalCode first, @ForAll @IntRange(max = 30) int more) {
        DelmalCodeLaws.aRangeHoldsEveryCodeFromItsFirstThroughItsLast(first, more);
    }

    @Provide
    Arbitrary<DelmalCode> codes() {
        return Combinators.combine(
                        Arbitraries.of(DelmalCode.Series.class),
                        Arbitraries.integers().between(1, 99))
                .as(DelmalCode::new);
    }
}
