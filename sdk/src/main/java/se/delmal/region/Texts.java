package se.delmal.region;

import java.util.Locale;
import java.util.ResourceBundle;
import se.delmal.rule.Messages;

/** The texts of the local documents: a bundle for each. */
final class Texts {

    static Messages of(String document) {
        var bundle = "se.delmal.region." + document;
        return Messages.of(
                ResourceBundle.getBundle(bundle, Locale.ROOT), ResourceBundle.getBundle(bundle, Locale.ENGLISH));
    }

    private Texts() {}
}
