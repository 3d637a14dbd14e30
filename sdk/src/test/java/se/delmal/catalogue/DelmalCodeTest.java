package se.delmal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelmalCodeTest {

    @ParameterizedTest
    @CsvSource({
        "STa1, STa1",
        "sta1, STa1",
        "STA1, STa1",
        "St a 1, STa1",
        "ST a1, STa1",
        "stb4, STb4",
        "STc14, STc14",
        "A1, a1",
        "a1, a1",
        "b 5, b5",
        "c12, c12",
        "C 12, c12",
        "BT 7, BT7",
        "BT\u00a07, BT7",
        "bt18, BT18",
        "'  c1  ', c1",
        "c99, c99"
    })
    void isReadInTheFormsPeopleTypeAndPrintedInOne(String typed, String printed) {
        assertThat(DelmalCode.find(typed))
                .hasValueSatisfying(code -> assertThat(code).hasToString(printed));
        assertThat(DelmalCode.of(typed)).isEqualTo(DelmalCode.of(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "a",
                "STa",
                "d1",
                "STd1",
                "a0",
                "a01",
                "a100",
                "STc1a",
                "a-1",
                "a1.",
                "B T 7",
                "BT1 BT2",
                "ab1",
                "c1,c2",
                "c1–c2",
                "a١",
                "delmål a1"
            })
    void whatIsNoCodeIsNotFoundAndIsQuotedWhereItHadToBe(String text) {
        assertThat(DelmalCode.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelmalCode.of(text))
                .withMessage("Not the code of a delmål, such as a1, c12, STa1 or BT7: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100})
    void refusesNumbersOutOfRange(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DelmalCode(DelmalCode.Series.C, number))
                .withMessage("The number of a delmål must be from 1 to 99, not " + number);
    }

    @ParameterizedTest
    @CsvSource({
        "a1, A, SOSFS_2015_8",
        "b1, B, SOSFS_2015_8",
        "c1, C, SOSFS_2015_8",
        "BT1, BT, HSLF_FS_2021_8",
        "STa1, A, HSLF_FS_2021_8",
        "STb1, B, HSLF_FS_2021_8",
        "STc1, C, HSLF_FS_2021_8"
    })
    void tellsItsGroupAndEdition(String code, DelmalGroup group, Edition edition) {
        assertThat(DelmalCode.of(code).group()).isEqualTo(group);
        assertThat(DelmalCode.of(code).edition()).isEqualTo(edition);
    }

    @Test
    void sortsByNumberWithinTheSeriesOfTheRegulations() {
        var sorted = Stream.of("STc2", "c10", "BT3", "STa1", "c9", "b1", "a2")
                .map(DelmalCode::of)
                .sorted()
                .map(DelmalCode::toString);

        assertThat(sorted).containsExactly("a2", "b1", "c9", "c10", "BT3", "STa1", "STc2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STc1-STc3",
                "STc1–STc3",
                "STc 1 – STc 3",
                "STc1-3",
                "stc1–3",
                "STc1, STc2, STc3",
                "STc1; STc2–3",
                "STc1, STc2 och STc3",
                "STc1 samt STc2–STc3",
                "STc1 and STc2-3"
            })
    void aRangeIsReadWithEitherDashWithAShortEndAndInLists(String text) {
        assertThat(DelmalCode.range(text)).isEqualTo(codes("STc1", "STc2", "STc3"));
    }

    @Test
    void rangesOfSeveralSeriesFollowOneAnother() {
        assertThat(DelmalCode.range("a1-a3, b3, c9–c10")).isEqualTo(codes("a1", "a2", "a3", "b3", "c9", "c10"));
    }

    @Test
    void aRangeOfOneIsOne() {
        assertThat(DelmalCode.range("BT7")).isEqualTo(codes("BT7"));
        assertThat(DelmalCode.range("BT7–BT7")).isEqualTo(codes("BT7"));
    }

    @ParameterizedTest
    @CsvSource({"STa1–STb7, STa1–STb7", "'a1, c9–c3', c9–c3", "a1–STa3, a1–STa3", "STc3-1, STc3-1"})
    void refusesARangeThatFallsOrCrossesSeriesAndQuotesIt(String text, String quoted) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelmalCode.range(text))
                .withMessage("Not a rising range of delmål in one series: \"" + quoted + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", "a1,", "a1–", "–a3", "a1–a2–a3", "1–3", "a1–x", "a1 till a3", "STc1–100", "STc1–٣"})
    void refusesARangeOfWhatIsNoCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelmalCode.range(text))
                .withMessageStartingWith("Not the code of a delmål, such as a1, c12, STa1 or BT7: ");
    }

    private static List<DelmalCode> codes(String... codes) {
        return Stream.of(codes).map(DelmalCode::of).toList();
    }
}
