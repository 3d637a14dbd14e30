package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.Clinic;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.role.Role;

/**
 * A document about the training, or about one of its entries, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param document  what it is
 * @param on  the day it was made
 * @param parts  what it contains
 * @param approvals  who approved it, and when
 * @param consulted  who was consulted
 * @param recipients  who received it
 * @param about  the entry it is about
 * @param clinic  the clinic it is about
 * @param delmalPlanned  the delmål a programme plans for
 * @param delmalAssessmentPlanned  the delmål whose assessment it plans
 */
public record DocumentDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @OneOfEnum(DocumentKind.class) @Nullable String document,
        @Told @CalendarDay @Nullable String on,
        @Size(max = 200) @EachOnce @Nullable List<@Told @OneOfEnum(DocumentPart.class) @Nullable String> parts,
        @Size(max = 200) @Nullable List<@Told @Valid @Nullable ApprovalDraft> approvals,
        @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> consulted,
        @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> recipients,

        @Line(max = 100) @RefersTo(RefersTo.Target.ENTRY) @Nullable
        String about,

        @OneOfEnum(Clinic.class) @Nullable String clinic,
        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmalPlanned,
        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmalAssessmentPlanned) {

    /** Copies the lists. */
    public DocumentDraft {
        parts = Drafts.copy(parts);
        approvals = Drafts.copy(approvals);
        consulted = Drafts.copy(consulted);
        recipients = Drafts.copy(recipients);
        delmalPlanned = Drafts.copy(delmalPlanned);
        delmalAssessmentPlanned = Drafts.copy(delmalAssessmentPlanned);
    }
}
