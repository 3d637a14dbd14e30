package se.delmal.examples.cataloguetools.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.delmal.catalogue.CompetenceRequirement;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.citation.LocalizedText;
import se.delmal.examples.cataloguetools.extract.CasePackage.Association;
import se.delmal.examples.cataloguetools.extract.CasePackage.Item;
import se.delmal.examples.cataloguetools.extract.CasePackage.ItemType;

/** Turns frameworks back into the extract they were made of, by their items and the associations between them. */
final class CaseReader {

    private final Edition edition;
    private final Map<UUID, Item> items = new HashMap<>();
    private final Map<UUID, List<Association>> children = new HashMap<>();
    private final CasePackage framework;

    private CaseReader(CasePackage framework) {
        this.framework = framework;
        this.edition = framework.document().extensions().edition();
        framework.items().forEach(item -> items.put(item.identifier(), item));
        framework.associations().stream()
                .filter(association -> association.associationType().equals(CaseWriter.IS_CHILD_OF))
                .forEach(association -> children.computeIfAbsent(
                                association.destinationNodeURI().identifier(), parent -> new ArrayList<>())
                        .add(association));
    }

    static Extract read(List<CasePackage> frameworks) {
        var readers = frameworks.stream().map(CaseReader::new).toList();
        var releases = frameworks.stream()
                .map(framework -> framework.document().extensions().release())
                .distinct()
                .toList();
        if (releases.size() != 1) {
            throw new IllegalArgumentException("Frameworks of one catalogue are of one release, not " + releases);
        }
        return new Extract(
                releases.get(0),
                readers.stream().flatMap(CaseReader::common).toList(),
                readers.stream().flatMap(CaseReader::descriptions).toList(),
                readers.stream().flatMap(CaseReader::crosswalk).toList());
    }

    private Stream<Item> top(ItemType type) {
        return below(framework.document().identifier()).filter(item -> item.type() == type);
    }

    private Stream<Item> below(UUID parent) {
        return children.getOrDefault(parent, List.of()).stream()
                .sorted(Comparator.comparing(association ->
                        association.sequenceNumber().orElseThrow(() -> fault(association, "has no sequence number"))))
                .map(this::child);
    }

    private Item child(Association association) {
        return Optional.ofNullable(items.get(association.originNodeURI().identifier()))
                .orElseThrow(() -> fault(association, "leads from no item of this framework"));
    }

    private static IllegalArgumentException fault(Association association, String what) {
        return new IllegalArgumentException("The association " + association.identifier() + " " + what);
    }

    private static <T> T present(Item item, Optional<T> part) {
        return part.orElseThrow(
                () -> new IllegalArgumentException("The item " + item.identifier() + " is no whole " + item.type()));
    }

    private Stream<Delmal> common() {
        return top(ItemType.GROUP)
                .flatMap(group -> below(group.identifier()))
                .map(item -> delmal(item, Optional.empty()));
    }

    private Stream<ExtractedDescription> descriptions() {
        return top(ItemType.SPECIALTY).map(item -> {
            var told = present(item, item.extensions().targetDescription());
            var entry = told.specialty();
            var specialty = new Specialty(entry.slug(), entry.name(), entry.kind(), entry.parents(), entry.aliases());
            return new ExtractedDescription(
                    specialty,
                    edition,
                    told.minimumMonths(),
                    told.bGroupApplicability(),
                    told.common(),
                    below(item.identifier())
                            .map(own -> delmal(own, Optional.of(specialty)))
                            .toList(),
                    told.citations());
        });
    }

    private Delmal delmal(Item item, Optional<Specialty> specialty) {
        var told = present(item, item.extensions().delmal());
        return new Delmal(
                DelmalCode.of(present(item, item.humanCodingScheme())),
                specialty,
                told.officialHeading(),
                told.label(),
                below(item.identifier()).map(CaseReader::requirement).toList(),
                told.activities(),
                told.certificates(),
                told.verification(),
                item.notes(),
                told.citations());
    }

    private static CompetenceRequirement requirement(Item item) {
        var told = present(item, item.extensions().requirement());
        return new CompetenceRequirement(
                told.levels(), new LocalizedText(item.fullStatement(), told.summaryEn()), told.officialText());
    }

    private Stream<ExtractedLink> crosswalk() {
        return framework.associations().stream()
                .flatMap(association -> association.extensions().stream())
                .map(link -> new ExtractedLink(
                        edition, link.from(), link.to(), link.relation(), link.official(), link.note()));
    }
}
