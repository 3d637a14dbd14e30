package se.delmal.role;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What two documents give one role to do about one topic, where they differ.
 *
 * @param topic  the topic
 * @param role  the role
 * @param one  the id of a profile
 * @param onlyOne  what its document says and the other does not say alike
 * @param other  the id of another profile
 * @param onlyOther  what its document says and the first does not say alike
 * @param kinds  in what they differ, at least one
 */
public record ProfileDifference(
        Topic topic,
        Role role,
        String one,
        List<Responsibility> onlyOne,
        String other,
        List<Responsibility> onlyOther,
        Set<Kind> kinds) {

    /** In what two documents differ. */
    public enum Kind {
        /** One says nothing; that is not to say that nothing is demanded there. */
        SILENCE,
        /** They do not say the same thing. */
        CONTENT,
        /** They do not bind alike. */
        FORCE,
        /** They do not ask for it as often, or for as much. */
        CADENCE
    }

    /** Copies the lists and checks that there is a difference. */
    public ProfileDifference {
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
        if (kinds.isEmpty() || (onlyOne.isEmpty() && onlyOther.isEmpty())) {
            throw new IllegalArgumentException("There is no difference between " + one + " and " + other);
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }
}
