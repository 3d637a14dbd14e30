package se.delmal.examples.cataloguetools;

import java.util.Locale;

/** Languages as people type them. */
final class Languages {

    private Languages() {}

    /** Returns the one language that was typed. */
    static Locale one(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "sv" -> Locale.forLanguageTag("sv");
            case "en" -> Locale.ENGLISH;
            default -> throw new ToolFault("No language \"" + text + "\"; there are sv and en");
        };
    }
}
