package se.delmal.server.graphql;

import java.util.Map;

/**
 * The classes behind types of the schema that are reached through an interface and bear another name.
 *
 * @param byType  the classes, by the names of the types
 */
public record ViewClasses(Map<String, Class<?>> byType) {

    /** Copies the classes. */
    public ViewClasses {
        byType = Map.copyOf(byType);
    }
}
