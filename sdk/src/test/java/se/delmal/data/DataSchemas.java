package se.delmal.data;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schemas that the data files follow, and the files as text. */
public final class DataSchemas {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private DataSchemas() {}

    /** Returns the schema of a name. */
    public static Schema get(String name) {
        var file = "json-schema/" + name + ".schema.json";
        return SCHEMAS.getSchema(
                text(file, DataSchemas.class.getClassLoader().getResourceAsStream(file)), InputFormat.JSON);
    }

    /** Returns a file that lies beside a class. */
    public static String text(Class<?> near, String name) {
        return text(name, near.getResourceAsStream(name));
    }

    private static String text(String name, InputStream opened) {
        try (InputStream in = Objects.requireNonNull(opened, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
