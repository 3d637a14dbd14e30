package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.Edition;
import se.delmal.role.Role;

/**
 * The question whether somebody may sign a form, not checked yet.
 *
 * @param edition  the edition whose form it is
 * @param annex  the annex number as printed, such as {@code 7} or {@code 8a}
 * @param profile  the id of the profile whose rules apply
 * @param specialty  the slug of the intended specialty; needed on all forms but those of foundation training
 * @param on  the day of the signature
 * @param signer  who would sign
 * @param signerRoles  the roles the signer holds towards the trainee
 * @param trainee  the reference of the trainee, in the same naming as the signer's
 * @param unit  the unit that employs the trainee
 * @param otherSigners  the signatures on the same form
 * @param consulted  who was consulted
 * @param appointedByHead  whether the head has appointed the specialist who signs
 */
public record SigningDraft(
        @Told @OneOfEnum(Edition.class) @Nullable String edition,
        @Told @Line(max = 100) @Nullable String annex,
        @Line(max = 100) @Nullable String profile,
        @KnownSpecialty @Nullable String specialty,
        @Told @CalendarDay @Nullable String on,
        @Told @Valid @Nullable PersonDraft signer,

        @Told @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> signerRoles,

        @Line(max = 100) @Nullable String trainee,
        @Line(max = 500) @Nullable String unit,
        @Size(max = 200) @Nullable List<@Told @Valid @Nullable SignatureDraft> otherSigners,
        @Size(max = 200) @Nullable List<@Told @OneOfEnum(Role.class) @Nullable String> consulted,
        @Nullable Boolean appointedByHead) {

    /** Copies the lists. */
    public SigningDraft {
        signerRoles = Drafts.copy(signerRoles);
        otherSigners = Drafts.copy(otherSigners);
        consulted = Drafts.copy(consulted);
    }
}
