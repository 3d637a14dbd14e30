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
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.data.DataNode;
import se.delmal.time.Programme;
import se.delmal.time.RequiredTime;

/** Turns the catalogue's files into its types. */
final class CatalogueReader {

    private static final Set<String> CITATION = Set.of("document", "provision", "force");

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

    static CatalogueContents contents(DataNode file) {
        var slugs = new EnumMap<Edition, List<String>>(Edition.class);
        var listed = file.only(CONTENTS).get("targetDescriptions");
        for (String edition : listed.names()) {
            DataNode.requireUnique(listed.list(edition));
            slugs.put(listed.made(node -> Edition.valueOf(edition)), listed.texts(edition, slug -> slug));
        }
        var counts = new LinkedHashMap<String, Integer>();
        var counted = file.get("counts");
        counted.names().forEach(name -> counts.put(name, counted.get(name).number()));
        return new CatalogueContents(slugs, counts);
    }

    static List<Specialty> specialties(DataNode file) {
        var items = file.list("specialties");
        DataNode.requireUnique(items, "slug");
        return items.stream()
                .map(item -> new Specialty(
                        item.only(SPECIALTY).get("slug").text(),
                        item.get("name").localized(LocalizedText::of),
                        item.get("kind").as(SpecialtyKind::valueOf),
                        item.find("parents")
                                .map(parents -> parents.items().stream()
                                        .map(DataNode::text)
                                        .toList()),
                        item.texts("aliases", alias -> alias)))
                .toList();
    }

    static List<Regulation> regulations(DataNode file) {
        return file.list("regulations").stream()
                .map(item -> new Regulation(
                        item.only(REGULATION).get("edition").as(Edition::valueOf),
                        item.get("title").localized(LocalizedText::of),
                        item.get("inForce").find("from").map(day -> day.as(LocalDate::parse)),
                        item.get("inForce").find("through").map(day -> day.as(LocalDate::parse)),
                        item.find("applicationsUntil").map(day -> day.as(LocalDate::parse)),
                        months(item.get("minimumMonths")),
                        item.find("minimumMonthsWithDoctoralDegree").map(CatalogueReader::months),
                        item.find("foundationMonths").map(CatalogueReader::months),
                        citations(item)))
                .toList();
    }

    private static RequiredTime months(DataNode item) {
        return item.made(node -> RequiredTime.ofMonths(node.number()));
    }

    static List<CertificateForm> forms(DataNode file) {
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
                                        field.get("meaning").localized(LocalizedText::of),
                                        field.get("type").as(FormField.Type::valueOf),
                                        field.find("required").map(DataNode::flag)))
                                .toList(),
                        item.list("signers").stream()
                                .map(signer -> new CertificateForm.FormSigner(
                                        signer.only(SIGNER).get("role").localized(LocalizedText::of),
                                        signer.texts("attestors", Attestor::valueOf),
                                        signer.texts("fields", field -> field)))
                                .toList(),
                        citations(item)))
                .toList();
    }

    static List<Term> glossary(DataNode file) {
        return file.list("terms").stream()
                .map(item -> new Term(
                        item.only(TERM).get("term").text(),
                        item.get("english").text(),
                        item.get("definition").localized(LocalizedText::of)))
                .toList();
    }

    static CrosswalkFile crosswalk(DataNode file) {
        var notes = new HashMap<String, LocalizedText>();
        var told = file.only(CROSSWALK).get("notes");
        told.names().forEach(key -> notes.put(key, told.get(key).localized(LocalizedText::of)));
        var rows = new HashMap<Optional<String>, List<CrosswalkRow>>();
        for (DataNode item : file.list("rows")) {
            rows.computeIfAbsent(item.find("specialty").map(DataNode::text), slug -> new ArrayList<>())
                    .add(item.made(row -> row(row, notes)));
        }
        rows.replaceAll((slug, list) -> List.copyOf(list));
        return new CrosswalkFile(
                List.of(
                        file.get("older").as(Edition::valueOf),
                        file.get("newer").as(Edition::valueOf)),
                rows);
    }

    private static CrosswalkRow row(DataNode item, Map<String, LocalizedText> notes) {
        return new CrosswalkRow(
                item.only(ROW),
                item.find("older").map(code -> code.as(DelmalCode::of)),
                item.find("newer").map(code -> code.as(DelmalCode::of)),
                item.get("relation").as(CrosswalkRelation::valueOf),
                item.find("note").map(note -> note(note, notes)));
    }

    private static LocalizedText note(DataNode key, Map<String, LocalizedText> notes) {
        return Optional.ofNullable(notes.get(key.text()))
                .orElseThrow(() -> key.fault("is none of the notes: " + key.text()));
    }

    TargetDescription description(
            DataNode file, Specialty specialty, Regulation regulation, Map<DelmalCode, Delmal> common) {
        var entries = new ArrayList<Delmal>();
        for (DataNode code : file.list("appliesA")) {
            entries.add(applied(code, common));
        }
        for (DataNode code : file.find("appliesB").map(DataNode::items).orElse(List.of())) {
            entries.add(applied(code, common));
        }
        entries.addAll(delmal(file, Optional.of(specialty)));
        return new TargetDescription(
                specialty,
                regulation,
                file.get("bGroupApplicability").as(Verification::valueOf),
                citations(file),
                entries);
    }

    private static Delmal applied(DataNode code, Map<DelmalCode, Delmal> common) {
        return Optional.ofNullable(common.get(code.as(DelmalCode::of)))
                .orElseThrow(() -> code.fault("is no common delmål: " + code.text()));
    }

    List<Delmal> delmal(DataNode file, Optional<Specialty> specialty) {
        if (file.only(DESCRIPTION).get("edition").as(Edition::valueOf) != edition) {
            throw file.fault("is of another edition than its folder");
        }
        if (!file.find("specialty").map(DataNode::text).equals(specialty.map(Specialty::slug))) {
            throw file.fault("is of another specialty than its name");
        }
        var items = file.list("delmal");
        DataNode.requireUnique(items, "code");
        return items.stream()
                .map(item -> item.made(node -> texts.addedTo(entry(node, specialty))))
                .toList();
    }

    private Delmal entry(DataNode item, Optional<Specialty> specialty) {
        return new Delmal(
                item.only(DELMAL).get("code").as(DelmalCode::of),
                specialty,
                item.find("heading").map(DataNode::text),
                item.get("label").localized(LocalizedText::of),
                item.list("requirements").stream()
                        .map(requirement -> new CompetenceRequirement(
                                requirement.only(REQUIREMENT).texts("levels", CompetenceLevel::valueOf),
                                requirement.get("summary").localized(LocalizedText::of),
                                Optional.empty()))
                        .toList(),
                item.list("activities").stream()
                        .map(activity -> new LearningActivity(
                                activity.only(ACTIVITY).get("kind").as(ActivityKind::valueOf),
                                activity.find("qualifier").map(node -> node.localized(LocalizedText::of)),
                                activity.get("mandatory").flag(),
                                activity.find("alternativeGroup").map(DataNode::number)))
                        .toList(),
                item.list("certificates").stream().map(this::certificate).toList(),
                item.get("verification").as(Verification::valueOf),
                item.find("note").map(DataNode::text),
                citations(item));
    }

    private CertificateRule certificate(DataNode item) {
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

    private static List<Citation> citations(DataNode cited) {
        return cited.list("citations").stream()
                .map(item -> item.only(CITATION)
                        .made(node -> new Citation(
                                node.get("document").text(),
                                node.find("provision").map(DataNode::text),
                                node.get("force").as(BindingForce::valueOf))))
                .toList();
    }
}
