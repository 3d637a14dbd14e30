package se.delmal.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.data.DataNode;
import se.delmal.time.Programme;
import se.delmal.time.RequiredTime;

/** Turns the catalogue's files into its types. */
final class CatalogueReader {

    private final Edition edition;
    private final Function<String, Optional<CertificateForm>> forms;

    CatalogueReader(Edition edition, Function<String, Optional<CertificateForm>> forms) {
        this.edition = edition;
        this.forms = forms;
    }

    static Map<Edition, List<String>> contents(DataNode file) {
        var contents = new EnumMap<Edition, List<String>>(Edition.class);
        var listed = file.get("targetDescriptions");
        for (String edition : listed.names()) {
            contents.put(listed.made(node -> Edition.valueOf(edition)), listed.texts(edition, slug -> slug));
        }
        return contents;
    }

    static List<Specialty> specialties(DataNode file) {
        return file.list("specialties").stream()
                .map(item -> new Specialty(
                        item.get("slug").text(),
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
                        item.get("edition").as(Edition::valueOf),
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
                        item.get("edition").as(Edition::valueOf),
                        item.get("annex").text(),
                        item.get("title").text(),
                        item.get("programme").as(Programme::valueOf),
                        item.get("kind").as(CertificateForm.Kind::valueOf),
                        item.get("thirdCountry").flag(),
                        item.texts("certifies", ActivityKind::valueOf),
                        item.list("signers").stream()
                                .map(signer -> new CertificateForm.FormSigner(
                                        signer.get("role").localized(LocalizedText::of),
                                        signer.texts("attestors", Attestor::valueOf),
                                        signer.texts("fields", field -> field)))
                                .toList(),
                        citations(item)))
                .toList();
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
        if (file.get("edition").as(Edition::valueOf) != edition) {
            throw file.fault("is of another edition than its folder");
        }
        if (!file.find("specialty").map(DataNode::text).equals(specialty.map(Specialty::slug))) {
            throw file.fault("is of another specialty than its name");
        }
        return file.list("delmal").stream()
                .map(item -> item.made(node -> entry(node, specialty)))
                .toList();
    }

    private Delmal entry(DataNode item, Optional<Specialty> specialty) {
        return new Delmal(
                item.get("code").as(DelmalCode::of),
                specialty,
                item.find("heading").map(DataNode::text),
                item.get("label").localized(LocalizedText::of),
                item.list("requirements").stream()
                        .map(requirement -> new CompetenceRequirement(
                                requirement.texts("levels", CompetenceLevel::valueOf),
                                requirement.get("summary").localized(LocalizedText::of),
                                Optional.empty()))
                        .toList(),
                item.list("activities").stream()
                        .map(activity -> new LearningActivity(
                                activity.get("kind").as(ActivityKind::valueOf),
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
                item.texts("attestors", Attestor::valueOf),
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
                .map(item -> item.made(node -> new Citation(
                        node.get("document").text(),
                        node.find("provision").map(DataNode::text),
                        node.get("force").as(BindingForce::valueOf))))
                .toList();
    }
}
