package se.delmal.examples.cataloguetools.extract;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.examples.cataloguetools.extract.ExtractJson.SpecialtyEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON document, in the shape of {@code extract.schema.json} beside this class: the release, the specialties, the common
 * delmål, the target descriptions with their own delmål, and the crosswalk.
 */
public final class JsonFormat implements ExtractFormat {

    private final JsonMapper mapper;

    /** Makes one that reads by the standard catalogue. */
    public JsonFormat() {
        this.mapper = ExtractJson.mapper(TargetCatalogue.standard());
    }

    /** The document. */
    private record Document(
            String format,
            String release,
            List<Edition> editions,
            List<SpecialtyEntry> specialties,
            List<Delmal> common,
            List<ExtractedDescription> descriptions,
            List<ExtractedLink> crosswalk) {}

    @Override
    public void write(Extract extract, OutputStream out) {
        var specialties = extract.descriptions().stream()
                .map(ExtractedDescription::specialty)
                .distinct()
                .map(SpecialtyEntry::of)
                .toList();
        mapper.writerWithDefaultPrettyPrinter()
                .writeValue(
                        out,
                        new Document(
                                "delmal-extract-1",
                                extract.release(),
                                extract.editions(),
                                specialties,
                                extract.common(),
                                extract.descriptions(),
                                extract.crosswalk()));
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException if it is something else; the message says where
     */
    public Extract read(InputStream in) {
        try {
            var document = mapper.readValue(in, Document.class);
            var extract = new Extract(document.release, document.common, document.descriptions, document.crosswalk);
            check(document, extract);
            return extract;
        } catch (JacksonException other) {
            throw new IllegalArgumentException("This is no extract of the catalogue: " + other.getMessage(), other);
        }
    }

    private static void check(Document document, Extract extract) {
        if (!document.editions.equals(extract.editions())) {
            throw new IllegalArgumentException(
                    "This extract says it is of " + document.editions + " and is of " + extract.editions());
        }
        Stream<Specialty> used = extract.descriptions().stream().map(ExtractedDescription::specialty);
        if (!document.specialties.equals(used.distinct().map(SpecialtyEntry::of).toList())) {
            throw new IllegalArgumentException("This extract tells of other specialties than it describes");
        }
    }
}
