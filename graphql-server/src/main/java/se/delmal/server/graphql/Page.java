package se.delmal.server.graphql;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param edges  its elements and their places
 * @param pageInfo  where it lies in the list
 * @param <T>  what the list is of
 */
public record Page<T>(List<Edge<T>> edges, Info pageInfo) {

    /**
     * An element and its place.
     *
     * @param cursor  the place
     * @param node  the element
     * @param <T>  what it is
     */
    public record Edge<T>(String cursor, T node) {}

    /**
     * Where a part lies.
     *
     * @param hasNextPage  whether something follows it
     * @param hasPreviousPage  whether something goes before it
     * @param startCursor  its first place
     * @param endCursor  its last place
     */
    public record Info(
            boolean hasNextPage, boolean hasPreviousPage, Optional<String> startCursor, Optional<String> endCursor) {}

    /** Copies the edges. */
    public Page {
        edges = List.copyOf(edges);
    }

    /**
     * Returns a page of elements of which one more than the page holds was looked for.
     *
     * @param found  the elements, at most one more than the size
     * @param size  how many the page holds
     * @param isContinued  whether the page comes after a cursor
     * @param cursor  writes the cursor of an element
     */
    public static <T> Page<T> of(List<T> found, int size, boolean isContinued, Function<T, String> cursor) {
        var edges = found.stream()
                .limit(size)
                .map(node -> new Edge<>(cursor.apply(node), node))
                .toList();
        var first = edges.stream().findFirst().map(Edge::cursor);
        var last = edges.isEmpty()
                ? first
                : Optional.of(edges.get(edges.size() - 1).cursor());
        return new Page<>(edges, new Info(found.size() > size, isContinued, first, last));
    }
}
