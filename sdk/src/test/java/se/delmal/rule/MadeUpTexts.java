package se.delmal.rule;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** Texts of a rule that nobody has written. */
public final class MadeUpTexts extends ResourceBundle {

    private final Map<String, String> texts;

    private MadeUpTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Returns texts with one key. */
    public static Messages of(String key, String sv, String en) {
        return Messages.of(new MadeUpTexts(Map.of(key, sv)), new MadeUpTexts(Map.of(key, en)));
    }

    /** Returns the texts of one language. */
    static ResourceBundle bundle(Map<String, String> texts) {
        return new MadeUpTexts(texts);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.getOrDefault(key, "");
    }

    @Override
    public boolean containsKey(String key) {
        return texts.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }
}
