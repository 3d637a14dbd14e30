package se.delmal.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import se.delmal.citation.LocalizedText;

/**
 * The texts of one rule: its own, and the generic ones with its noun phrase in place of {@code {what}}. A text of its own under
 * a generic key is said instead of the generic one; {@code <rule>.remedy} is what to do whenever something is missing.
 */
final class RuleTexts extends Messages {

    /** Texts that every rule of the vocabulary shares. */
    static final Messages GENERIC = Messages.of(
            ResourceBundle.getBundle("se.delmal.rule.messages", Locale.ROOT),
            ResourceBundle.getBundle("se.delmal.rule.messages", Locale.ENGLISH));

    private static final String REMEDY = ".remedy";

    private final Messages own;
    private final String prefix;
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    RuleTexts(Messages own, String prefix) {
        this.own = own;
        this.prefix = prefix + ".";
    }

    /** Returns the key under which a generic text is said by this rule. */
    String keyOf(String generic) {
        return keys.computeIfAbsent(generic, key -> own.has(prefix + key) ? prefix + key : key);
    }

    @Override
    Optional<LocalizedText> find(String key) {
        var text = own.find(key);
        if (text.isPresent()) {
            return text.map(this::phrased);
        }
        if (key.endsWith(REMEDY)) {
            return callsForARemedy(key) ? own.find(prefix + "remedy").map(this::phrased) : Optional.empty();
        }
        return GENERIC.find(key).or(() -> own.find(prefix + key)).map(this::phrased);
    }

    /** Two are the same if they say the same: the same rule of the same texts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleTexts texts && own == texts.own && prefix.equals(texts.prefix);
    }

    @Override
    public int hashCode() {
        return prefix.hashCode();
    }

    private static boolean callsForARemedy(String key) {
        return key.contains(".outstanding") || key.contains(".breached");
    }

    private LocalizedText phrased(LocalizedText generic) {
        if (!generic.sv().contains("{what}") && !generic.sv().contains("{What}")) {
            return generic;
        }
        var what = own.find(prefix + "what")
                .orElseThrow(() -> new IllegalArgumentException("No text with the key " + prefix + "what"));
        return LocalizedText.of(
                phrased(generic.sv(), what.sv()), phrased(generic.in(Locale.ENGLISH), what.in(Locale.ENGLISH)));
    }

    private static String phrased(String text, String what) {
        return text.replace("{what}", what)
                .replace("{What}", what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1));
    }
}
