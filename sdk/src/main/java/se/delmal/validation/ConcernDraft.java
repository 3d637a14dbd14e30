package se.delmal.validation;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.ConcernKind;
import se.delmal.record.ConcernMeasure;
import se.delmal.role.Role;

/**
 * A concern about the training, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param concern  what there is concern about
 * @param on  the day it was raised
 * @param notified  who was told
 * @param measures  what is done about it
 * @param resolved  whether it is over; no where not told
 */
public record ConcernDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @OneOfEnum(ConcernKind.class) @Nullable String concern,
        @Told @CalendarDay @Nullable String on,
        @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> notified,
        @Size(max = 200) @EachOnce @Nullable List<@Told @OneOfEnum(ConcernMeasure.class) @Nullable String> measures,
        @Nullable Boolean resolved) {

    /** Copies the lists. */
    public ConcernDraft {
        notified = Drafts.copy(notified);
        measures = Drafts.copy(measures);
    }
}
