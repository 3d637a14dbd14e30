package se.delmal.validation;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.time.Programme;

/**
 * Reads and checks the question whether somebody may sign, and reports everything the matter with it at once.
 *
 * <p>The input has the shape of {@code MaySignInput} in the API. Immutable and thread-safe, as the validator is.
 */
public final class SigningDrafts {

    private final Validator validator;
    private final TargetCatalogue catalogue = TargetCatalogue.standard();

    private SigningDrafts(Validator validator) {
        this.validator = validator;
    }

    /** Returns drafts that are checked by a validator. It may be one without an expression language. */
    public static SigningDrafts using(Validator validator) {
        return new SigningDrafts(validator);
    }

    /** Returns the case that an input is, or every reason why it is none. */
    public CheckedSigning accept(Map<String, ?> input) {
        var reader = new DraftReader();
        var draft = reader.signing(input);
        var faults = new ArrayList<>(reader.faults());
        Set<List<String>> told = new HashSet<>();
        faults.forEach(fault -> told.add(fault.path()));
        validator.validate(draft).stream()
                .map(violation -> Faults.of(violation, List.of()))
                .filter(fault -> !fault.isWithinAny(told))
                .forEach(faults::add);
        formFault(draft).filter(fault -> !fault.isWithinAny(told)).ifPresent(faults::add);
        if (faults.isEmpty()) {
            return new CheckedSigning.Accepted(RecordBuilder.signing(draft), RecordBuilder.profile(draft.profile()));
        }
        faults.sort(Shape.order(SigningDraft.class).thenComparing(Fault::code));
        return new CheckedSigning.Refused(faults);
    }

    /** Where the forms of an edition are known, the annex is one of them; all of them but those of foundation training have a specialty. */
    private Optional<Fault> formFault(SigningDraft draft) {
        var edition = Codes.constant(Edition.class, draft.edition());
        var annex = draft.annex();
        if (edition.isEmpty() || annex == null || annex.isBlank()) {
            return Optional.empty();
        }
        var forms = catalogue.forms(edition.get());
        var form = catalogue.findForm(edition.get(), annex);
        if (form.isEmpty() && !forms.isEmpty()) {
            var annexes = forms.stream().map(CertificateForm::annex).collect(Collectors.joining(", "));
            return Optional.of(Fault.of(List.of("annex"), FaultMessage.FORM, annexes)
                    .citing(catalogue.regulation(edition.get()).citations()));
        }
        boolean ofFoundationTraining =
                form.filter(known -> known.programme() == Programme.BT).isPresent();
        return draft.specialty() == null && !ofFoundationTraining
                ? Optional.of(Fault.of(List.of("specialty"), FaultMessage.NEEDED_ON_FORM))
                : Optional.empty();
    }
}
