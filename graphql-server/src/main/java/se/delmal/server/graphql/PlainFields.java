package se.delmal.server.graphql;

import java.util.List;

/**
 * The plain fields of one part of the schema.
 *
 * @param all  the fields
 */
public record PlainFields(List<PlainField<?>> all) {

    /** Copies the fields. */
    public PlainFields {
        all = List.copyOf(all);
    }
}
