package se.delmal.time;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(TrainingDomain.class)
class RequiredTimeProperties {

    @Property
    void fullTimeIsDoneOnTheEveOfTheAnniversary(@ForAll LocalDate start, @ForAll RequiredTime required) {
        RequiredTimeLaws.fullTimeIsDoneOnTheEveOfTheAnniversary(start, required);
    }

    @Property
    void aMonthMoreIsNeverLessThanTwentyEightDaysMore(@ForAll LocalDate start, @ForAll RequiredTime required) {
        RequiredTimeLaws.aMonthMoreIsNeverLessThanTwentyEightDaysMore(start, required);
    }

    @Property
    void anAmountWalkedOnTheCalendarComesBackToItself(
            @ForAll DateSpan span, @ForAll WorkingFraction fraction, @ForAll LocalDate start) {
        RequiredTimeLaws.anAmountWalkedOnTheCalendarComesBackToItself(FullTimeDays.of(span, fraction), start);
    }
}
