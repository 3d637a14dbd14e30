package se.delmal.examples.cataloguetools.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.delmal.citation.LocalizedText;

/**
 * What the page shows in both languages.
 *
 * @param sv  in Swedish
 * @param en  in English; Swedish, where there is no English
 */
public record Text(String sv, String en) {

    static Text of(LocalizedText text) {
        return new Text(text.sv(), text.en().orElse(text.sv()));
    }

    static Text same(String text) {
        return new Text(text, text);
    }

    static Text joined(List<Text> parts, String separator) {
        return joined(parts, same(separator));
    }

    static Text joined(List<Text> parts, Text separator) {
        return new Text(joined(parts, Text::sv, separator.sv), joined(parts, Text::en, separator.en));
    }

    private static String joined(List<Text> parts, Function<Text, String> language, String separator) {
        return parts.stream().map(language).collect(Collectors.joining(separator));
    }

    /** Returns whether both languages say the same. */
    public boolean isSame() {
        return sv.equals(en);
    }
}
