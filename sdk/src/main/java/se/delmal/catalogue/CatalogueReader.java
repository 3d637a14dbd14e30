package se.delmal.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.delmal.catalogue.Crosswalks.CrosswalkFile;
import se.delmal.citation.LocalizedText;
import se.delmal.time.Programme;
import se.delmal.time.RequiredTime;

/** Turns the catalogue's files into its types. */
final class CatalogueReader {

    private static final Set<String> CONTENTS = Set.of("targetDescriptions", "counts");
    private static final Set<String> SPECIALTY = Set.of("slug", "name", "kind", "parents", "aliases");
    private static final Set<String> REGULATION = Set.of(
            "edition",
            "document",
            "title",
            "inForce",
            "applicationsUntil",
            "minimumMonths",
            "minimumMonthsWithDoctoralDegree",
            "foundationMonths",
            "citations");
    private static final Set<String> FORM = Set.of(
            "edition",
            "annex",
            "title",
            "programme",
            "certifies",
            "kind",
            "thirdCountry",
            "fields",
            "signers",
            "citations");
    private static final Set<String> FIELD = Set.of("label", "meaning", "type", "required");
    private static final Set<String> SIGNER = Set.of("role", "attestors", "fields");
    private static final Set<String> TERM = Set.of("term", "english", "definition");
    private static final Set<String> CROSSWALK = Set.of("older", "newer", "notes", "rows");
    private static final Set<String> ROW = Set.of("specialty", "older", "newer", "relation", "note");
    private static final Set<String> DESCRIPTION = Set.of(
            "edition", "specialty", "appliesA", "appliesB", "bGroupApplicability", "note", "citations", "delmal");
    private static final Set<String> DELMAL = Set.of(
            "code",
            "heading",
            "label",
            "requirements",
            "activities",
            "certificates",
            "verification",
            "note",
            "citations");
    private static final Set<String> REQUIREMENT = Set.of("levels", "summary");
    private static final Set<String> ACTIVITY = Set.of("kind", "qualifier", "mandatory", "alternativeGroup");
    private static final Set<String> CERTIFICATE =
            Set.of("attestors", "covers", "competenceOnly", "form", "coversSource");

    private final Edition edition;
    private final Function<String, Optional<CertificateForm>> forms;
    private final OfficialTexts texts;

    CatalogueReader(Edition edition, Function<String, Optional<CertificateForm>> forms, OfficialTexts texts) {
        this.edition = edition;
        this.forms = forms;
        this.texts = texts;
    }

    static CatalogueContents contents(CatalogueNode file) {
        var slugs = new EnumMap<Edition, List<String>>(Edition.class);
        var listed = file.only(CONTENTS).get("targetDescriptions");
        for (String edition : listed.names()) {
            CatalogueNode.requireUnique(listed.list(edition));
            slugs.put(listed.made(node -> Edition.valueOf(edition)), listed.texts(edition, slug -> slug));
        }
        var counts = new LinkedHashMap<String, Integer>();
        var counted = file.get("counts");
        counted.names().forEach(name -> counts.put(name, counted.get(name).number()));
        return new CatalogueContents(slugs, counts);
    }

    static List<Specialty> specialties(CatalogueNode file) {
        var items = file.list("specialties");
        CatalogueNode.requireUnique(items, "slug");
        return items.stream()
                .map(item -> new Specialty(
                        item.only(SPECIALTY).get("slug").text(),
                        item.get("name").localized(),
                        item.get("kind").as(SpecialtyKind::valueOf),
                        item.find("parents")
                                .map(parents -> parents.items().stream()
                                        .map(CatalogueNode::text)
                                        .toList()),
                        item.texts("aliases", alias -> alias)))
                .toList();
    }

    static List<Regulation> regulations(CatalogueNode file) {
        return file.list("regulations").stream()
                .map(item -> new Regulation(
                        item.only(REGULATION).get("edition").as(Edition::valueOf),
                        item.get("title").localized(),
                        item.get("inForce").find("from").map(day -> day.as(LocalDate::parse)),
                        item.get("inForce").find("through").map(day -> day.as(LocalDate::parse)),
                        item.find("applicationsUntil").map(day -> day.as(LocalDate::parse)),
                        months(item.get("minimumMonths")),
                        item.find("minimumMonthsWithDoctoralDegree").map(CatalogueReader::months),
                        item.find("foundationMonths").map(CatalogueReader::months),
                        item.citations()))
                .toList();
    }

    private static RequiredTime months(CatalogueNode item) {
        return item.made(node -> RequiredTime.ofMonths(node.number()));
    }

    static List<CertificateForm> forms(CatalogueNode file) {
        return file.list("forms").stream()
                .map(item -> new CertificateForm(
                        item.only(FORM).get("edition").as(Edition::valueOf),
                        item.get("annex").text(),
                        item.get("title").text(),
                        item.get("programme").as(Programme::valueOf),
                        item.get("kind").as(CertificateForm.Kind::valueOf),
                        item.get("thirdCountry").flag(),
                        item.texts("certifies", ActivityKind::valueOf),
                        item.list("fields").stream()
                                .map(field -> new FormField(
                                        field.only(FIELD).get("label").text(),
                                        field.get("meaning").localized(),
                                        field.get("type").as(FormField.Type::valueOf),
                                        field.find("required").map(CatalogueNode::flag)))
                                .toList(),
                        item.list("signers").stream()
                                .map(signer -> new CertificateForm.FormSigner(
                                        signer.only(SIGNER).get("role").localized(),
                                        signer.texts("attestors", Attestor::valueOf),
                                        signer.texts("fields", field -> field)))
                                .toList(),
                        item.citations()))
                .toList();
    }

    static List<Term> glossary(CatalogueNode file) {
        return file.list("terms").stream()
                .map(item -> new Term(
                        item.only(TERM).get("term").text(),
                        item.get("english").text(),
                        item.get("definition").localized()))
                .toList();
    }

    static CrosswalkFile crosswalk(CatalogueNode file) {
        var notes = new HashMap<String, LocalizedText>();
        var told = file.only(CROSSWALK).get("notes");
        told.names().forEach(key -> notes.put(key, told.get(key).localized()));
        var rows = new HashMap<Optional<String>, List<CrosswalkRow>>();
        for (CatalogueNode item : file.list("rows")) {
            rows.computeIfAbsent(item.find("specialty").map(CatalogueNode::text), slug -> new ArrayList<>())
                    .add(item.made(row -> row(row, notes)));
        }
        rows.replaceAll((slug, list) -> List.copyOf(list));
        return new CrosswalkFile(
                List.of(
                        file.get("older").as(Edition::valueOf),
                        file.get("newer").as(Edition::valueOf)),
                rows);
    }

    private static CrosswalkRow row(CatalogueNode item, Map<String, LocalizedText> notes) {
        return new CrosswalkRow(
                item.only(ROW),
                item.find("older").map(code -> code.as(DelmalCode::of)),
                item.find("newer").map(code -> code.as(DelmalCode::of)),
                item.get("relation").as(CrosswalkRelation::valueOf),
                item.find("note").map(note -> note(note, notes)));
    }

    private static LocalizedText note(CatalogueNode key, Map<String, LocalizedText> notes) {
        return Optional.ofNullable(notes.get(key.text()))
                .orElseThrow(() -> key.fault("is none of the notes: " + key.text()));
    }

    TargetDescription description(
            CatalogueNode file, Specialty specialty, Regulation regulation, Map<DelmalCode, Delmal> common) {
        var entries = new ArrayList<Delmal>();
        for (CatalogueNode code : file.list("appliesA")) {
            entries.add(applied(code, common));
        }
        for (CatalogueNode code :
                file.find("appliesB").map(CatalogueNode::items).orElse(List.of())) {
            entries.add(applied(code, common));
        }
        entries.addAll(delmal(file, Optional.of(specialty)));
        return new TargetDescription(
                specialty,
                regulation,
                file.get("bGroupApplicability").as(Verification::valueOf),
                file.citations(),
                entries);
    }

    private static Delmal applied(CatalogueNode code, Map<DelmalCode, Delmal> common) {
        return Optional.ofNullable(common.get(code.as(DelmalCode::of)))
                .orElseThrow(() -> code.fault("is no common delmål: " + code.text()));
    }

    List<Delmal> delmal(CatalogueNode file, Optional<Specialty> specialty) {
        if (file.only(DESCRIPTION).get("edition").as(Edition::valueOf) != edition) {
            throw file.fault("is of another edition than its folder");
        }
        if (!file.find("specialty").map(CatalogueNode::text).equals(specialty.map(Specialty::slug))) {
            throw file.fault("is of another specialty than its name");
        }
        var items = file.list("delmal");
        CatalogueNode.requireUnique(items, "code");
        return items.stream()
                .map(item -> item.made(node -> texts.addedTo(entry(node, specialty))))
                .toList();
    }

    private Delmal entry(CatalogueNode item, Optional<Specialty> specialty) {
        return new Delmal(
                item.only(DELMAL).get("code").as(DelmalCode::of),
                specialty,
                item.find("heading").map(CatalogueNode::text),
                item.get("label").localized(),
                item.list("requirements").stream()
                        .map(requirement -> new CompetenceRequirement(
                                requirement.only(REQUIREMENT).texts("levels", CompetenceLevel::valueOf),
                                requirement.get("summary").localized(),
                                Optional.empty()))
                        .toList(),
                item.list("activities").stream()
                        .map(activity -> new LearningActivity(
                                activity.only(ACTIVITY).get("kind").as(ActivityKind::valueOf),
                                activity.find("qualifier").map(CatalogueNode::localized),
                                activity.get("mandatory").flag(),
                                activity.find("alternativeGroup").map(CatalogueNode::number)))
                        .toList(),
                item.list("certificates").stream().map(this::certificate).toList(),
                item.get("verification").as(Verification::valueOf),
                item.find("note").map(CatalogueNode::text),
                item.citations());
    }

    private CertificateRule certificate(CatalogueNode item) {
        return new CertificateRule(
                item.only(CERTIFICATE).texts("attestors", Attestor::valueOf),
                item.texts("covers", ActivityKind::valueOf),
                item.get("competenceOnly").flag(),
                item.find("form")
                        .map(annex -> forms.apply(annex.text())
                                .orElseThrow(() ->
                                        annex.fault("is no form of " + edition.document() + ": " + annex.text()))),
                item.get("coversSource").as(CertificateRule.CoversSource::valueOf));
    }
}
