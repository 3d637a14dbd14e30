package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** What holds of every span of days. */
final class SpanLaws {

    static void twoSpansOverlapWhereTheyHaveADayInCommon(DateSpan one, DateSpan other) {
        boolean inCommon = one.from().datesUntil(one.through().plusDays(1)).anyMatch(other::contains);

        assertThat(one.overlaps(other)).isEqualTo(inCommon);
        assertThat(other.overlaps(one)).isEqualTo(inCommon);
        assertThat(one.within(other).isPresent()).isEqualTo(inCommon);
        assertThat(one.within(other)).isEqualTo(other.within(one));
    }

    static void thePartThatHasPassedAndThePartThatHasNotMakeTheSpan(SplitSpan split) {
        assertThat(split.span().upTo(split.lastDayOfFirstPart())).contains(split.first());
        assertThat(split.span().within(split.second())).contains(split.second());
        assertThat(split.first().lengthInDays() + split.second().lengthInDays())
                .isEqualTo(split.span().lengthInDays());
    }

    static void aSpanWithoutAnEndPassesDayByDay(LocalDate from, DateSpan other) {
        var ongoing = new OngoingSpan(from);

        assertThat(ongoing.overlaps(other)).isEqualTo(!other.through().isBefore(from));
        assertThat(ongoing.upTo(other.through()).isPresent()).isEqualTo(ongoing.contains(other.through()));
        ongoing.upTo(other.through())
                .ifPresent(passed -> assertThat(passed).isEqualTo(DateSpan.of(from, other.through())));
    }

    private SpanLaws() {}
}
