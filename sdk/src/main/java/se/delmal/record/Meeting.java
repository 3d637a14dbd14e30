package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;

/**
 * A meeting or a talk.
 *
 * @param ref  names this entry within its record
 * @param meeting  what it was
 * @param on  the day
 * @param attendees  who took part; empty where not told
 * @param documented  whether it is documented
 * @param about  the entry it was about
 */
public record Meeting(
        String ref,
        MeetingKind meeting,
        LocalDate on,
        Optional<List<Role>> attendees,
        Optional<Boolean> documented,
        Optional<String> about)
        implements Entry {

    /** Copies the lists. */
    public Meeting {
        attendees = attendees.map(List::copyOf);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.MEETING;
    }

    @Override
    public List<DelmalCode> delmal() {
        return List.of();
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(DateSpan.on(on));
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        return on.isAfter(day) ? Optional.empty() : Optional.of(this);
    }
}
