package se.delmal.architecture.bad.time;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Each part of this reaches outside the module in a way of its own. */
public final class ReadsAndWrites {

    private ReadsAndWrites() {}

    /** Reads a file. */
    public static final class File {

        /** Reads. */
        public String read() throws IOException {
            return Files.readString(Path.of("record.json"));
        }
    }

    /** Opens a resource. */
    public static final class Resource {

        /** Opens. */
        public Optional<Object> open() {
            return Optional.ofNullable(Resource.class.getResourceAsStream("record.json"));
        }
    }

    /** Knows an address. */
    public static final class Network {

        /** Looks up. */
        public String host() {
            return URI.create("urn:delmal:record").getScheme();
        }
    }

    /** Writes to the console. */
    public static final class Console {

        /** Writes. */
        public void write() {
            System.out.println();
        }
    }
}
