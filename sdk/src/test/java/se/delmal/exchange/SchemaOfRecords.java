package se.delmal.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The JSON Schema of records, from the schema module. */
final class SchemaOfRecords {

    private final Schema schema;

    SchemaOfRecords() {
        // The class loader, since the schema module has no package and so hides nothing.
        try (InputStream in = Objects.requireNonNull(SchemaOfRecords.class
                .getClassLoader()
                .getResourceAsStream("json-schema/training-record.schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns what a text has that the schema does not allow. */
    List<String> faultsIn(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
