package se.delmal.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The references of one draft: what they name, and where they lead. */
final class References {

    private static final String REF = "ref";

    private final TrainingRecordDraft draft;
    private final boolean personsAreRead;
    private final Refusals refusals;
    private final Names persons = new Names();
    private final Names entries = new Names();
    private final Names placements = new Names();

    /** Looks at a draft of which some places could not be read. */
    References(TrainingRecordDraft draft, Set<List<String>> unread, Refusals refusals) {
        this.draft = draft;
        this.personsAreRead = !unread.contains(List.of("persons"));
        this.refusals = refusals;
    }

    void check() {
        var shape = Shape.of(TrainingRecordDraft.class);
        shape.visit(draft, List.of(), (path, notes, text) -> name(path, text));
        shape.visit(draft, List.of(), (path, notes, text) -> {
            var reference = notes.getAnnotation(RefersTo.class);
            if (reference != null) {
                follow(reference.value(), path, text);
            }
        });
    }

    /** What there is to lead to, and which items of the list have said what they are called. */
    private static final class Names {

        private final Set<String> known = new HashSet<>();
        private final Set<String> items = new HashSet<>();

        boolean miss(String ref, @Nullable List<?> list) {
            return !known.contains(ref) && items.size() == (list == null ? 0 : list.size());
        }
    }

    private void name(List<String> path, String ref) {
        if (path.size() == 3 && path.get(0).equals("persons") && path.get(2).equals(REF)) {
            name(persons, path, ref);
        } else if (path.size() == 4
                && path.get(0).equals("entries")
                && path.get(3).equals(REF)) {
            name(entries, path, ref);
            if (path.get(2).equals("placement")) {
                placements.known.add(ref);
            }
        }
    }

    private void name(Names names, List<String> path, String ref) {
        names.items.add(path.get(1));
        if (!names.known.add(ref)) {
            refusals.add(path, FaultMessage.REF_TWICE);
        }
    }

    private void follow(RefersTo.Target target, List<String> path, String ref) {
        switch (target) {
            case PERSON -> refuseIf(personsAreRead && persons.miss(ref, draft.persons()), path, FaultMessage.PERSON);
            case ENTRY -> refuseIf(entries.miss(ref, draft.entries()), path, FaultMessage.ENTRY);
            case PLACEMENT ->
                refuseIf(
                        !placements.known.contains(ref)
                                && (entries.known.contains(ref) || entries.miss(ref, draft.entries())),
                        path,
                        FaultMessage.PLACEMENT);
        }
    }

    private void refuseIf(boolean missed, List<String> path, FaultMessage message) {
        if (missed) {
            refusals.add(path, message);
        }
    }
}
