package se.delmal.examples.cataloguetools.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmal.catalogue.CompetenceRequirement;
import se.delmal.catalogue.CrosswalkRelation;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.examples.cataloguetools.extract.CasePackage.Association;
import se.delmal.examples.cataloguetools.extract.CasePackage.DelmalExtension;
import se.delmal.examples.cataloguetools.extract.CasePackage.DescriptionExtension;
import se.delmal.examples.cataloguetools.extract.CasePackage.Document;
import se.delmal.examples.cataloguetools.extract.CasePackage.DocumentExtension;
import se.delmal.examples.cataloguetools.extract.CasePackage.Item;
import se.delmal.examples.cataloguetools.extract.CasePackage.ItemExtension;
import se.delmal.examples.cataloguetools.extract.CasePackage.ItemType;
import se.delmal.examples.cataloguetools.extract.CasePackage.Link;
import se.delmal.examples.cataloguetools.extract.CasePackage.LinkExtension;
import se.delmal.examples.cataloguetools.extract.CasePackage.RequirementExtension;
import se.delmal.examples.cataloguetools.extract.ExtractJson.SpecialtyEntry;

/** Turns an extract of one edition into a framework. */
final class CaseWriter {

    static final String IS_CHILD_OF = "isChildOf";
    static final String EXACT_MATCH_OF = "exactMatchOf";
    static final String IS_RELATED_TO = "isRelatedTo";

    /**
     * CASE wants the time of the last change, and the catalogue keeps none for its entries; the release says what the content
     * is. The same for all, so that the same content is the same text.
     */
    private static final String CHANGED = "2026-01-01T00:00:00+00:00";

    private static final String SWEDISH = "sv";

    private final StableId ids;
    private final Edition edition;
    private final String release;
    private final List<Item> items = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();
    private final Map<String, Integer> children = new LinkedHashMap<>();

    CaseWriter(StableId ids, Edition edition, String release) {
        this.ids = ids;
        this.edition = edition;
        this.release = release;
    }

    CasePackage write(Extract extract) {
        for (Delmal delmal : extract.common()) {
            var group = StableId.group(delmal.code());
            if (!children.containsKey(group)) {
                add(group, StableId.edition(edition), group(delmal.group()));
            }
            add(delmal, group);
        }
        for (ExtractedDescription description : extract.descriptions()) {
            var specialty = StableId.specialty(edition, description.specialty());
            add(specialty, StableId.edition(edition), specialty(description));
            description.own().forEach(delmal -> add(delmal, specialty));
        }
        extract.crosswalk().forEach(this::add);
        return new CasePackage(document(), items, associations);
    }

    private Document document() {
        var path = StableId.edition(edition);
        return new Document(
                StableId.uuid(path),
                ids.uri(path),
                "1.1",
                "Delmål",
                "Målbeskrivningar enligt " + edition.document(),
                SWEDISH,
                "Koder, rubriker och nivåord ur " + edition.document()
                        + "; benämningar och sammanfattningar är Delmåls egna ord och ingen lagtext.",
                "Labels and summaries: CC0. Catalogue release: " + release,
                CHANGED,
                new DocumentExtension(edition, release));
    }

    /** What is told of an item beside where it stands. */
    private record Told(
            ItemType type,
            Optional<String> code,
            String statement,
            Optional<String> english,
            Optional<String> notes,
            ItemExtension extension) {}

    private static Told group(DelmalGroup group) {
        var names = switch (group) {
            case A -> List.of("Delmål som gäller alla specialiteter", "Delmål for all specialties");
            case B -> List.of("Delmål som gäller specialiteter med patienter", "Delmål for specialties with patients");
            case C -> List.of("Delmål som hör till en specialitet", "Delmål of one specialty");
            case BT -> List.of("Bastjänstgöring", "Foundation training");
        };
        return new Told(
                ItemType.GROUP,
                Optional.of(group.name()),
                names.get(0),
                Optional.of(names.get(1)),
                Optional.empty(),
                ItemExtension.NONE);
    }

    private static Told specialty(ExtractedDescription description) {
        var specialty = description.specialty();
        return new Told(
                ItemType.SPECIALTY,
                Optional.of(specialty.slug()),
                specialty.name().sv(),
                specialty.name().en(),
                Optional.empty(),
                new ItemExtension(
                        Optional.of(new DescriptionExtension(
                                SpecialtyEntry.of(specialty),
                                description.minimumMonths(),
                                description.bGroupApplicability(),
                                description.common(),
                                description.citations())),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void add(Delmal delmal, String parent) {
        var path = StableId.of(delmal);
        var extension = new DelmalExtension(
                delmal.officialHeading(),
                delmal.label(),
                delmal.activities(),
                delmal.certificates(),
                delmal.verification(),
                delmal.citations());
        add(
                path,
                parent,
                new Told(
                        ItemType.DELMAL,
                        Optional.of(delmal.code().toString()),
                        delmal.officialHeading().orElse(delmal.label().sv()),
                        delmal.label().en(),
                        delmal.verificationNote(),
                        new ItemExtension(Optional.empty(), Optional.of(extension), Optional.empty())));
        for (int number = 1; number <= delmal.requirements().size(); number++) {
            add(
                    StableId.requirement(delmal, number),
                    path,
                    requirement(delmal.requirements().get(number - 1)));
        }
    }

    private static Told requirement(CompetenceRequirement requirement) {
        var extension = new RequirementExtension(
                requirement.levels(), requirement.summary().en(), requirement.officialText());
        return new Told(
                ItemType.REQUIREMENT,
                Optional.empty(),
                requirement.summary().sv(),
                requirement.summary().en(),
                Optional.empty(),
                new ItemExtension(Optional.empty(), Optional.empty(), Optional.of(extension)));
    }

    private void add(String path, String parent, Told told) {
        children.putIfAbsent(path, 0);
        items.add(new Item(
                StableId.uuid(path),
                ids.uri(path),
                told.type(),
                told.code(),
                told.statement(),
                told.english(),
                SWEDISH,
                told.notes(),
                CHANGED,
                told.extension()));
        associations.add(association(
                path, IS_CHILD_OF, parent, Optional.of(children.merge(parent, 1, Math::addExact)), Optional.empty()));
    }

    private void add(ExtractedLink link) {
        associations.add(association(
                link.from(),
                link.relation() == CrosswalkRelation.SAME ? EXACT_MATCH_OF : IS_RELATED_TO,
                link.to(),
                Optional.empty(),
                Optional.of(new LinkExtension(link.from(), link.to(), link.relation(), link.official(), link.note()))));
    }

    private Association association(
            String from, String type, String to, Optional<Integer> sequence, Optional<LinkExtension> extension) {
        var path = from + " " + type + " " + to;
        return new Association(
                StableId.uuid(path),
                ids.uri(path),
                type,
                sequence,
                link(from),
                link(to),
                extension.flatMap(LinkExtension::note).map(note -> note.sv()),
                CHANGED,
                extension);
    }

    private Link link(String path) {
        return new Link(path, StableId.uuid(path), ids.uri(path));
    }
}
