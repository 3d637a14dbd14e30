package se.delmal.examples.cataloguetools.extract;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which an extract can be written. */
@FunctionalInterface
public interface ExtractFormat {

    /** Writes all of it, and leaves the stream open. */
    void write(Extract extract, OutputStream out) throws IOException;
}
