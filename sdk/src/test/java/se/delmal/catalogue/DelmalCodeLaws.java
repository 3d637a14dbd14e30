package se.delmal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;

/** What holds of every code of a delmål, and of every text that might be one. */
final class DelmalCodeLaws {

    static void textReadsBack(DelmalCode code) {
        assertThat(DelmalCode.find(code.toString())).contains(code);
        assertThat(DelmalCode.find(code.toString().toUpperCase(Locale.ROOT))).contains(code);
        assertThat(DelmalCode.find(code.toString().toLowerCase(Locale.ROOT))).contains(code);
    }

    static void findingThrowsNothing(String text) {
        assertThatCode(() -> DelmalCode.find(text)).doesNotThrowAnyException();
    }

    static void aRangeHoldsEveryCodeFromItsFirstThroughItsLast(DelmalCode first, int more) {
        var last = new DelmalCode(first.series(), Math.min(99, first.number() + more));

        var range = DelmalCode.range(first + "–" + last);

        assertThat(range).hasSize(last.number() - first.number() + 1).isSorted().doesNotHaveDuplicates();
        assertThat(range).first().isEqualTo(first);
        assertThat(range).last().isEqualTo(last);
    }

    private DelmalCodeLaws() {}
}
