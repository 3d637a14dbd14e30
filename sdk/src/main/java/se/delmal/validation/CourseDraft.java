package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.Clinic;
import se.delmal.record.CoursePurpose;
import se.delmal.role.Role;

/**
 * A course, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param title  what it is called
 * @param purpose  what it is for; to reach delmål where not told
 * @param span  the days
 * @param courseLeader  the person who leads it
 * @param attendees  who else took part
 * @param approvedBySupervisor  whether the supervisor approved of it beforehand
 * @param replaces  the clinic whose placement it replaces
 * @param delmal  the delmål it serves
 */
public record CourseDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @Line(max = 500) @Nullable String title,
        @OneOfEnum(CoursePurpose.class) @Nullable String purpose,
        @Told @Valid @Nullable DateSpanDraft span,

        @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String courseLeader,

        @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> attendees,
        @Nullable Boolean approvedBySupervisor,
        @OneOfEnum(Clinic.class) @Nullable String replaces,
        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmal) {

    /** Copies the lists. */
    public CourseDraft {
        attendees = Drafts.copy(attendees);
        delmal = Drafts.copy(delmal);
    }
}
