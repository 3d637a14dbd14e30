package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Person;
import se.delmal.record.Signature;
import se.delmal.role.Role;
import se.delmal.time.Programme;

/**
 * Somebody who would sign a form on a day. What is empty is not told.
 *
 * <pre>{@code
 * SigningCase.inSpecialistTraining(Edition.SOSFS_2015_8, "2", Specialty.of("allmanmedicin"), day, head, Role.HEAD_OF_UNIT)
 *         .aboutTrainee("tova")
 *         .appointedByHead(false);
 * }</pre>
 *
 * @param edition  the edition whose form it is
 * @param annex  the annex number as printed, such as {@code 7} or {@code 8a}
 * @param form  the form; empty where the forms of the edition are not known
 * @param specialty  the intended specialty of the trainee; none only on forms of foundation training
 * @param on  the day of the signature
 * @param signer  who would sign
 * @param roles  the roles the signer holds towards the trainee
 * @param trainee  the reference of the trainee, in the same naming as the signer's
 * @param traineeUnit  the unit that employs the trainee
 * @param otherSignatures  those given on the same form
 * @param consulted  who was consulted about the certificate
 * @param appointedByHead  whether the head has appointed the specialist who signs (4 kap. 4 § SOSFS 2015:8)
 * @param capacity  what the signer would sign as; none where no block of the form is for any of the roles
 */
public record SigningCase(
        Edition edition,
        String annex,
        Optional<CertificateForm> form,
        Optional<Specialty> specialty,
        LocalDate on,
        Person signer,
        List<Role> roles,
        Optional<String> trainee,
        Optional<String> traineeUnit,
        List<Signature> otherSignatures,
        Optional<List<Role>> consulted,
        Optional<Boolean> appointedByHead,
        Optional<Capacity> capacity) {

    /**
     * In what somebody signs.
     *
     * @param role  the role
     * @param attestor  the place on the form that it may fill
     */
    public record Capacity(Role role, Attestor attestor) {}

    /**
     * Copies the lists, and checks that there is such a form.
     *
     * @throws IllegalArgumentException if the edition has no such annex, or the specialty is missing on a form that is not of
     *     foundation training
     */
    public SigningCase {
        roles = List.copyOf(roles);
        otherSignatures = List.copyOf(otherSignatures);
        consulted = consulted.map(List::copyOf);
        if (specialty.isEmpty()
                && form.filter(known -> known.programme() == Programme.BT).isEmpty()) {
            throw new IllegalArgumentException("The specialty is needed on all forms but those of foundation training");
        }
    }

    /**
     * Returns the question of a form of specialist training, with nothing told beside it.
     *
     * @throws IllegalArgumentException if the forms of the edition are known and none has the annex number; the message names
     *     those there are
     */
    public static SigningCase inSpecialistTraining(
            Edition edition, String annex, Specialty specialty, LocalDate on, Person signer, Role... roles) {
        return of(edition, annex, Optional.of(specialty), on, signer, List.of(roles));
    }

    /**
     * Returns the question of a form of foundation training, with nothing told beside it.
     *
     * @throws IllegalArgumentException if there is no such form of foundation training
     */
    public static SigningCase inFoundationTraining(String annex, LocalDate on, Person signer, Role... roles) {
        return of(Edition.HSLF_FS_2021_8, annex, Optional.empty(), on, signer, List.of(roles));
    }

    /**
     * Returns the question of any form, with nothing told beside it.
     *
     * @throws IllegalArgumentException if the forms of the edition are known and none has the annex number, or the specialty is
     *     missing on a form that is not of foundation training
     */
    public static SigningCase of(
            Edition edition,
            String annex,
            Optional<Specialty> specialty,
            LocalDate on,
            Person signer,
            List<Role> roles) {
        return new SigningCase(
                edition,
                annex,
                form(edition, annex),
                specialty,
                on,
                signer,
                roles,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<CertificateForm> form(Edition edition, String annex) {
        var forms = TargetCatalogue.standard().forms(edition);
        var form = TargetCatalogue.standard().findForm(edition, annex);
        if (form.isEmpty() && !forms.isEmpty()) {
            throw new IllegalArgumentException("No annex \"" + annex + "\" in " + edition.document() + "; there are "
                    + forms.stream().map(CertificateForm::annex).collect(Collectors.joining(", ")));
        }
        return form;
    }

    /** Returns the question with who the trainee is. */
    public SigningCase aboutTrainee(String ref) {
        return changed(parts -> parts.trainee = Optional.of(ref));
    }

    /** Returns the question with the unit that employs the trainee. */
    public SigningCase employedAt(String unit) {
        return changed(parts -> parts.traineeUnit = Optional.of(unit));
    }

    /** Returns the question with more signatures on the same form. */
    public SigningCase beside(Signature... given) {
        var longer = new ArrayList<>(otherSignatures);
        longer.addAll(List.of(given));
        return changed(parts -> parts.otherSignatures = longer);
    }

    /** Returns the question with who was consulted. */
    public SigningCase consulting(Role... asked) {
        return changed(parts -> parts.consulted = Optional.of(List.of(asked)));
    }

    /** Returns the question with whether the head has appointed the specialist who signs. */
    public SigningCase appointedByHead(boolean appointed) {
        return changed(parts -> parts.appointedByHead = Optional.of(appointed));
    }

    /** Returns the question of the same person in one capacity. */
    public SigningCase as(Capacity chosen) {
        return changed(parts -> parts.capacity = Optional.of(chosen));
    }

    private SigningCase changed(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return new SigningCase(
                edition,
                annex,
                form,
                specialty,
                on,
                signer,
                roles,
                parts.trainee,
                parts.traineeUnit,
                parts.otherSignatures,
                parts.consulted,
                parts.appointedByHead,
                parts.capacity);
    }

    /** What may be told one after another. */
    private static final class Parts {

        private Optional<String> trainee;
        private Optional<String> traineeUnit;
        private List<Signature> otherSignatures;
        private Optional<List<Role>> consulted;
        private Optional<Boolean> appointedByHead;
        private Optional<Capacity> capacity;

        private Parts(SigningCase told) {
            trainee = told.trainee;
            traineeUnit = told.traineeUnit;
            otherSignatures = told.otherSignatures;
            consulted = told.consulted;
            appointedByHead = told.appointedByHead;
            capacity = told.capacity;
        }
    }

    /** Returns whether the signature would be any of some attestors'. */
    public boolean signsAs(Attestor... attestors) {
        return capacity.filter(chosen -> List.of(attestors).contains(chosen.attestor()))
                .isPresent();
    }

    /** Returns whether the form is of one kind and of specialist training. */
    public boolean isSpecialistForm(CertificateForm.Kind kind) {
        return form.filter(known -> known.programme() == Programme.ST && known.kind() == kind)
                .isPresent();
    }

    /** Returns whether a block of the form is for an attestor. */
    public boolean hasBlockFor(Attestor attestor) {
        return form.stream()
                .flatMap(known -> known.signers().stream())
                .anyMatch(block -> block.attestors().contains(attestor));
    }

    /** Returns whether the signer is a specialist, where it is told. */
    public Optional<Boolean> signerIsSpecialist() {
        return signer.specialties().map(held -> !held.isEmpty());
    }

    /** Returns whether the signer is a specialist in a specialty, where it is told. */
    public Optional<Boolean> signerIsSpecialistIn(Specialty wanted) {
        return signer.specialties().map(held -> held.contains(wanted));
    }

    /**
     * Returns whether the signer has done supervisor training in a year or later, and by the year of the signature, where it is
     * told.
     */
    public Optional<Boolean> signerIsTrainedSince(int year) {
        return signer.supervisorTraining()
                .map(done ->
                        done.stream().anyMatch(training -> training.year() >= year && training.year() <= on.getYear()));
    }
}
