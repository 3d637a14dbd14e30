package se.delmal.profile;

import java.util.Locale;
import java.util.ResourceBundle;
import se.delmal.rule.Messages;

/** The texts of this package. */
final class ProfileMessages {

    static final Messages MESSAGES = Messages.of(
            ResourceBundle.getBundle("se.delmal.profile.messages", Locale.ROOT),
            ResourceBundle.getBundle("se.delmal.profile.messages", Locale.ENGLISH));

    private ProfileMessages() {}
}
