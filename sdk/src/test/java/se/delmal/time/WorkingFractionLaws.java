package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every working fraction. */
final class WorkingFractionLaws {

    static void percentReadsBack(WorkingFraction fraction) {
        assertThat(WorkingFraction.ofPercent(fraction.percent())).isEqualTo(fraction);
        assertThat(fraction).hasToString(fraction.percent().toPlainString() + "%");
    }

    static void aLargerFractionOfTheSameDaysIsMore(DateSpan span, WorkingFraction one, WorkingFraction other) {
        var amounts = FullTimeDays.of(span, one).compareTo(FullTimeDays.of(span, other));

        assertThat(Integer.signum(amounts)).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    private WorkingFractionLaws() {}
}
