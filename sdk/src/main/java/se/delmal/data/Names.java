package se.delmal.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people type them. */
public final class Names {

    private static final int NEIGHBOURS = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Names() {}

    /** Returns the names that begin most like another, at most five, for the message that there is no such name. */
    public static List<String> nearest(String typed, Collection<String> names) {
        var sorted = new ArrayList<>(names);
        sorted.sort((one, other) -> Integer.compare(commonStart(other, typed), commonStart(one, typed)));
        return List.copyOf(sorted.subList(0, Math.min(NEIGHBOURS, sorted.size())));
    }

    /** Returns a text without case and diacritics: {@code Återkoppling} and {@code aterkoppling} are the same. */
    public static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
