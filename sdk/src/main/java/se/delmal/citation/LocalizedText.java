package se.delmal.citation;

import java.util.Locale;
import java.util.Optional;

/**
 * A text for people. Swedish is the authoritative wording; English is a convenience and may be absent.
 *
 * @param sv  the Swedish wording, not blank
 * @param en  the English wording, where there is one
 */
public record LocalizedText(String sv, Optional<String> en) {

    /** Checks that the Swedish wording says something. */
    public LocalizedText {
        if (sv.isBlank()) {
            throw new IllegalArgumentException("The Swedish wording must not be blank");
        }
    }

    /** Returns a text in both languages. */
    public static LocalizedText of(String sv, String en) {
        return new LocalizedText(sv, Optional.of(en));
    }

    /** Returns a text that is the same in both languages, such as a code. */
    public static LocalizedText same(String text) {
        return of(text, text);
    }

    /** Returns the wording for a locale: English where asked for and present, else Swedish. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en.orElse(sv) : sv;
    }
}
