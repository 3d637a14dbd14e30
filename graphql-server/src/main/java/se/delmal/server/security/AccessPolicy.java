package se.delmal.server.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import se.delmal.record.Assessment;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.role.Role;
import se.delmal.time.Span;

/**
 * Who may read what of a record. Nothing else in the server decides it.
 *
 * <p>The trainee, the principal supervisor, the head of the unit and the director of studies read the whole record. Others
 * who take part read only the assessment or certificate that they make. A relation counts from its first day through its
 * last; a token says who somebody is and gives no right of its own.
 */
public final class AccessPolicy {

    private static final Set<Role> READERS =
            EnumSet.of(Role.PRINCIPAL_SUPERVISOR, Role.HEAD_OF_UNIT, Role.DIRECTOR_OF_STUDIES);

    /** How much of a record somebody may read. */
    public enum Reach {
        /** All of it. */
        WHOLE,
        /** What they sign or assess. */
        OWN_ITEMS,
        /** Nothing; they are not even told that it exists. */
        NOTHING
    }

    /**
     * A role that somebody holds in a record.
     *
     * @param role  the role
     * @param valid  the days on which it is held
     */
    public record Relation(Role role, Span valid) {}

    private AccessPolicy() {}

    /** Returns the roles whose holders read the whole record. */
    public static Set<Role> readers() {
        return Set.copyOf(READERS);
    }

    /** Returns how much of a record somebody may read on a day. */
    public static Reach reach(boolean isTrainee, Collection<Relation> relations, LocalDate today) {
        if (isTrainee) {
            return Reach.WHOLE;
        }
        var current = relations.stream()
                .filter(relation -> relation.valid().contains(today))
                .toList();
        if (current.stream().anyMatch(relation -> READERS.contains(relation.role()))) {
            return Reach.WHOLE;
        }
        return current.isEmpty() ? Reach.NOTHING : Reach.OWN_ITEMS;
    }

    /** Returns whose roles give the right to do something; empty where no role does. */
    public static Set<Role> rolesFor(Action action) {
        return action.roles();
    }

    /**
     * Returns whether somebody may do something with a record.
     *
     * @param isTrainee  whether it is about them
     * @param today  the roles that they hold in it today
     */
    public static boolean permits(Action action, boolean isTrainee, Set<Role> today) {
        if (isTrainee) {
            return action.roles().contains(Role.TRAINEE);
        }
        return today.stream()
                .anyMatch(role -> role != Role.TRAINEE && action.roles().contains(role));
    }

    /** Returns whether an entry is one that a person of the record makes: assesses or signs. */
    public static boolean isMadeBy(Entry entry, String person) {
        if (entry instanceof Assessment assessment) {
            return assessment.assessor().filter(person::equals).isPresent();
        } else if (entry instanceof Certificate certificate) {
            return certificate.signatures().stream()
                    .anyMatch(signature -> signature.by().equals(person));
        }
        return false;
    }
}
