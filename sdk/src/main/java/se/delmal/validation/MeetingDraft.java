package se.delmal.validation;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.MeetingKind;
import se.delmal.role.Role;

/**
 * A meeting or a talk, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param meeting  what it was
 * @param on  the day
 * @param attendees  who took part
 * @param documented  whether it is documented
 * @param about  the entry it was about
 */
public record MeetingDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @OneOfEnum(MeetingKind.class) @Nullable String meeting,
        @Told @CalendarDay @Nullable String on,
        @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> attendees,
        @Nullable Boolean documented,

        @Line(max = 100) @RefersTo(RefersTo.Target.ENTRY) @Nullable
        String about) {

    /** Copies the lists. */
    public MeetingDraft {
        attendees = Drafts.copy(attendees);
    }
}
