package se.delmal.examples.cataloguetools;

import java.util.List;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;

/** Specialties as people type them. */
final class Specialties {

    private Specialties() {}

    /** Returns the specialties that were typed: a slug, a Swedish name, an alias, or {@code all}. */
    static List<Specialty> typed(TargetCatalogue catalogue, String text) {
        return isAll(text) ? catalogue.specialties() : List.of(one(catalogue, text));
    }

    static boolean isAll(String text) {
        return text.strip().equalsIgnoreCase("all");
    }

    /** Returns the one specialty that was typed. */
    static Specialty one(TargetCatalogue catalogue, String text) {
        return catalogue.findSpecialty(text).orElseGet(() -> known(catalogue, text));
    }

    private static Specialty known(TargetCatalogue catalogue, String text) {
        try {
            return catalogue.specialty(text);
        } catch (IllegalArgumentException unknown) {
            throw new ToolFault(String.valueOf(unknown.getMessage()), unknown);
        }
    }
}
