package se.delmal.examples.cataloguetools.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 1EdTech CASE 1.1: a framework for each edition. Groups of common delmål and specialties are its parts, delmål are parts of
 * those and requirements of delmål ({@code isChildOf}); {@code exactMatchOf} and {@code isRelatedTo} lead to the other edition.
 *
 * <p>One edition is one {@code CFPackage}. Of several editions the document is {@code {"CFPackages": [...]}}, which is our own
 * wrapping: a program that takes one framework takes one edition at a time.
 */
public final class CaseFormat implements ExtractFormat {

    private static final String SEVERAL = "CFPackages";

    private final StableId ids;
    private final JsonMapper mapper;

    /** Makes one that calls things by UUIDs on a base. */
    public CaseFormat(StableId ids) {
        this.ids = ids;
        this.mapper = ExtractJson.mapper(TargetCatalogue.standard());
    }

    /** Several frameworks. */
    private record Frameworks(@JsonProperty(SEVERAL) List<CasePackage> packages) {}

    @Override
    public void write(Extract extract, OutputStream out) {
        var packages = new ArrayList<CasePackage>();
        for (Edition edition : extract.editions()) {
            packages.add(new CaseWriter(ids, edition, extract.release()).write(extract.only(edition)));
        }
        mapper.writerWithDefaultPrettyPrinter()
                .writeValue(out, packages.size() == 1 ? packages.get(0) : new Frameworks(packages));
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException if it is something else; the message says where
     */
    public Extract read(InputStream in) {
        try {
            return CaseReader.read(packages(mapper.readTree(in)));
        } catch (JacksonException other) {
            throw new IllegalArgumentException("This is no framework of delmål: " + other.getMessage(), other);
        }
    }

    private List<CasePackage> packages(JsonNode root) {
        return root.has(SEVERAL)
                ? mapper.treeToValue(root, Frameworks.class).packages()
                : List.of(mapper.treeToValue(root, CasePackage.class));
    }
}
