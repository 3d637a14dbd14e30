package se.delmal.server.catalogue;

import static se.delmal.server.graphql.PlainField.field;
import static se.delmal.server.graphql.PlainField.many;
import static se.delmal.server.graphql.PlainField.one;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.CompetenceRequirement;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Regulation;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.SpecialtyKind;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.role.Role;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.PlainField.Arguments;
import se.delmal.server.graphql.PlainFields;
import se.delmal.server.mapping.Attestors;
import se.delmal.server.mapping.SpanView;
import se.delmal.time.Span;

/** Answers {@code catalogue} and everything below it but the comparisons, the search and the profiles. */
@Configuration(proxyBeanMethods = false)
class CatalogueFields {

    private static final String CATALOGUE = "Catalogue";
    private static final String EDITION = "edition";
    private static final String SPECIALTY = "specialty";

    private final TargetCatalogue installed;
    private final Map<String, List<TargetDescription>> descriptions = new ConcurrentHashMap<>();

    CatalogueFields(TargetCatalogue installed) {
        this.installed = installed;
    }

    @Bean
    PlainFields ofTheCatalogue() {
        return new PlainFields(List.of(
                field(
                        "Query",
                        "catalogue",
                        Object.class,
                        one(TargetCatalogue.class),
                        Map.of("release", String.class),
                        (root, arguments) -> catalogue(arguments)),
                field(
                        CATALOGUE,
                        "specialties",
                        TargetCatalogue.class,
                        many(Specialty.class),
                        Map.of("kind", SpecialtyKind.class),
                        CatalogueFields::specialties),
                field(
                        CATALOGUE,
                        SPECIALTY,
                        TargetCatalogue.class,
                        one(Specialty.class),
                        Map.of("slug", String.class),
                        (catalogue, arguments) -> catalogue.findSpecialty(arguments.text("slug"))),
                field(
                        CATALOGUE,
                        "targetDescription",
                        TargetCatalogue.class,
                        one(TargetDescription.class),
                        Map.of(SPECIALTY, String.class, EDITION, Edition.class),
                        (catalogue, arguments) -> catalogue
                                .findSpecialty(arguments.text(SPECIALTY))
                                .flatMap(found -> catalogue.find(found, arguments.given(EDITION, Edition.class)))),
                field(CATALOGUE, "bt", TargetCatalogue.class, many(Delmal.class), TargetCatalogue::foundation),
                field(
                        CATALOGUE,
                        "delmal",
                        TargetCatalogue.class,
                        one(Delmal.class),
                        Map.of("code", Object.class, EDITION, Edition.class, SPECIALTY, String.class),
                        CatalogueFields::delmal),
                field(
                        CATALOGUE,
                        "certificateForms",
                        TargetCatalogue.class,
                        many(CertificateForm.class),
                        Map.of(EDITION, Edition.class),
                        CatalogueFields::forms)));
    }

    @Bean
    PlainFields ofWhatTheCatalogueHolds() {
        return new PlainFields(List.of(
                field("Regulation", "inForce", Regulation.class, one(SpanView.class), CatalogueFields::inForce),
                field(
                        "Regulation",
                        "minimumMonths",
                        Regulation.class,
                        one(Integer.class),
                        regulation -> regulation.minimumMonths().months()),
                field("Specialty", "parents", Specialty.class, many(Specialty.class), this::parents),
                field(
                        "Specialty",
                        "targetDescriptions",
                        Specialty.class,
                        many(TargetDescription.class),
                        Map.of(EDITION, Edition.class),
                        this::descriptions),
                field(
                        "TargetDescription",
                        "delmal",
                        TargetDescription.class,
                        many(Delmal.class),
                        Map.of("group", DelmalGroup.class),
                        (description, arguments) -> arguments
                                .constant("group", DelmalGroup.class)
                                .map(description::delmal)
                                .orElseGet(description::delmal)),
                field("Delmal", "requirements", Delmal.class, many(CompetenceRequirement.class), this::requirements),
                field(
                        "CertificateRule",
                        "attestors",
                        CertificateRule.class,
                        many(Role.class),
                        rule -> Attestors.roles(rule.attestors()))));
    }

    private TargetCatalogue catalogue(Arguments arguments) {
        if (arguments
                .find("release")
                .filter(release -> !release.equals(installed.release()))
                .isPresent()) {
            throw Failure.otherRelease("release", installed.release());
        }
        return installed;
    }

    private static List<Specialty> specialties(TargetCatalogue catalogue, Arguments arguments) {
        var kind = arguments.constant("kind", SpecialtyKind.class);
        return catalogue.specialties().stream()
                .filter(specialty ->
                        kind.filter(wanted -> specialty.kind() != wanted).isEmpty())
                .toList();
    }

    private static Optional<Delmal> delmal(TargetCatalogue catalogue, Arguments arguments) {
        var code = arguments.find("code").orElse("");
        var wanted = se.delmal.server.graphql.Arguments.delmal("code", code);
        if (wanted.edition() != arguments.given(EDITION, Edition.class)) {
            return Optional.empty();
        }
        if (wanted.group() != DelmalGroup.C) {
            return catalogue.findCommon(wanted);
        }
        var specialty = arguments
                .find(SPECIALTY)
                .orElseThrow(() -> Failure.badInput(
                        SPECIALTY,
                        "behövs för delmål som hör till en specialitet",
                        "is needed for delmål that belong to a specialty"));
        return catalogue
                .findSpecialty(specialty.toString())
                .flatMap(found -> catalogue.find(found, wanted.edition()))
                .flatMap(description -> description.find(wanted));
    }

    /** Delmål come by many ways, through rules and records too; the official wording is this installation's alone. */
    private List<CompetenceRequirement> requirements(Delmal delmal) {
        return delmal.specialty()
                .flatMap(own -> installed.find(own, delmal.edition()))
                .flatMap(description -> description.find(delmal.code()))
                .or(() -> installed.findCommon(delmal.code()))
                .orElse(delmal)
                .requirements();
    }

    private static List<CertificateForm> forms(TargetCatalogue catalogue, Arguments arguments) {
        return arguments
                .constant(EDITION, Edition.class)
                .map(catalogue::forms)
                .orElseGet(() -> Arrays.stream(Edition.values())
                        .flatMap(each -> catalogue.forms(each).stream())
                        .toList());
    }

    private static Optional<SpanView> inForce(Regulation regulation) {
        return regulation.inForceFrom().map(from -> SpanView.of(Span.of(from, regulation.inForceThrough())));
    }

    private Optional<List<Specialty>> parents(Specialty specialty) {
        return specialty
                .parents()
                .map(slugs -> slugs.stream().map(installed::specialty).toList());
    }

    private List<TargetDescription> descriptions(Specialty specialty, Arguments arguments) {
        var all = descriptions.computeIfAbsent(specialty.slug(), slug -> installed.descriptionsOf(specialty));
        return arguments
                .constant(EDITION, Edition.class)
                .map(edition -> all.stream()
                        .filter(description -> description.edition() == edition)
                        .toList())
                .orElse(all);
    }
}
