package se.delmal.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of one delmål, as its regulation prints it: {@code a1}, {@code c12}, {@code STa1}, {@code BT18}.
 *
 * <p>Read in the forms people type ({@code sta1}, {@code St a 1}, {@code A1}, {@code BT 7}), printed in one.
 *
 * @param series  the letters
 * @param number  the number, from 1 to 99
 */
public record DelmalCode(Series series, int number) implements Comparable<DelmalCode> {

    /** The letters of a code, in the order of the regulations. */
    public enum Series {
        /** Common delmål of 2015. */
        A("a", DelmalGroup.A, Edition.SOSFS_2015_8),
        /** Delmål of specialties with patients, 2015. */
        B("b", DelmalGroup.B, Edition.SOSFS_2015_8),
        /** Delmål of one specialty, 2015. */
        C("c", DelmalGroup.C, Edition.SOSFS_2015_8),
        /** Foundation training, 2021. */
        BT("BT", DelmalGroup.BT, Edition.HSLF_FS_2021_8),
        /** Common delmål of 2021. */
        STA("STa", DelmalGroup.A, Edition.HSLF_FS_2021_8),
        /** Delmål of specialties with patients, 2021. */
        STB("STb", DelmalGroup.B, Edition.HSLF_FS_2021_8),
        /** Delmål of one specialty, 2021. */
        STC("STc", DelmalGroup.C, Edition.HSLF_FS_2021_8);

        private final String letters;
        private final DelmalGroup group;
        private final Edition edition;

        Series(String letters, DelmalGroup group, Edition edition) {
            this.letters = letters;
            this.group = group;
            this.edition = edition;
        }
    }

    private static final int MOST = 99;
    private static final Pattern TYPED =
            Pattern.compile("\\s*(st\\s*[abc]|bt|[abc])\\s*([1-9]\\d?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("([^-\u2013]+)[-\u2013]([^-\u2013]+)");

    /** Checks the range of the number. */
    public DelmalCode {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("The number of a delmål must be from 1 to " + MOST + ", not " + number);
        }
    }

    /**
     * Returns the code of a text that is known to be one.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static DelmalCode of(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not the code of a delmål, such as a1, c12, STa1 or BT7: \"" + text + "\""));
    }

    /** Returns the code that somebody typed, if it is one. */
    public static Optional<DelmalCode> find(String text) {
        var typed = TYPED.matcher(withPlainSpaces(text));
        if (!typed.matches()) {
            return Optional.empty();
        }
        var letters = typed.group(1).replaceAll("\\s", "");
        return Arrays.stream(Series.values())
                .filter(series -> series.letters.equalsIgnoreCase(letters))
                .findFirst()
                .map(series -> new DelmalCode(series, Integer.parseInt(typed.group(2))));
    }

    /** Text pasted from a printed regulation has spaces that do not break. */
    private static String withPlainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /**
     * Returns the codes of a list or range, such as {@code STa1–STa7} or {@code a1-a6, b3, c1–c13}. A range may leave out
     * the letters of its end, {@code STc1–14}.
     *
     * @throws IllegalArgumentException if a part of it is neither a code nor a rising range within one series
     */
    public static List<DelmalCode> range(String text) {
        var codes = new ArrayList<DelmalCode>();
        for (String part : withPlainSpaces(text).split("[,;]|\\s(?:och|samt|and)\\s", -1)) {
            var range = RANGE.matcher(part);
            if (!range.matches()) {
                codes.add(of(part));
                continue;
            }
            var first = of(range.group(1));
            var end = range.group(2).strip();
            var last = of(end.chars().allMatch(Character::isDigit) ? first.series.letters + end : end);
            if (last.series != first.series || last.number < first.number) {
                throw new IllegalArgumentException(
                        "Not a rising range of delmål in one series: \"" + part.strip() + "\"");
            }
            for (int number = first.number; number <= last.number; number++) {
                codes.add(new DelmalCode(first.series, number));
            }
        }
        return List.copyOf(codes);
    }

    /** Returns the group this code belongs to. */
    public DelmalGroup group() {
        return series.group;
    }

    /** Returns the edition whose regulation prints this code. */
    public Edition edition() {
        return series.edition;
    }

    @Override
    public int compareTo(DelmalCode other) {
        return series == other.series ? Integer.compare(number, other.number) : series.compareTo(other.series);
    }

    /** Returns the code as the regulation prints it, such as {@code STa1}. */
    @Override
    public String toString() {
        return series.letters + number;
    }
}
