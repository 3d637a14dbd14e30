package se.delmal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what became of delmål in another edition. */
final class Crosswalks {

    private final TargetCatalogue catalogue;
    private final Supplier<CrosswalkFile> file;

    Crosswalks(TargetCatalogue catalogue, Supplier<CrosswalkFile> file) {
        this.catalogue = catalogue;
        this.file = file;
    }

    List<Crosswalk> counterparts(Delmal delmal, Edition edition) {
        if (edition == delmal.edition()) {
            return List.of(new Crosswalk(delmal, Optional.of(delmal), CrosswalkRelation.SAME, false, Optional.empty()));
        }
        var read = file.get();
        if (!read.editions().contains(edition)) {
            return List.of();
        }
        return read.rows(delmal.specialty()).stream()
                .filter(row -> row.isAbout(delmal.code()))
                .map(row -> new Crosswalk(
                        delmal,
                        row.other(delmal.code()).map(code -> delmal(code, delmal.specialty(), row)),
                        row.relationFrom(delmal.code()),
                        false,
                        row.note()))
                .toList();
    }

    private Delmal delmal(DelmalCode code, Optional<Specialty> specialty, CrosswalkRow row) {
        return specialty
                .flatMap(named -> catalogue.find(named, code.edition()))
                .map(description -> description.find(code))
                .orElseGet(() -> catalogue.findCommon(code))
                .orElseThrow(() -> row.place().fault("there is no " + code));
    }

    /**
     * What the crosswalk's file holds.
     *
     * @param editions  the two editions, the older one first
     * @param rows  the rows by the slug of the specialty; under none those about delmål that do not depend on one
     */
    record CrosswalkFile(List<Edition> editions, Map<Optional<String>, List<CrosswalkRow>> rows) {

        List<CrosswalkRow> rows(Optional<Specialty> specialty) {
            return rows.getOrDefault(specialty.map(Specialty::slug), List.of());
        }
    }
}
