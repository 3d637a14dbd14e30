package se.delmal.time;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(TrainingDomain.class)
class WorkingFractionProperties {

    @Property
    void percentReadsBack(@ForAll WorkingFraction fraction) {
        WorkingFractionLaws.percentReadsBack(fraction);
    }

    @Property
    void aLargerFractionOfTheSameDaysIsMore(
            @ForAll DateSpan span, @ForAll WorkingFraction one, @ForAll WorkingFraction other) {
        WorkingFractionLaws.aLargerFractionOfTheSameDaysIsMore(span, one, other);
    }
}
