package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.CareSetting;
import se.delmal.record.Clinic;

/**
 * A period of service at one unit, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param unit  where
 * @param setting  what kind of care
 * @param clinic  which clinic, in the words of local documents
 * @param bt  whether it is foundation training; no where not told
 * @param span  the days
 * @param fraction  the percentage of full time
 * @param supervisor  the person who supervises there
 * @param returnDays  days back at the home unit during it
 * @param delmal  the delmål it serves
 */
public record PlacementDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @Line(max = 500) @Nullable String unit,
        @Told @OneOfEnum(CareSetting.class) @Nullable String setting,
        @OneOfEnum(Clinic.class) @Nullable String clinic,
        @Nullable Boolean bt,
        @Told @Valid @Nullable DateSpanDraft span,
        @Told @Percent @Nullable BigDecimal fraction,

        @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String supervisor,

        @WholeNumber(min = 0, max = 20000) @Nullable BigDecimal returnDays,
        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmal) {

    /** Copies the lists. */
    public PlacementDraft {
        delmal = Drafts.copy(delmal);
    }
}
