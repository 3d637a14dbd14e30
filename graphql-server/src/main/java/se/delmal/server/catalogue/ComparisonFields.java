package se.delmal.server.catalogue;

import static se.delmal.server.graphql.PlainField.field;
import static se.delmal.server.graphql.PlainField.many;
import static se.delmal.server.graphql.PlainField.one;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.catalogue.Crosswalk;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalChange;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.FormField;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescriptionDiff;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.PlainField.Arguments;
import se.delmal.server.graphql.PlainFields;

/** Answers what became of delmål from one edition to another, and the fields of forms. */
@Configuration(proxyBeanMethods = false)
class ComparisonFields {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final Map<String, Class<?>> TWO_EDITIONS =
            Map.of("specialty", String.class, FROM, Edition.class, TO, Edition.class);

    private final TargetCatalogue installed;

    ComparisonFields(TargetCatalogue installed) {
        this.installed = installed;
    }

    @Bean
    PlainFields ofComparisons() {
        return new PlainFields(List.of(
                field(
                        "Catalogue",
                        "diff",
                        TargetCatalogue.class,
                        one(TargetDescriptionDiff.class),
                        TWO_EDITIONS,
                        ComparisonFields::diff),
                field(
                        "Catalogue",
                        "crosswalk",
                        TargetCatalogue.class,
                        many(Crosswalk.class),
                        TWO_EDITIONS,
                        ComparisonFields::crosswalk),
                field(
                        "Delmal",
                        "counterparts",
                        Delmal.class,
                        many(Crosswalk.class),
                        Map.of("edition", Edition.class),
                        (delmal, arguments) ->
                                installed.counterparts(delmal, arguments.given("edition", Edition.class))),
                field(
                        "DelmalChange",
                        "facets",
                        DelmalChange.class,
                        many(String.class),
                        change -> change.facets().stream()
                                .map(DelmalChange.Facet::key)
                                .toList()),
                field(
                        "FormField",
                        "type",
                        FormField.class,
                        one(String.class),
                        field -> field.type().name())));
    }

    private static Optional<TargetDescriptionDiff> diff(TargetCatalogue catalogue, Arguments arguments) {
        return inBoth(catalogue, arguments)
                .map(found -> catalogue.diff(
                        found, arguments.given(FROM, Edition.class), arguments.given(TO, Edition.class)));
    }

    private static List<Crosswalk> crosswalk(TargetCatalogue catalogue, Arguments arguments) {
        return inBoth(catalogue, arguments)
                .map(found -> catalogue.crosswalk(
                        found, arguments.given(FROM, Edition.class), arguments.given(TO, Edition.class)))
                .orElseThrow(Failure::notFound);
    }

    private static Optional<Specialty> inBoth(TargetCatalogue catalogue, Arguments arguments) {
        return catalogue
                .findSpecialty(arguments.text("specialty"))
                .filter(found -> catalogue
                                .find(found, arguments.given(FROM, Edition.class))
                                .isPresent()
                        && catalogue
                                .find(found, arguments.given(TO, Edition.class))
                                .isPresent());
    }
}
