package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What holds of every number of full-time days, whichever engine supplies the values. */
final class FullTimeDaysLaws {

    static void textReadsBack(FullTimeDays amount) {
        assertThat(FullTimeDays.parse(amount.toString())).isEqualTo(amount);
    }

    static void parsingThrowsOnlyWhatItDocuments(String text) {
        try {
            FullTimeDays.parse(text);
        } catch (DateTimeParseException documented) {
            assertThat(documented.getParsedString()).isEqualTo(text);
        }
    }

    static void whatParsesIsWrittenBackWithoutNeedlessZeros(String text) {
        try {
            var amount = FullTimeDays.parse(text);
            assertThat(amount.toString()).hasSizeLessThanOrEqualTo(text.length());
            assertThat(FullTimeDays.parse(amount.toString())).isEqualTo(amount);
        } catch (DateTimeParseException refused) {
            assertThat(refused).hasMessageContaining(text);
        }
    }

    static void splittingASpanChangesNothing(SplitSpan split, WorkingFraction fraction) {
        var first = FullTimeDays.of(split.first(), fraction);
        var second = FullTimeDays.of(split.second(), fraction);

        assertThat(first.plus(second)).isEqualTo(FullTimeDays.of(split.span(), fraction));
    }

    static void theOrderOfAdditionChangesNothing(List<FullTimeDays> amounts, Random random) {
        var shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);

        assertThat(sum(shuffled)).isEqualTo(sum(amounts));
    }

    static void takingAwayWhatWasAddedLeavesWhatThereWas(FullTimeDays amount, FullTimeDays added) {
        assertThat(amount.plus(added).lessAtMost(added)).isEqualTo(amount);
        assertThat(amount.lessAtMost(amount.plus(added))).isEqualTo(FullTimeDays.ZERO);
    }

    static void theLargerAmountIsTheOneWithTheLargerNumberOfDays(FullTimeDays one, FullTimeDays other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(one.toDecimal().compareTo(other.toDecimal()));
        assertThat(one.isAtLeast(other)).isEqualTo(one.toDecimal().compareTo(other.toDecimal()) >= 0);
    }

    private static FullTimeDays sum(List<FullTimeDays> amounts) {
        return amounts.stream().reduce(FullTimeDays.ZERO, FullTimeDays::plus);
    }

    private FullTimeDaysLaws() {}
}
