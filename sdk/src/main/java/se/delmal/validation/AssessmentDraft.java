package se.delmal.validation;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.role.Role;

/**
 * An assessment of competence, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param method  how
 * @param on  the day
 * @param outcome  what it came to; not judged where not told
 * @param assessor  the person who assessed
 * @param placement  the placement it was made on
 * @param documented  whether it is documented
 * @param fedBack  whether the trainee was told
 * @param methodAgreed  whether the method was agreed beforehand
 * @param attendees  who took part
 * @param paidBy  who paid
 * @param delmal  the delmål it serves
 */
public record AssessmentDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @OneOfEnum(AssessmentMethod.class) @Nullable String method,
        @Told @CalendarDay @Nullable String on,
        @OneOfEnum(AssessmentOutcome.class) @Nullable String outcome,

        @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String assessor,

        @Line(max = 100) @RefersTo(RefersTo.Target.PLACEMENT) @Nullable
        String placement,

        @Nullable Boolean documented,
        @Nullable Boolean fedBack,
        @Nullable Boolean methodAgreed,
        @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> attendees,
        @OneOfEnum(Role.class) @Nullable String paidBy,
        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmal) {

    /** Copies the lists. */
    public AssessmentDraft {
        attendees = Drafts.copy(attendees);
        delmal = Drafts.copy(delmal);
    }
}
