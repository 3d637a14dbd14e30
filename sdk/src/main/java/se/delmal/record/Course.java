package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.role.Role;
import se.delmal.time.Span;

/**
 * A course (<i>kurs</i>).
 *
 * @param ref  names this entry within its record
 * @param title  what it is called
 * @param purpose  what it is for
 * @param span  the days
 * @param courseLeader  the person who leads it
 * @param attendees  who else took part; empty where not told
 * @param approvedBySupervisor  whether the supervisor approved of it beforehand
 * @param replaces  the clinic whose placement it replaces
 * @param delmal  the delmål it serves
 */
public record Course(
        String ref,
        String title,
        CoursePurpose purpose,
        Span span,
        Optional<String> courseLeader,
        Optional<List<Role>> attendees,
        Optional<Boolean> approvedBySupervisor,
        Optional<Clinic> replaces,
        List<DelmalCode> delmal)
        implements Entry {

    /** Copies the lists. */
    public Course {
        attendees = attendees.map(List::copyOf);
        delmal = List.copyOf(delmal);
    }

    /** Returns a course taken to reach delmål. */
    public static Course of(String ref, String title, Span span, DelmalCode... delmal) {
        return new Course(
                ref,
                title,
                CoursePurpose.DELMAL,
                span,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(delmal));
    }

    @Override
    public EntryKind kind() {
        return EntryKind.COURSE;
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(span);
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        return span.lastDay().filter(last -> !last.isAfter(day)).map(last -> this);
    }
}
