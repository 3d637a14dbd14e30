package se.delmal.validation;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.CreditKind;

/**
 * Earlier service or merits that count as served, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param credit  what is credited
 * @param months  whole full-time months; 0 where not told
 * @param days  full-time days beside them; 0 where not told
 * @param decided  the day of the decision
 * @param decidedBy  who decided
 * @param delmal  the delmål it serves
 */
public record CreditedServiceDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @OneOfEnum(CreditKind.class) @Nullable String credit,
        @WholeNumber(min = 0, max = 600) @Nullable BigDecimal months,
        @WholeNumber(min = 0, max = 20000) @Nullable BigDecimal days,
        @CalendarDay @Nullable String decided,
        @Line(max = 500) @Nullable String decidedBy,
        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmal) {

    /** Copies the lists. */
    public CreditedServiceDraft {
        delmal = Drafts.copy(delmal);
    }
}
