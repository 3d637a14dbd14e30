package se.delmal.examples.cataloguetools.print;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** Lines put together to running text: hyphens at line ends, ligatures and spaces as a reader takes them. */
final class Flow {

    private static final char SOFT_HYPHEN = '\u00ad';

    /** After these a hyphen at a line's end stands for a word that is left out: <i>kvalitets- och utvecklingsarbete</i>. */
    private static final Set<String> AFTER_A_KEPT_HYPHEN = Set.of("och", "eller", "samt", "respektive", "till", "men");

    private Flow() {}

    static String of(List<String> lines) {
        var flow = new StringBuilder();
        for (String line : lines) {
            append(flow, plain(line));
        }
        return flow.toString().replace(String.valueOf(SOFT_HYPHEN), "").strip();
    }

    private static void append(StringBuilder flow, String line) {
        if (flow.isEmpty() || line.isEmpty()) {
            flow.append(line);
            return;
        }
        char last = flow.charAt(flow.length() - 1);
        if (last == SOFT_HYPHEN) {
            flow.setLength(flow.length() - 1);
        } else if (isHyphen(last) && endsAWord(flow)) {
            if (Character.isLowerCase(line.charAt(0)) && !AFTER_A_KEPT_HYPHEN.contains(firstWord(line))) {
                if (!endsInCapital(flow)) {
                    flow.setLength(flow.length() - 1);
                }
            } else if (Character.isLowerCase(line.charAt(0))) {
                flow.append(' ');
            }
        } else {
            flow.append(' ');
        }
        flow.append(line);
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '\u2010' || character == '\u2011';
    }

    private static boolean endsAWord(StringBuilder flow) {
        return flow.length() > 1 && Character.isLetterOrDigit(flow.charAt(flow.length() - 2));
    }

    /** <i>EKG-</i> keeps its hyphen. */
    private static boolean endsInCapital(StringBuilder flow) {
        return Character.isUpperCase(flow.charAt(flow.length() - 2));
    }

    private static String firstWord(String line) {
        return line.split("[ ,.;]", 2)[0];
    }

    /** Returns letters as they are typed: one character each, and plain spaces. */
    static String plain(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\ufb00' -> plain.append("ff");
                case '\ufb01' -> plain.append("fi");
                case '\ufb02' -> plain.append("fl");
                case '\ufb03' -> plain.append("ffi");
                case '\ufb04' -> plain.append("ffl");
                case '\u00a0', '\u202f', '\u2009' -> plain.append(' ');
                default -> plain.append(character);
            }
        }
        return Normalizer.normalize(plain.toString().strip(), Normalizer.Form.NFC)
                .replaceAll(" +", " ");
    }
}
