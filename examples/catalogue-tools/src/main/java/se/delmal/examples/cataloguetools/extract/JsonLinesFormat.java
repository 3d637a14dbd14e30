package se.delmal.examples.cataloguetools.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;

/** One delmål a line, each with its id, edition and release, for programs that read a line at a time. */
public final class JsonLinesFormat implements ExtractFormat {

    /** A line. */
    private record Line(String id, String release, Edition edition, Delmal delmal) {}

    @Override
    public void write(Extract extract, OutputStream out) throws IOException {
        var mapper = ExtractJson.mapper(TargetCatalogue.standard());
        for (Delmal delmal : extract.delmal()) {
            var line = new Line(StableId.of(delmal), extract.release(), delmal.edition(), delmal);
            out.write((mapper.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
