package se.delmal.examples.cataloguetools.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.delmal.catalogue.CompetenceLevel;
import se.delmal.citation.LocalizedText;

/** What the level words are called: in Swedish as the regulations have them, in English in our words. */
public final class LevelWords {

    private LevelWords() {}

    /** Returns the name of a level. */
    public static LocalizedText of(CompetenceLevel level) {
        return switch (level) {
            case MASTER -> LocalizedText.of("behärska", "master");
            case BE_ABLE_TO -> LocalizedText.of("kunna", "be able to");
            case HAVE_KNOWLEDGE -> LocalizedText.of("ha kunskap", "have knowledge");
            case DEMONSTRATE_KNOWLEDGE -> LocalizedText.of("uppvisa kunskap", "demonstrate knowledge");
            case BE_ACQUAINTED_WITH -> LocalizedText.of("ha kännedom", "be acquainted with");
            case UNGRADED -> LocalizedText.of("annat verb", "another verb");
        };
    }

    /** Returns the names of several levels in a language, the leading one first. */
    public static String of(List<CompetenceLevel> levels, Locale language) {
        return levels.stream().map(level -> of(level).in(language)).collect(Collectors.joining(", "));
    }
}
