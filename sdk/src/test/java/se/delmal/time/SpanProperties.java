package se.delmal.time;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(TrainingDomain.class)
class SpanProperties {

    @Property
    void twoSpansOverlapWhereTheyHaveADayInCommon(@ForAll SplitSpan near, @ForAll DateSpan any) {
        SpanLaws.twoSpansOverlapWhereTheyHaveADayInCommon(near.span(), any);
        SpanLaws.twoSpansOverlapWhereTheyHaveADayInCommon(near.first(), near.second());
        SpanLaws.twoSpansOverlapWhereTheyHaveADayInCommon(near.first(), near.span());
    }

    @Property
    void thePartThatHasPassedAndThePartThatHasNotMakeTheSpan(@ForAll SplitSpan split) {
        SpanLaws.thePartThatHasPassedAndThePartThatHasNotMakeTheSpan(split);
    }

    @Property
    void aSpanWithoutAnEndPassesDayByDay(@ForAll LocalDate from, @ForAll DateSpan other) {
        SpanLaws.aSpanWithoutAnEndPassesDayByDay(from, other);
    }
}
