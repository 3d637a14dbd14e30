package se.delmal.server.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.CompetenceRequirement;
import se.delmal.catalogue.Crosswalk;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalChange;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.FormField;
import se.delmal.catalogue.Regulation;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.SpecialtyKind;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.catalogue.TargetDescriptionDiff;
import se.delmal.role.Role;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Failure;
import se.delmal.server.mapping.Attestors;
import se.delmal.server.mapping.SpanView;
import se.delmal.time.Span;

/** Answers {@code catalogue} and everything below it but the profiles and the search. */
@Controller
class CatalogueController {

    private final TargetCatalogue standard;

    CatalogueController(TargetCatalogue standard) {
        this.standard = standard;
    }

    @QueryMapping
    TargetCatalogue catalogue() {
        return standard;
    }

    @SchemaMapping(typeName = "Catalogue")
    List<Specialty> specialties(TargetCatalogue catalogue, @Argument @Nullable SpecialtyKind kind) {
        return catalogue.specialties().stream()
                .filter(specialty -> kind == null || specialty.kind() == kind)
                .toList();
    }

    @SchemaMapping(typeName = "Catalogue")
    Optional<Specialty> specialty(TargetCatalogue catalogue, @Argument String slug) {
        return catalogue.findSpecialty(slug);
    }

    @SchemaMapping(typeName = "Catalogue")
    Optional<TargetDescription> targetDescription(
            TargetCatalogue catalogue, @Argument String specialty, @Argument Edition edition) {
        return catalogue.findSpecialty(specialty).flatMap(found -> catalogue.find(found, edition));
    }

    @SchemaMapping(typeName = "Catalogue")
    List<Delmal> bt(TargetCatalogue catalogue) {
        return catalogue.foundation();
    }

    @SchemaMapping(typeName = "Catalogue")
    Optional<Delmal> delmal(
            TargetCatalogue catalogue,
            @Argument Object code,
            @Argument Edition edition,
            @Argument @Nullable String specialty) {
        var wanted = Arguments.delmal("code", code);
        if (wanted.edition() != edition) {
            return Optional.empty();
        }
        if (wanted.group() != DelmalGroup.C) {
            return catalogue.findCommon(wanted);
        }
        if (specialty == null) {
            throw Failure.badInput(
                    "specialty",
                    "behövs för delmål som hör till en specialitet",
                    "is needed for delmål that belong to a specialty");
        }
        return catalogue
                .findSpecialty(specialty)
                .flatMap(found -> catalogue.find(found, edition))
                .flatMap(description -> description.find(wanted));
    }

    /** Delmål come by many ways, through rules and records too; the official wording is this installation's alone. */
    @SchemaMapping
    List<CompetenceRequirement> requirements(Delmal delmal) {
        return delmal.specialty()
                .flatMap(own -> standard.find(own, delmal.edition()))
                .flatMap(description -> description.find(delmal.code()))
                .or(() -> standard.findCommon(delmal.code()))
                .orElse(delmal)
                .requirements();
    }

    @SchemaMapping(typeName = "Catalogue")
    List<CertificateForm> certificateForms(TargetCatalogue catalogue, @Argument @Nullable Edition edition) {
        return Arrays.stream(Edition.values())
                .filter(each -> edition == null || each == edition)
                .flatMap(each -> catalogue.forms(each).stream())
                .toList();
    }

    @SchemaMapping(typeName = "Catalogue")
    Optional<TargetDescriptionDiff> diff(
            TargetCatalogue catalogue, @Argument String specialty, @Argument Edition from, @Argument Edition to) {
        return inBoth(specialty, from, to).map(found -> catalogue.diff(found, from, to));
    }

    @SchemaMapping(typeName = "Catalogue")
    List<Crosswalk> crosswalk(
            TargetCatalogue catalogue, @Argument String specialty, @Argument Edition from, @Argument Edition to) {
        return inBoth(specialty, from, to)
                .map(found -> catalogue.crosswalk(found, from, to))
                .orElseThrow(Failure::notFound);
    }

    private Optional<Specialty> inBoth(String specialty, Edition from, Edition to) {
        return standard.findSpecialty(specialty)
                .filter(found -> standard.find(found, from).isPresent()
                        && standard.find(found, to).isPresent());
    }

    @SchemaMapping
    List<Crosswalk> counterparts(Delmal delmal, @Argument Edition edition) {
        return standard.counterparts(delmal, edition);
    }

    @SchemaMapping
    List<String> facets(DelmalChange change) {
        return change.facets().stream().map(DelmalChange.Facet::key).toList();
    }

    @SchemaMapping
    String type(FormField field) {
        return field.type().name();
    }

    @SchemaMapping
    Optional<SpanView> inForce(Regulation regulation) {
        return regulation.inForceFrom().map(from -> SpanView.of(Span.of(from, regulation.inForceThrough())));
    }

    @SchemaMapping
    int minimumMonths(Regulation regulation) {
        return regulation.minimumMonths().months();
    }

    @SchemaMapping
    Optional<List<Specialty>> parents(Specialty specialty) {
        return specialty
                .parents()
                .map(slugs -> slugs.stream().map(standard::specialty).toList());
    }

    @SchemaMapping
    List<TargetDescription> targetDescriptions(Specialty specialty) {
        return standard.descriptionsOf(specialty);
    }

    @SchemaMapping
    List<Delmal> delmal(TargetDescription description, @Argument @Nullable DelmalGroup group) {
        return group == null ? description.delmal() : description.delmal(group);
    }

    @SchemaMapping
    List<Role> attestors(CertificateRule rule) {
        return Attestors.roles(rule.attestors());
    }
}
