package se.delmal.role;

import java.util.List;
import java.util.Optional;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.time.Programme;

/**
 * Something that a local document gives somebody to do.
 *
 * @param id  its id, which never changes meaning, such as {@code SKA-2022-HEAD-04}
 * @param profile  the id of the profile whose document it is in
 * @param role  whose it is
 * @param standsFor  the role that its owner is as well, where the document does not tell the two apart: Sörmland knows one
 *     supervisor, who is the principal one too
 * @param roleAsWritten  the owner as the document names it, in Swedish; empty where it names none
 * @param inferredOwner  why the role is taken to be the owner, where the document leaves it open or has lost it
 * @param topic  what it is about
 * @param summary  what is to be done, in our own words
 * @param cadence  how often
 * @param sharedWith  who else takes part or is concerned, without the owner
 * @param appliesTo  the programmes it is about, at least one
 * @param rules  the ids of the rules of its profile that judge it, none where nothing of it can be judged
 * @param sameAs  the ids of responsibilities of other documents that say the same
 * @param citation  where it is written, with the section, and how strongly it binds
 */
public record Responsibility(
        String id,
        String profile,
        Role role,
        Optional<Role> standsFor,
        Optional<String> roleAsWritten,
        Optional<LocalizedText> inferredOwner,
        Topic topic,
        LocalizedText summary,
        Cadence cadence,
        List<Role> sharedWith,
        List<Programme> appliesTo,
        List<String> rules,
        List<String> sameAs,
        Citation citation) {

    /** Copies the lists and checks that the parts fit. */
    public Responsibility {
        sharedWith = List.copyOf(sharedWith);
        appliesTo = List.copyOf(appliesTo);
        rules = List.copyOf(rules);
        sameAs = List.copyOf(sameAs);
        if (id.isBlank() || profile.isBlank()) {
            throw new IllegalArgumentException("A responsibility has an id and a profile");
        }
        if (sharedWith.contains(role)) {
            throw new IllegalArgumentException(id + " is shared with its own owner, " + role);
        }
        if (appliesTo.isEmpty()) {
            throw new IllegalArgumentException(id + " applies to no programme");
        }
        if (sameAs.contains(id)) {
            throw new IllegalArgumentException(id + " is said to be the same as itself");
        }
        if (citation.provision().isEmpty()) {
            throw new IllegalArgumentException(id + " cites no section of " + citation.document());
        }
        if (roleAsWritten.isEmpty() && inferredOwner.isEmpty()) {
            throw new IllegalArgumentException(id + " tells neither how its owner is named nor why it has that owner");
        }
    }

    /** Returns how strongly it binds. */
    public BindingForce force() {
        return citation.force();
    }

    /** Returns the owner's name for people, in Swedish: as the document has it, else the role's own. */
    public String ownerName() {
        return roleAsWritten.orElse(role.label().sv());
    }

    /** Returns the role it is compared under: the one it stands for, if there is one, else its owner. */
    public Role comparedRole() {
        return standsFor.orElse(role);
    }

    /** Returns whether somebody with a role owns it, as its owner or as whom the owner stands for. */
    public boolean isOf(Role wanted) {
        return role == wanted || standsFor.filter(wanted::equals).isPresent();
    }
}
