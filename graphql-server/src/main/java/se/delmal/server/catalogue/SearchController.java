package se.delmal.server.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.server.catalogue.search.CatalogueSearch;
import se.delmal.server.catalogue.search.CatalogueSearch.Hit;
import se.delmal.server.catalogue.search.CatalogueSearch.Item;
import se.delmal.server.catalogue.search.CatalogueSearch.Query;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Cursors;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.Page;

/** Answers {@code search}. */
@Controller
class SearchController {

    private static final int LARGEST_PAGE = 50;

    /** Anybody may search, so that a cursor is good for everybody. */
    private static final String EVERYBODY = "";

    private final CatalogueSearch search;
    private final Cursors cursors;

    SearchController(TargetCatalogue installed, Cursors cursors) {
        this.search = CatalogueSearch.of(installed);
        this.cursors = cursors;
    }

    @SchemaMapping(typeName = "Catalogue")
    Page<Hit> search(
            TargetCatalogue catalogue,
            @Argument String query,
            @Argument @Nullable Edition edition,
            @Argument @Nullable String specialty,
            @Argument int first,
            @Argument @Nullable Object after) {
        int size = Arguments.pageSize("first", first, LARGEST_PAGE);
        if (query.length() > CatalogueSearch.LONGEST_TEXT) {
            throw Failure.badInput(
                    "query",
                    "högst " + CatalogueSearch.LONGEST_TEXT + " tecken",
                    "at most " + CatalogueSearch.LONGEST_TEXT + " characters");
        }
        var asked = new Query(query, Optional.ofNullable(edition), within(catalogue, specialty));
        var scope = new Cursors.Scope("Catalogue.search", asked + "/" + catalogue.release(), EVERYBODY);
        var position = cursors.read(scope, after);
        var found = search.find(asked, position, size + 1);
        return Page.of(found, size, position.isPresent(), hit -> cursors.write(scope, hit.position()));
    }

    private static Optional<Specialty> within(TargetCatalogue catalogue, @Nullable String specialty) {
        if (specialty == null) {
            return Optional.empty();
        }
        var found = catalogue.findSpecialty(specialty);
        if (found.isEmpty()) {
            throw Failure.badInput("specialty", "ingen känd specialitet", "no specialty that is known");
        }
        return found;
    }

    @SchemaMapping(typeName = "CatalogueHit")
    Object item(Hit hit) {
        if (hit.item() instanceof Item.OfSpecialty found) {
            return found.specialty();
        }
        if (hit.item() instanceof Item.OfResponsibility found) {
            return found.responsibility();
        }
        return ((Item.OfDelmal) hit.item()).delmal();
    }
}
