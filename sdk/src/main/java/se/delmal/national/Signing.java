package se.delmal.national;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CertificateForm;
import se.delmal.record.Certificate;
import se.delmal.record.Person;
import se.delmal.record.RecordAsOf;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.role.Role;
import se.delmal.rule.SigningCase;

/** Whose signature fills which block of a form. */
public final class Signing {

    private static final Map<Attestor, Set<Role>> ROLES = Map.of(
            Attestor.SUPERVISOR, Set.of(Role.SUPERVISOR, Role.PRINCIPAL_SUPERVISOR, Role.PLACEMENT_SUPERVISOR),
            Attestor.COURSE_LEADER, Set.of(Role.COURSE_LEADER),
            Attestor.PRINCIPAL_SUPERVISOR, Set.of(Role.PRINCIPAL_SUPERVISOR),
            Attestor.HEAD_OF_UNIT, Set.of(Role.HEAD_OF_UNIT),
            Attestor.APPOINTED_SPECIALIST, Set.of(Role.DESIGNATED_SPECIALIST),
            Attestor.SECOND_SPECIALIST,
                    Set.of(
                            Role.DESIGNATED_SPECIALIST,
                            Role.SUPERVISOR,
                            Role.PLACEMENT_SUPERVISOR,
                            Role.DIRECTOR_OF_STUDIES,
                            Role.HEAD_OF_UNIT),
            Attestor.EXTERNAL_ASSESSOR, Set.of(Role.EXTERNAL_ASSESSOR),
            Attestor.APPLICANT, Set.of(Role.TRAINEE));

    /** Everybody who signs as one of these must be a specialist; a course leader need not (the official forms). */
    static final Set<Attestor> SPECIALISTS = Set.of(
            Attestor.SUPERVISOR,
            Attestor.PRINCIPAL_SUPERVISOR,
            Attestor.SECOND_SPECIALIST,
            Attestor.APPOINTED_SPECIALIST,
            Attestor.EXTERNAL_ASSESSOR);

    /** Returns the roles that may fill a place on a form. */
    public static Set<Role> rolesOf(Attestor attestor) {
        return ROLES.getOrDefault(attestor, Set.of());
    }

    /** Returns the one role by which a place on a form is best known. */
    public static Role roleOf(Attestor attestor) {
        return switch (attestor) {
            case SUPERVISOR -> Role.SUPERVISOR;
            case COURSE_LEADER -> Role.COURSE_LEADER;
            case PRINCIPAL_SUPERVISOR -> Role.PRINCIPAL_SUPERVISOR;
            case HEAD_OF_UNIT -> Role.HEAD_OF_UNIT;
            case APPOINTED_SPECIALIST, SECOND_SPECIALIST -> Role.DESIGNATED_SPECIALIST;
            case EXTERNAL_ASSESSOR -> Role.EXTERNAL_ASSESSOR;
            case APPLICANT -> Role.TRAINEE;
        };
    }

    /** Returns in what somebody could sign a form, block by block; nothing where no block is for any of the roles. */
    public static List<SigningCase.Capacity> capacities(SigningCase signing) {
        return signing.form().stream()
                .flatMap(form -> form.signers().stream())
                .flatMap(block -> block.attestors().stream())
                .flatMap(attestor -> signing.roles().stream()
                        .filter(rolesOf(attestor)::contains)
                        .map(role -> new SigningCase.Capacity(role, attestor)))
                .distinct()
                .toList();
    }

    /** Returns whether a signature fills a place that any of some attestors may fill. */
    static boolean fills(Signature signature, List<Attestor> attestors, RecordAsOf record) {
        return attestors.stream()
                .anyMatch(attestor -> rolesOf(attestor).contains(signature.role())
                        && !(SPECIALISTS.contains(attestor) && isToldToBeNoSpecialist(signature, record)));
    }

    /** Nobody signs evidence about their own training, whatever their role is said to be. */
    static boolean isOwn(Signature signature, RecordAsOf record) {
        for (RoleAssignment assignment : record.full().assignments().orElse(List.of())) {
            if (assignment.role() == Role.TRAINEE && assignment.holder().equals(signature.by())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToldToBeNoSpecialist(Signature signature, RecordAsOf record) {
        return record.person(signature.by())
                .flatMap(Person::specialties)
                .filter(List::isEmpty)
                .isPresent();
    }

    /** Returns whether every block of a certificate's form is filled, each by another person. */
    static boolean isComplete(Certificate certificate, RecordAsOf record) {
        return fill(certificate.form().signers(), certificate.signatures(), record, new HashSet<>());
    }

    /** Returns whether every block of a certificate's form is filled, be it by one person in several. */
    static boolean isEachBlockFilled(Certificate certificate, RecordAsOf record) {
        return certificate.form().signers().stream()
                .allMatch(block -> certificate.signatures().stream()
                        .anyMatch(
                                signature -> fills(signature, block.attestors(), record) && !isOwn(signature, record)));
    }

    /** Returns the day from which every block of a certificate's form is filled; empty where some block is not. */
    static Optional<LocalDate> completeFrom(Certificate certificate, RecordAsOf record) {
        return certificate.signatures().stream()
                .map(Signature::on)
                .sorted()
                .filter(day -> fill(
                        certificate.form().signers(),
                        certificate.signatures().stream()
                                .filter(signature -> !signature.on().isAfter(day))
                                .toList(),
                        record,
                        new HashSet<>()))
                .findFirst();
    }

    /** Blocks are few, so all ways to fill them are tried. */
    private static boolean fill(
            List<CertificateForm.FormSigner> blocks,
            List<Signature> signatures,
            RecordAsOf record,
            Set<String> alreadySigned) {
        if (blocks.isEmpty()) {
            return true;
        }
        for (Signature signature : signatures) {
            if (!alreadySigned.contains(signature.by())
                    && !isOwn(signature, record)
                    && fills(signature, blocks.get(0).attestors(), record)) {
                alreadySigned.add(signature.by());
                if (fill(blocks.subList(1, blocks.size()), signatures, record, alreadySigned)) {
                    return true;
                }
                alreadySigned.remove(signature.by());
            }
        }
        return false;
    }

    private Signing() {}
}
