package se.delmal.examples.cataloguetools.report;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.CatalogueStatistics;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalChange;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.catalogue.TargetDescriptionDiff;
import se.delmal.catalogue.Verification;

/**
 * A specialty on the page.
 *
 * @param slug  its slug
 * @param name  its name
 * @param kind  how it stands to others
 * @param parents  the specialties it builds on; empty where it builds on none or nobody knows
 * @param parts  its target description in each edition, the older first
 * @param change  what changed between them, where there are both
 */
public record SpecialtySection(
        String slug, Text name, Text kind, Text parents, List<Part> parts, Optional<Change> change) {

    /**
     * A target description.
     *
     * @param document  the edition's number
     * @param months  the least time, in full-time months
     * @param common  the common delmål that apply
     * @param bKnown  whether it is known which b or STb delmål apply
     * @param delmal  the specialty's own
     * @param verification  how well those are known
     * @param levels  their level words
     * @param statistics  what there is to count in them
     */
    public record Part(
            String document,
            int months,
            String common,
            boolean bKnown,
            List<DelmalRow> delmal,
            StackedBar verification,
            StackedBar levels,
            CatalogueStatistics statistics) {}

    /**
     * What changed.
     *
     * @param months  full-time months more
     * @param added  delmål that are new
     * @param removed  delmål that are gone
     * @param changed  delmål that differ
     */
    public record Change(int months, List<Named> added, List<Named> removed, List<Changed> changed) {

        /** Returns how many delmål are new, gone or different. */
        public int size() {
            return added.size() + removed.size() + changed.size();
        }
    }

    /** A delmål by code and label. */
    public record Named(String code, Text label) {

        static Named of(Delmal delmal) {
            var label = Text.of(delmal.label());
            return new Named(
                    delmal.code().toString(), new Text(delmal.officialHeading().orElse(label.sv()), label.en()));
        }
    }

    /** A delmål that differs, and in what. */
    public record Changed(Named before, Named after, Text relation, Text facets) {

        static Changed of(DelmalChange change) {
            return new Changed(
                    Named.of(change.before()),
                    Named.of(change.after()),
                    Words.of(change.relation()),
                    Text.joined(change.facets().stream().map(Words::of).toList(), ", "));
        }
    }

    /** Returns the section of a specialty. */
    public static SpecialtySection of(TargetCatalogue catalogue, Specialty specialty) {
        var descriptions = catalogue.descriptionsOf(specialty);
        return new SpecialtySection(
                specialty.slug(),
                Text.of(specialty.name()),
                Words.of(specialty.kind()),
                Text.joined(
                        specialty.parents().orElse(List.of()).stream()
                                .map(slug -> Text.of(catalogue.specialty(slug).name()))
                                .toList(),
                        ", "),
                descriptions.stream().map(SpecialtySection::part).toList(),
                descriptions.size() > 1
                        ? Optional.of(change(catalogue.diff(specialty, Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8)))
                        : Optional.empty());
    }

    private static Part part(TargetDescription description) {
        var own = description.delmal(DelmalGroup.C);
        var statistics = CatalogueStatistics.of(own);
        return new Part(
                description.edition().document(),
                description.minimumMonths(),
                codes(description),
                description.bGroupApplicability() != Verification.UNKNOWN,
                own.stream().map(DelmalRow::of).toList(),
                StackedBar.of(statistics.verifications(), Words::many),
                StackedBar.of(statistics.levels(), Words::of),
                statistics);
    }

    private static String codes(TargetDescription description) {
        return String.join(
                ", ",
                description.delmal().stream()
                        .filter(delmal -> delmal.group() != DelmalGroup.C)
                        .map(Delmal::code)
                        .map(DelmalCode::toString)
                        .toList());
    }

    private static Change change(TargetDescriptionDiff difference) {
        return new Change(
                difference.minimumMonthsChange(),
                difference.added().stream().map(Named::of).toList(),
                difference.removed().stream().map(Named::of).toList(),
                difference.changed().stream().map(Changed::of).toList());
    }
}
