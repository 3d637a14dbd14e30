package se.delmal.server.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.delmal.record.Entry;
import se.delmal.record.Person;
import se.delmal.server.trainee.StoredRecord;

/**
 * The ids of a record's persons and entries. Whoever read the record knows them by their ids; the record itself knows them by
 * its references. Where a text is both, it is a reference.
 */
final class KnownIds {

    private static final Set<String> PERSONS =
            Set.of("supervisor", "courseLeader", "assessor", "scientificSupervisor", "instructor", "by", "holder");
    private static final Set<String> ENTRIES = Set.of("placement", "about", "of");

    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, String> entries = new HashMap<>();

    KnownIds(StoredRecord record) {
        record.personIds().forEach((ref, id) -> persons.put(id, ref));
        record.entryIds().forEach((ref, id) -> entries.put(id, ref));
        record.record().persons().stream().map(Person::ref).forEach(ref -> persons.put(ref, ref));
        record.record().entries().stream().map(Entry::ref).forEach(ref -> entries.put(ref, ref));
    }

    /** Returns the reference of a person. */
    String person(String idOrRef) {
        return persons.getOrDefault(idOrRef, idOrRef);
    }

    /** Returns an input in which what is referred to by its id is referred to by its reference. */
    Map<String, Object> inRefs(Map<String, Object> input) {
        var copy = new LinkedHashMap<String, Object>();
        input.forEach((name, value) -> {
            var translated = inRefs(name, value);
            if (translated != null) {
                copy.put(name, translated);
            }
        });
        return copy;
    }

    private @Nullable Object inRefs(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return inRefs(RecordText.object(object));
        } else if (value instanceof List<?> items) {
            return items.stream()
                    .map(item -> Objects.requireNonNull(inRefs(name, item)))
                    .toList();
        } else if (value instanceof String text && PERSONS.contains(name)) {
            return person(text);
        } else if (value instanceof String text && ENTRIES.contains(name)) {
            return entries.getOrDefault(text, text);
        }
        return value;
    }
}
