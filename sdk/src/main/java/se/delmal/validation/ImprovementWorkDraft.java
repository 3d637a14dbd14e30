package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work on quality and improvement, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param title  what it is called
 * @param span  the days it was worked on
 * @param reportedOrally  whether it was reported orally; no where not told
 * @param reportedInWriting  whether it was reported in writing; no where not told
 * @param approved  whether it is approved; no where not told
 * @param delmal  the delmål it serves
 */
public record ImprovementWorkDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @Line(max = 500) @Nullable String title,
        @Told @Valid @Nullable DateSpanDraft span,
        @Nullable Boolean reportedOrally,
        @Nullable Boolean reportedInWriting,
        @Nullable Boolean approved,
        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmal) {

    /** Copies the lists. */
    public ImprovementWorkDraft {
        delmal = Drafts.copy(delmal);
    }
}
