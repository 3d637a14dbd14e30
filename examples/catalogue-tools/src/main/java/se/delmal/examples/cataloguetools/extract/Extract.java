package se.delmal.examples.cataloguetools.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;

/**
 * A part of the catalogue.
 *
 * @param release  the release it was taken from
 * @param common  delmål that belong to no specialty, each once: those that apply to a specialty in the extract, or all of them,
 *     foundation training included, where all specialties were asked for
 * @param descriptions  target descriptions by edition and specialty
 * @param crosswalk  what became of a delmål in the other edition
 */
public record Extract(
        String release, List<Delmal> common, List<ExtractedDescription> descriptions, List<ExtractedLink> crosswalk) {

    private static final Comparator<ExtractedDescription> ORDER = Comparator.comparing(ExtractedDescription::edition)
            .thenComparing(description -> description.specialty().slug());

    /** Copies the lists. */
    public Extract {
        common = List.copyOf(common);
        descriptions = List.copyOf(descriptions);
        crosswalk = List.copyOf(crosswalk);
    }

    /** Returns what takes specialties out of a catalogue, one by one. */
    public static Builder of(TargetCatalogue catalogue, List<Edition> editions, boolean wholeCatalogue) {
        return new Builder(catalogue, editions, wholeCatalogue);
    }

    /** Returns all delmål by edition, the common ones first. */
    public List<Delmal> delmal() {
        return Stream.concat(common.stream(), descriptions.stream().flatMap(description -> description.own().stream()))
                .sorted(Comparator.comparing(Delmal::edition))
                .toList();
    }

    /** Returns the part of one edition. */
    public Extract only(Edition edition) {
        return new Extract(
                release,
                common.stream().filter(delmal -> delmal.edition() == edition).toList(),
                descriptions.stream()
                        .filter(description -> description.edition() == edition)
                        .toList(),
                crosswalk.stream().filter(link -> link.edition() == edition).toList());
    }

    /** Returns the editions of which there is something. */
    public List<Edition> editions() {
        return delmal().stream().map(Delmal::edition).distinct().toList();
    }

    /** Takes specialties out of a catalogue. */
    public static final class Builder {

        private final TargetCatalogue catalogue;
        private final List<Edition> editions;
        private final Map<DelmalCode, Delmal> common = new LinkedHashMap<>();
        private final List<ExtractedDescription> descriptions = new ArrayList<>();
        private final Map<List<String>, ExtractedLink> crosswalk = new LinkedHashMap<>();

        private Builder(TargetCatalogue catalogue, List<Edition> editions, boolean wholeCatalogue) {
            this.catalogue = catalogue;
            this.editions = List.copyOf(editions);
            if (wholeCatalogue) {
                everyCode().flatMap(code -> catalogue.findCommon(code).stream()).forEach(this::addCommon);
            }
        }

        private Stream<DelmalCode> everyCode() {
            return Stream.of(DelmalCode.Series.values())
                    .flatMap(series -> IntStream.rangeClosed(1, 99).mapToObj(number -> new DelmalCode(series, number)))
                    .filter(code -> editions.contains(code.edition()));
        }

        private void addCommon(Delmal delmal) {
            common.putIfAbsent(delmal.code(), delmal);
        }

        /** Adds a specialty in each edition that was asked for and is held. */
        public Builder add(Specialty specialty) {
            for (Edition edition : editions) {
                catalogue.find(specialty, edition).ifPresent(description -> {
                    description.delmal().stream()
                            .filter(delmal -> delmal.specialty().isEmpty())
                            .forEach(this::addCommon);
                    descriptions.add(ExtractedDescription.of(description));
                    ExtractedLink.of(catalogue, description).forEach(link -> crosswalk.putIfAbsent(link.ends(), link));
                });
            }
            return this;
        }

        /** Returns what has been taken out so far. */
        public Extract build() {
            return new Extract(
                    catalogue.release(),
                    common.values().stream()
                            .sorted(Comparator.comparing(Delmal::code))
                            .toList(),
                    descriptions.stream().sorted(ORDER).toList(),
                    List.copyOf(crosswalk.values()));
        }
    }
}
