package se.delmal.role;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who does what about which topic in which profile. Every responsibility is in exactly one cell.
 *
 * <p>A supervisor who stands for the principal one is found under the principal one ({@link Responsibility#comparedRole()}),
 * so that documents which tell the two apart can be compared with those that do not. An empty cell means that the document
 * is silent, not that nothing is demanded: national rules hold everywhere.
 */
public final class ResponsibilityMatrix {

    private record Cell(Role role, Topic topic, String profile) {}

    private final List<Role> roles;
    private final List<Topic> topics;
    private final List<String> profiles;
    private final Map<Cell, List<Responsibility>> cells;

    ResponsibilityMatrix(List<Responsibility> some) {
        this.roles = told(some, Responsibility::comparedRole).sorted().toList();
        this.topics = told(some, Responsibility::topic).sorted().toList();
        this.profiles = told(some, Responsibility::profile).toList();
        this.cells = some.stream()
                .collect(Collectors.groupingBy(
                        one -> new Cell(one.comparedRole(), one.topic(), one.profile()),
                        Collectors.toUnmodifiableList()));
    }

    private static <T> Stream<T> told(List<Responsibility> some, Function<Responsibility, T> what) {
        return some.stream().map(what).distinct();
    }

    /** Returns the roles that have something to do, in the order of {@link Role}. */
    public List<Role> roles() {
        return roles;
    }

    /** Returns the topics that somebody has something to do about, in the order of {@link Topic}. */
    public List<Topic> topics() {
        return topics;
    }

    /** Returns the profiles that give somebody something to do. */
    public List<String> profiles() {
        return profiles;
    }

    /** Returns what a role does about a topic in a profile, in the order of the document; nothing where it is silent. */
    public List<Responsibility> cell(Role role, Topic topic, String profile) {
        return cells.getOrDefault(new Cell(role, topic, profile), List.of());
    }
}
