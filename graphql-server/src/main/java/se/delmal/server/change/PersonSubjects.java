package se.delmal.server.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks who the tokens of a record's persons say they are. */
@Component
class PersonSubjects {

    private static final int LONGEST = 200;

    /** Returns what is told of persons and subjects. */
    static List<Map<String, Object>> told(@Nullable Object subjects) {
        return RecordText.objects(subjects);
    }

    /** Returns the subjects by the persons' references, and adds what is wrong with them. */
    Map<String, String> check(List<Map<String, Object>> told, Collection<String> persons, List<UserError> errors) {
        var known = new HashMap<String, String>();
        for (int i = 0; i < told.size(); i++) {
            var at = List.of("input", "subjects", String.valueOf(i));
            var person = Objects.toString(told.get(i).get("person"), "");
            var subject = Objects.toString(told.get(i).get("subject"), "");
            if (!persons.contains(person)) {
                errors.add(UserError.InputError.of(
                        UserErrorCode.UNKNOWN_REFERENCE,
                        EntryChange.and(at, "person"),
                        "Ingen person (persons) har den referensen.",
                        "No person (persons) has that reference."));
            } else if (known.put(person, subject) != null) {
                errors.add(UserError.InputError.of(
                        UserErrorCode.DUPLICATE,
                        EntryChange.and(at, "person"),
                        "Får stå högst en gång i listan.",
                        "May stand once at most in the list."));
            }
            fault(subject, EntryChange.and(at, "subject")).ifPresent(errors::add);
        }
        return known;
    }

    /** Returns what is wrong with a subject. */
    static Optional<UserError> fault(String subject, List<String> path) {
        return subject.isBlank() || subject.length() > LONGEST
                ? Optional.of(UserError.InputError.of(
                        UserErrorCode.OUT_OF_RANGE,
                        path,
                        "Ska ha 1 till " + LONGEST + " tecken.",
                        "Must have 1 to " + LONGEST + " characters."))
                : Optional.empty();
    }
}
