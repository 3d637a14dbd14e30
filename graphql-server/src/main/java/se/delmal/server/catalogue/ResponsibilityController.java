package se.delmal.server.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.role.Responsibilities;
import se.delmal.role.Responsibility;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Cursors;
import se.delmal.server.graphql.Page;

/** Answers who must do what. */
@Controller
class ResponsibilityController {

    private static final int LARGEST_PAGE = 500;

    /** The list is the same for everybody. */
    private static final String ANYBODY = "";

    private final RegionalProfiles profiles;
    private final Cursors cursors;

    ResponsibilityController(RegionalProfiles profiles, Cursors cursors) {
        this.profiles = profiles;
        this.cursors = cursors;
    }

    /**
     * A page of responsibilities and how many there are.
     *
     * @param edges  the responsibilities of the page
     * @param pageInfo  where it lies
     * @param totalCount  how many the filter wants in all
     */
    record Connection(List<Page.Edge<Responsibility>> edges, Page.Info pageInfo, int totalCount) {}

    @SchemaMapping(typeName = "Catalogue")
    Connection responsibilities(
            TargetCatalogue catalogue,
            @Argument @Nullable ResponsibilityFilter filter,
            @Argument int first,
            @Argument @Nullable Object after) {
        int size = Arguments.pageSize("first", first, LARGEST_PAGE);
        var wanted = filter == null ? ResponsibilityFilter.NONE : filter;
        var scope = new Cursors.Scope("Catalogue.responsibilities", wanted.canonical(), ANYBODY);
        var position = cursors.read(scope, after);
        var found = wanted.of(Responsibilities.standard()).all();
        var rest = position.map(id -> after(found, id)).orElse(found);
        var page = Page.of(
                rest.subList(0, Math.min(size + 1, rest.size())),
                size,
                position.isPresent(),
                (Responsibility one) -> cursors.write(scope, one.id()));
        return new Connection(page.edges(), page.pageInfo(), found.size());
    }

    private static List<Responsibility> after(List<Responsibility> found, String id) {
        return found.stream().dropWhile(one -> !one.id().equals(id)).skip(1).toList();
    }

    @SchemaMapping
    RegionalProfile profile(Responsibility responsibility) {
        return profiles.get(responsibility.profile());
    }

    @SchemaMapping
    String roleAsWritten(Responsibility responsibility) {
        return responsibility.ownerName();
    }

    @SchemaMapping
    List<RuleView> rules(Responsibility responsibility) {
        var known = profile(responsibility).rules().stream()
                .collect(Collectors.toMap(rule -> rule.id().value(), Function.identity()));
        return responsibility.rules().stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .orElseThrow(() -> new IllegalStateException(
                                responsibility.id() + " is judged by a rule that its profile lacks: " + id)))
                .map(RuleView::of)
                .toList();
    }

    @SchemaMapping
    List<Responsibility> sameAs(Responsibility responsibility) {
        return responsibility.sameAs().stream()
                .map(Responsibilities.standard()::get)
                .toList();
    }

    @SchemaMapping
    List<Citation> citations(Responsibility responsibility) {
        return List.of(responsibility.citation());
    }

    @SchemaMapping
    Optional<LocalizedText> ownerInferred(Responsibility responsibility) {
        return responsibility.inferredOwner();
    }
}
