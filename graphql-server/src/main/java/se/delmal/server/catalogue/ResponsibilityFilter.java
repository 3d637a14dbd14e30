package se.delmal.server.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.delmal.citation.BindingForce;
import se.delmal.role.CadenceKind;
import se.delmal.role.Responsibilities;
import se.delmal.role.Role;
import se.delmal.role.Topic;
import se.delmal.time.Programme;

/**
 * Which responsibilities are wanted. What is null does not restrict.
 *
 * @param profiles  ids of profiles
 * @param roles  whose they are
 * @param topics  what they are about
 * @param forces  how strongly they bind
 * @param cadences  how often they are to be done
 * @param appliesTo  a programme
 * @param text  words that occur in them
 */
record ResponsibilityFilter(
        @Nullable List<String> profiles,
        @Nullable List<Role> roles,
        @Nullable List<Topic> topics,
        @Nullable List<BindingForce> forces,
        @Nullable List<CadenceKind> cadences,
        @Nullable Programme appliesTo,
        @Nullable String text) {

    /** The filter that wants all. */
    static final ResponsibilityFilter NONE = new ResponsibilityFilter(null, null, null, null, null, null, null);

    /** Returns those that are wanted. */
    Responsibilities of(Responsibilities all) {
        var wanted = all;
        if (profiles != null) {
            wanted = wanted.inProfiles(profiles);
        }
        if (roles != null) {
            wanted = wanted.ofRoles(roles);
        }
        if (topics != null) {
            wanted = wanted.about(topics);
        }
        if (forces != null) {
            wanted = wanted.withForces(forces);
        }
        if (cadences != null) {
            wanted = wanted.withCadences(cadences);
        }
        if (appliesTo != null) {
            wanted = wanted.appliesTo(appliesTo);
        }
        if (text != null) {
            wanted = wanted.mentioning(text);
        }
        return wanted;
    }

    /** Returns the filter in a form that is the same for the same conditions, however they are written. */
    String canonical() {
        return "profiles=" + sorted(profiles) + " roles=" + sorted(roles) + " topics=" + sorted(topics) + " forces="
                + sorted(forces) + " cadences=" + sorted(cadences) + " appliesTo=" + appliesTo + " text=" + text;
    }

    private static @Nullable Collection<?> sorted(@Nullable List<?> values) {
        return values == null ? null : new TreeSet<>(values);
    }
}
