package se.delmal.region;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import se.delmal.rule.Messages;

/** The texts of the local documents: a bundle for each, read once. */
final class Texts {

    private static final Map<String, Messages> READ = new ConcurrentHashMap<>();

    static Messages of(String document) {
        return READ.computeIfAbsent(document, Texts::read);
    }

    private static Messages read(String document) {
        var bundle = "se.delmal.region." + document;
        return Messages.of(
                ResourceBundle.getBundle(bundle, Locale.ROOT), ResourceBundle.getBundle(bundle, Locale.ENGLISH));
    }

    private Texts() {}
}
