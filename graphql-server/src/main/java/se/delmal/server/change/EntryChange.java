package se.delmal.server.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.delmal.server.evaluation.Drafts;

/** One change of a record's entries, and where it stands in the arguments. */
sealed interface EntryChange {

    /** Returns the place of what is changed. */
    List<String> path();

    /**
     * One entry more.
     *
     * @param entry  its input
     * @param path  the place of the input
     */
    record Add(Map<String, Object> entry, List<String> path) implements EntryChange {}

    /**
     * Another entry in the place of one.
     *
     * @param id  the one
     * @param entry  the other's input
     * @param path  the place of both
     */
    record Replace(String id, Map<String, Object> entry, List<String> path) implements EntryChange {}

    /**
     * One entry less.
     *
     * @param id  the entry
     * @param path  the place of the id
     */
    record Remove(String id, List<String> path) implements EntryChange {}

    /** Returns the changes of an argument. */
    static List<EntryChange> all(List<Map<String, Object>> changes) {
        var all = new ArrayList<EntryChange>();
        for (int i = 0; i < changes.size(); i++) {
            var change = Drafts.told(changes.get(i));
            var at = List.of("changes", String.valueOf(i));
            if (change.get("add") instanceof Map<?, ?> entry) {
                all.add(new Add(Drafts.told(entry), and(at, "add")));
            } else if (change.get("replace") instanceof Map<?, ?> other) {
                all.add(new Replace(
                        Objects.toString(other.get("id")),
                        Drafts.told(RecordText.object(other.get("entry"))),
                        and(at, "replace")));
            } else {
                all.add(new Remove(Objects.toString(change.get("remove")), and(at, "remove")));
            }
        }
        return all;
    }

    /** Returns a path with more steps. */
    static List<String> and(List<String> path, String... steps) {
        var longer = new ArrayList<>(path);
        longer.addAll(List.of(steps));
        return List.copyOf(longer);
    }
}
