package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.ActivityKind;
import se.delmal.role.Role;

/**
 * A certificate on an official form, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param annex  the annex number as printed, such as {@code 9} or {@code 8a}
 * @param covers  the kind of activity it certifies
 * @param of  the entries it is about
 * @param delmal  the delmål it serves
 * @param signatures  who signed, and when
 * @param consulted  who was consulted
 * @param appointedByHead  whether the head has appointed the specialist who signs
 * @param withdrawn  that it was taken back
 */
public record CertificateDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @Line(max = 100) @Nullable String annex,
        @OneOfEnum(ActivityKind.class) @Nullable String covers,
        @Size(max = 2000) @Nullable List<@Told @Line(max = 100) @RefersTo(RefersTo.Target.ENTRY) @Nullable String> of,
        @Size(max = 200) @Nullable List<@Told @PrintedDelmalCode @Nullable String> delmal,
        @Size(max = 200) @Nullable List<@Told @Valid @Nullable SignatureDraft> signatures,
        @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> consulted,
        @Nullable Boolean appointedByHead,
        @Valid @Nullable WithdrawalDraft withdrawn) {

    /** Copies the lists. */
    public CertificateDraft {
        of = Drafts.copy(of);
        delmal = Drafts.copy(delmal);
        signatures = Drafts.copy(signatures);
        consulted = Drafts.copy(consulted);
    }
}
