package se.delmal.examples.cataloguetools.extract;

import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import se.delmal.catalogue.CrosswalkRelation;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.Edition;
import se.delmal.citation.LocalizedText;

/**
 * SKOS in Turtle: a concept scheme for each edition, a top concept for each group of common delmål and each specialty, below it
 * a concept for each delmål, and matches between the editions.
 */
public final class SkosFormat implements ExtractFormat {

    private static final String SWEDISH = "sv";
    private static final String ENGLISH = "en";

    private final StableId ids;

    /** Makes one that calls things by UUIDs on a base. */
    public SkosFormat(StableId ids) {
        this.ids = ids;
    }

    @Override
    public void write(Extract extract, OutputStream out) {
        var model = ModelFactory.createDefaultModel();
        model.setNsPrefix("skos", SKOS.getURI());
        model.setNsPrefix("dct", DCTerms.getURI());
        extract.editions().forEach(edition -> scheme(model, edition, extract.release()));
        for (ExtractedDescription description : extract.descriptions()) {
            var top = top(
                    model, StableId.specialty(description.edition(), description.specialty()), description.edition());
            label(top, description.specialty().name());
            description.own().forEach(delmal -> concept(model, delmal, top));
        }
        for (Delmal delmal : extract.common()) {
            var top = top(model, StableId.group(delmal.code()), delmal.edition());
            label(top, LocalizedText.same(delmal.group().name()));
            concept(model, delmal, top);
        }
        for (ExtractedLink link : extract.crosswalk()) {
            resource(model, link.from()).addProperty(match(link.relation()), resource(model, link.to()));
        }
        RDFDataMgr.write(out, model, RDFFormat.TURTLE_PRETTY);
    }

    private void scheme(Model model, Edition edition, String release) {
        var scheme = resource(model, StableId.edition(edition));
        scheme.addProperty(RDF.type, SKOS.ConceptScheme);
        scheme.addProperty(DCTerms.title, "Målbeskrivningar enligt " + edition.document(), SWEDISH);
        scheme.addProperty(DCTerms.title, "Target descriptions of " + edition.document(), ENGLISH);
        scheme.addProperty(DCTerms.source, edition.document());
        scheme.addProperty(DCTerms.hasVersion, release);
        scheme.addProperty(
                DCTerms.rights, "Labels and summaries: CC0. They are no legal text; codes and headings are.", ENGLISH);
    }

    private Resource top(Model model, String path, Edition edition) {
        var scheme = resource(model, StableId.edition(edition));
        var top = resource(model, path);
        scheme.addProperty(SKOS.hasTopConcept, top);
        return top.addProperty(RDF.type, SKOS.Concept)
                .addProperty(SKOS.inScheme, scheme)
                .addProperty(SKOS.topConceptOf, scheme);
    }

    private void concept(Model model, Delmal delmal, Resource top) {
        var concept = resource(model, StableId.of(delmal))
                .addProperty(RDF.type, SKOS.Concept)
                .addProperty(SKOS.inScheme, resource(model, StableId.edition(delmal.edition())))
                .addProperty(SKOS.broader, top)
                .addProperty(SKOS.notation, delmal.code().toString())
                .addProperty(DCTerms.identifier, StableId.of(delmal));
        top.addProperty(SKOS.narrower, concept);
        // The official heading is the name; where there is none, our label is.
        if (delmal.officialHeading().isPresent()) {
            concept.addProperty(SKOS.prefLabel, delmal.officialHeading().get(), SWEDISH);
            concept.addProperty(SKOS.altLabel, delmal.label().sv(), SWEDISH);
            delmal.label().en().ifPresent(en -> concept.addProperty(SKOS.prefLabel, en, ENGLISH));
        } else {
            label(concept, delmal.label());
        }
        concept.addProperty(SKOS.definition, definition(delmal, Locale.forLanguageTag(SWEDISH)), SWEDISH);
        concept.addProperty(SKOS.definition, definition(delmal, Locale.ENGLISH), ENGLISH);
        concept.addProperty(SKOS.editorialNote, "Verification: " + delmal.verification(), ENGLISH);
        delmal.verificationNote().ifPresent(note -> concept.addProperty(SKOS.editorialNote, note, ENGLISH));
        delmal.citations().forEach(citation -> concept.addProperty(DCTerms.source, citation.toString()));
    }

    private static void label(Resource concept, LocalizedText label) {
        concept.addProperty(SKOS.prefLabel, label.sv(), SWEDISH);
        label.en().ifPresent(en -> concept.addProperty(SKOS.prefLabel, en, ENGLISH));
    }

    private static String definition(Delmal delmal, Locale language) {
        return delmal.requirements().stream()
                .map(requirement -> LevelWords.of(requirement.levels(), language)
                        + ": "
                        + requirement.summary().in(language))
                .collect(Collectors.joining("\n"));
    }

    /** The other edition's concept is broader where it demands more. */
    static Property match(CrosswalkRelation relation) {
        return switch (relation) {
            case SAME -> SKOS.exactMatch;
            case WIDER -> SKOS.broadMatch;
            case NARROWER -> SKOS.narrowMatch;
            case OVERLAPS -> SKOS.closeMatch;
            case NONE -> throw new IllegalArgumentException("What has no counterpart matches nothing");
        };
    }

    private Resource resource(Model model, String path) {
        return model.createResource(ids.uri(path));
    }
}
