package se.delmal.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that what a record refers to is in it. */
final class RecordReferences {

    static void check(List<Person> persons, List<RoleAssignment> assignments, List<Entry> entries) {
        var people = unique("person", persons.stream().map(Person::ref));
        var things = unique("entry", entries.stream().map(Entry::ref));
        assignments.forEach(assignment -> known("person", people, Stream.of(assignment.holder())));
        for (Entry entry : entries) {
            known("person", people, personsIn(entry));
            known("entry", things, entriesIn(entry));
        }
    }

    /** Returns the references to people that an entry makes. */
    static Stream<String> personsIn(Entry entry) {
        if (entry instanceof Placement placement) {
            return placement.supervisor().stream();
        } else if (entry instanceof Course course) {
            return course.courseLeader().stream();
        } else if (entry instanceof Auscultation auscultation) {
            return auscultation.supervisor().stream();
        } else if (entry instanceof Assessment assessment) {
            return assessment.assessor().stream();
        } else if (entry instanceof Supervision supervision) {
            return supervision.supervisor().stream();
        } else if (entry instanceof WrittenWork work) {
            return work.scientificSupervisor().stream();
        } else if (entry instanceof ActivityLog log) {
            return log.instructor().stream();
        } else if (entry instanceof Certificate certificate) {
            return Stream.concat(
                    certificate.signatures().stream().map(Signature::by),
                    certificate.withdrawn().stream().map(Withdrawal::by));
        }
        return Stream.empty();
    }

    /** Returns the references to other entries that an entry makes. */
    static Stream<String> entriesIn(Entry entry) {
        if (entry instanceof Assessment assessment) {
            return assessment.placement().stream();
        } else if (entry instanceof Meeting meeting) {
            return meeting.about().stream();
        } else if (entry instanceof Document document) {
            return document.about().stream();
        } else if (entry instanceof Certificate certificate) {
            return certificate.of().stream();
        }
        return Stream.empty();
    }

    private static Set<String> unique(String what, Stream<String> refs) {
        var seen = new HashSet<String>();
        refs.forEach(ref -> {
            if (!seen.add(ref)) {
                throw new IllegalArgumentException("Two of kind " + what + " share the reference " + ref);
            }
        });
        return seen;
    }

    private static void known(String what, Set<String> known, Stream<String> refs) {
        Optional<String> unknown = refs.filter(ref -> !known.contains(ref)).findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException("There is no " + what + " with the reference " + unknown.get());
        }
    }

    private RecordReferences() {}
}
