package se.delmal.rule;

import se.delmal.record.EntryKind;
import se.delmal.record.Meeting;
import se.delmal.role.Role;

/** Meetings and talks that meet some conditions. */
public final class Meetings extends Selection<Meeting, Meetings> {

    Meetings(Picked<Meeting> picked) {
        super(picked);
    }

    static Meetings all() {
        return new Meetings(all(Meeting.class, EntryKind.MEETING));
    }

    @Override
    Meetings with(Picked<Meeting> other) {
        return new Meetings(other);
    }

    /** Returns those that some roles took part in, each of them. */
    public Meetings attendedBy(Role... roles) {
        return where(Shown.<Meeting>attended(Meeting::attendees, roles));
    }

    /** Returns those that are documented. */
    public Meetings documented() {
        return where("DOCUMENTED", (meeting, judgement) -> Truth.of(meeting.documented()));
    }
}
