package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.WrittenWorkForm;

/**
 * An independent written work, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param title  what it is called
 * @param form  what it is
 * @param span  the days it was worked on
 * @param weeks  weeks of work
 * @param approved  whether it is approved; no where not told
 * @param planDecided  the day its plan was decided
 * @param creditDecided  the day it was decided that an earlier work counts
 * @param scientificSupervisor  the person who supervised it
 * @param delmal  the delmål it serves
 */
public record WrittenWorkDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @Line(max = 500) @Nullable String title,
        @Told @OneOfEnum(WrittenWorkForm.class) @Nullable String form,
        @Told @Valid @Nullable DateSpanDraft span,
        @Amount @Nullable BigDecimal weeks,
        @Nullable Boolean approved,
        @CalendarDay @Nullable String planDecided,
        @CalendarDay @Nullable String creditDecided,

        @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String scientificSupervisor,

        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmal) {

    /** Copies the lists. */
    public WrittenWorkDraft {
        delmal = Drafts.copy(delmal);
    }
}
