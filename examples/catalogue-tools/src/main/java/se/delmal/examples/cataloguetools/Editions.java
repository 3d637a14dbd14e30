package se.delmal.examples.cataloguetools;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.delmal.catalogue.Edition;

/** Editions as people type them. */
final class Editions {

    /** SOSFS 2008:17 is known to the SDK, but has no target descriptions there. */
    private static final List<Edition> HELD = List.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

    private Editions() {}

    /** Returns the editions that were typed: a year, a document's number, or {@code all}. */
    static List<Edition> typed(String text) {
        return text.strip().equalsIgnoreCase("all") ? HELD : List.of(one(text));
    }

    /** Returns the one edition that was typed. */
    static Edition one(String text) {
        var folded = folded(text);
        return HELD.stream()
                .filter(edition -> folded.equals(folded(edition.document()))
                        || folded.equals(folded(edition.name()))
                        || folded.equals(year(edition)))
                .findFirst()
                .orElseThrow(() -> new ToolFault("No edition \"" + text + "\" with target descriptions; there are "
                        + HELD.stream()
                                .map(edition -> year(edition) + " (" + edition.document() + ")")
                                .collect(Collectors.joining(", "))));
    }

    private static String year(Edition edition) {
        return Arrays.stream(edition.document().split("[ :]", -1))
                .filter(part -> part.matches("\\d{4}"))
                .findFirst()
                .orElseThrow();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
