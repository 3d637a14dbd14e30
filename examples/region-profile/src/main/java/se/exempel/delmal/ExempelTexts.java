package se.exempel.delmal;

import java.util.Locale;
import java.util.ResourceBundle;
import se.delmal.rule.Messages;

/** The texts of all rules of this profile: Swedish in {@code messages.properties}, English in {@code messages_en.properties}. */
final class ExempelTexts {

    static final Messages TEXTS = Messages.of(
            ResourceBundle.getBundle("se.exempel.delmal.messages", Locale.ROOT),
            ResourceBundle.getBundle("se.exempel.delmal.messages", Locale.ENGLISH));

    private ExempelTexts() {}
}
