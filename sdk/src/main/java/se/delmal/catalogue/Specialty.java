package se.delmal.catalogue;

import java.util.List;
import java.util.Optional;
import se.delmal.citation.LocalizedText;

/**
 * A medical specialty.
 *
 * @param slug  its name in plain letters, such as {@code allmanmedicin}; unique
 * @param name  the official Swedish name, and an English one of our recommendation
 * @param kind  how it stands to other specialties
 * @param parents  slugs of the specialties it builds on, none for a base specialty; empty where the sources do not say
 * @param aliases  short forms and older names people use
 */
public record Specialty(
        String slug, LocalizedText name, SpecialtyKind kind, Optional<List<String>> parents, List<String> aliases) {

    /** Copies the lists. */
    public Specialty {
        parents = parents.map(List::copyOf);
        aliases = List.copyOf(aliases);
    }

    /**
     * Returns the specialty with a slug that is known to exist.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest ones
     */
    public static Specialty of(String slug) {
        return TargetCatalogue.standard().specialty(slug);
    }

    /** Returns the specialty that somebody typed, by slug, name or alias; see {@link TargetCatalogue#findSpecialty}. */
    public static Optional<Specialty> find(String typed) {
        return TargetCatalogue.standard().findSpecialty(typed);
    }

    /** Two specialties are the same if their slugs are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Specialty specialty && slug.equals(specialty.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    @Override
    public String toString() {
        return slug;
    }
}
