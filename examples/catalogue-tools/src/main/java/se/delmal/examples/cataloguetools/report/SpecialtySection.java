package se.delmal.examples.cataloguetools.report;

import se.delmal.catalogue.*;

/** x. */
public record SpecialtySection(Specialty s) {
    /** x. */
    public static SpecialtySection of(TargetCatalogue c, Specialty s) {
        return new SpecialtySection(s);
    }
}
