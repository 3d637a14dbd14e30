package se.delmal.rule;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmal.citation.LocalizedText;
import se.delmal.role.Role;
import se.delmal.time.FullTimeDays;
import se.delmal.time.MonthConvention;

/**
 * The texts of some rules, in Swedish and English, with the names of facts in braces.
 *
 * <p>A brace may say how to print its fact: {@code {served:days}} an amount of full-time days, {@code {share:percent}} a
 * share, {@code {holder:role}} a role, or several with commas between them, {@code {missing:words}} constants in the words of the
 * texts {@code word.CONSTANT}.
 * Without that, the fact's own text is used.
 *
 * <pre>{@code
 * private static final Messages MESSAGES = Messages.of(
 *         ResourceBundle.getBundle("se.exempel.messages", Locale.ROOT),      // Swedish, the base
 *         ResourceBundle.getBundle("se.exempel.messages", Locale.ENGLISH));
 * }</pre>
 */
public class Messages {

    private static final Pattern BRACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?::([a-z]+))?}");

    private final Map<String, LocalizedText> texts = new HashMap<>();

    /** Makes texts that come from elsewhere. */
    Messages() {}

    private Messages(ResourceBundle swedish, ResourceBundle english) {
        var keys = new TreeSet<>(swedish.keySet());
        if (!keys.equals(new TreeSet<>(english.keySet()))) {
            var either = new TreeSet<>(keys);
            either.addAll(english.keySet());
            either.removeIf(key -> swedish.containsKey(key) && english.containsKey(key));
            throw new IllegalArgumentException("Texts in one language only: " + either);
        }
        keys.forEach(key -> texts.put(key, LocalizedText.of(swedish.getString(key), english.getString(key))));
    }

    /**
     * Returns the texts of two bundles.
     *
     * @throws IllegalArgumentException if one has a key that the other lacks
     */
    public static Messages of(ResourceBundle swedish, ResourceBundle english) {
        return new Messages(swedish, english);
    }

    /** Returns whether there is a text with a key. */
    public final boolean has(String key) {
        return find(key).isPresent();
    }

    /** Returns the keys there are. */
    public final Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * Returns a text with its facts filled in.
     *
     * @throws IllegalArgumentException if there is no such text, or it names a fact that is not given
     */
    public final LocalizedText render(String key, List<Fact> facts) {
        var text = find(key).orElseThrow(() -> new IllegalArgumentException("No text with the key " + key));
        return LocalizedText.of(
                fill(text.in(SWEDISH), key, facts, SWEDISH), fill(text.in(Locale.ENGLISH), key, facts, Locale.ENGLISH));
    }

    /** Returns the text with a key, its braces unfilled, if there is one. */
    Optional<LocalizedText> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private String fill(String text, String key, List<Fact> facts, Locale locale) {
        var brace = BRACE.matcher(text);
        var filled = new StringBuilder();
        while (brace.find()) {
            var name = brace.group(1);
            var value = facts.stream()
                    .filter(fact -> fact.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The text " + key + " lacks the fact " + name))
                    .value();
            var print = Optional.ofNullable(brace.group(2)).orElse("");
            brace.appendReplacement(filled, Matcher.quoteReplacement(print(value, print, locale)));
        }
        return brace.appendTail(filled).toString();
    }

    private String print(String value, String how, Locale locale) {
        return switch (how) {
            case "" -> value;
            case "days" -> days(value, locale);
            case "percent" -> percent(value, locale);
            case "role" -> roles(value, locale);
            case "words" -> words(value, locale);
            case "conventions" -> conventions(value, locale);
            default -> throw new IllegalArgumentException("Facts cannot be printed as " + how);
        };
    }

    private static String roles(String value, Locale locale) {
        return Stream.of(value.split(", "))
                .map(name -> Role.valueOf(name).label().in(locale))
                .collect(Collectors.joining(", "));
    }

    /** A constant is printed as the text {@code word.CONSTANT}; several stand with commas and an "and" between them. */
    private String words(String value, Locale locale) {
        var words = Stream.of(value.split(", "))
                .map(name -> find("word." + name)
                        .orElseThrow(() -> new IllegalArgumentException("No text with the key word." + name))
                        .in(locale))
                .toList();
        var and = locale.equals(Locale.ENGLISH) ? " and " : " och ";
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + and + words.get(last);
    }

    private static String conventions(String value, Locale locale) {
        boolean english = locale.equals(Locale.ENGLISH);
        return Stream.of(value.split(", "))
                .map(MonthConvention::valueOf)
                .map(convention -> switch (convention) {
                    case ANCHORED -> english ? "months from date to date" : "månader från datum till datum";
                    case CALENDAR_MONTH_FRACTION ->
                        english ? "shares of calendar months" : "andelar av kalendermånader";
                    case DAYS_30 -> english ? "months of 30 days" : "månader på 30 dagar";
                    case DAYS_365_OVER_12 -> english ? "months of 365/12 days" : "månader på 365/12 dagar";
                    case DAYS_30_4375 -> english ? "months of 30.4375 days" : "månader på 30,4375 dagar";
                })
                .collect(Collectors.joining(", "));
    }

    /** Swedish writes the sign after a space, and a comma for the point. */
    private static String percent(String value, Locale locale) {
        return locale.equals(Locale.ENGLISH) ? value : value.replace('.', ',').replace("%", "\u00a0%");
    }

    private static String days(String value, Locale locale) {
        try {
            var number = FullTimeDays.parse(value).toDecimal();
            boolean one = number.compareTo(BigDecimal.ONE) == 0;
            return locale.equals(Locale.ENGLISH)
                    ? number.toPlainString() + (one ? " full-time day" : " full-time days")
                    : number.toPlainString().replace('.', ',') + (one ? " heltidsdag" : " heltidsdagar");
        } catch (DateTimeParseException notDays) {
            throw new IllegalArgumentException("Not an amount of full-time days: " + value, notDays);
        }
    }
}
