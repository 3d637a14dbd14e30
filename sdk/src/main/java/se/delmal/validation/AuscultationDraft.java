package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Structured following of colleagues' work, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param unit  where
 * @param span  the days
 * @param supervisor  the person who supervises there
 * @param delmal  the delmål it serves
 */
public record AuscultationDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @Line(max = 500) @Nullable String unit,
        @Told @Valid @Nullable DateSpanDraft span,

        @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String supervisor,

        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmal) {

    /** Copies the lists. */
    public AuscultationDraft {
        delmal = Drafts.copy(delmal);
    }
}
