package se.delmal.server.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Certificate;
import se.delmal.record.Person;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;
import se.delmal.server.mapping.Attestors;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.trainee.AttendedRecord;
import se.delmal.status.SigningVerdict;
import se.delmal.time.Programme;

/**
 * Decides in which role somebody signs, by the SDK's judgement of the evidence rules. What the record does not say, or no
 * source settles, stands in nobody's way.
 */
@Component
class Signers {

    private static final List<String> AT_CERTIFICATE = List.of("certificateId");
    private static final List<Verdict> BEST_FIRST = List.of(Verdict.SATISFIED, Verdict.UNDETERMINED, Verdict.BREACHED);

    private final RegionalProfiles profiles;

    Signers(RegionalProfiles profiles) {
        this.profiles = profiles;
    }

    private record Judged(Signature signature, SigningVerdict verdict) {}

    /**
     * Returns the signature that somebody gives on a day, in the role in which the least stands in the way.
     *
     * @throws Refusal with every reason why they may not sign
     */
    Signature signature(AttendedRecord attended, Certificate certificate, LocalDate today) {
        var record = attended.record().record();
        if (record.specialty().isEmpty() && certificate.form().programme() != Programme.BT) {
            throw Refusal.of(
                    UserErrorCode.STATE_NOT_ALLOWED,
                    AT_CERTIFICATE,
                    "Specialiteten måste vara vald innan blanketten undertecknas.",
                    "The specialty must be chosen before this form is signed.");
        }
        var judged = judged(attended, record, certificate, today).stream()
                .min(Comparator.comparingInt(
                        each -> BEST_FIRST.indexOf(each.verdict().verdict())))
                .orElseThrow(() ->
                        denied(attended, List.of(UserError.PermissionError.of(AT_CERTIFICATE, rolesOn(certificate)))));
        if (judged.verdict().verdict() == Verdict.BREACHED) {
            throw denied(
                    attended,
                    judged.verdict().findings().stream()
                            .filter(finding -> finding.verdict() == Verdict.BREACHED
                                    && finding.force().binds())
                            .map(finding -> permissionError(finding, certificate))
                            .toList());
        }
        return judged.signature();
    }

    private List<Judged> judged(
            AttendedRecord attended, TraineeRecord record, Certificate certificate, LocalDate today) {
        var profile = profiles.get(record.profile());
        var all = new ArrayList<Judged>();
        for (RoleAssignment assignment : record.assignments().orElse(List.of())) {
            if (attended.persons().contains(assignment.holder())
                    && assignment.valid().contains(today)) {
                var signer = record.person(assignment.holder()).orElseThrow();
                all.add(new Judged(
                        new Signature(signer.ref(), assignment.role(), today),
                        SigningVerdict.of(
                                signingCase(record, certificate, signer, assignment.role(), today), profile)));
            }
        }
        return all;
    }

    private static SigningCase signingCase(
            TraineeRecord record, Certificate certificate, Person signer, Role role, LocalDate today) {
        var form = certificate.form();
        var asked = SigningCase.of(form.edition(), form.annex(), record.specialty(), today, signer, List.of(role))
                .beside(certificate.signatures().toArray(Signature[]::new));
        for (RoleAssignment trainee : record.holdersOf(Role.TRAINEE)) {
            asked = asked.aboutTrainee(trainee.holder());
        }
        if (record.employmentUnit().isPresent()) {
            asked = asked.employedAt(record.employmentUnit().get());
        }
        if (certificate.consulted().isPresent()) {
            asked = asked.consulting(certificate.consulted().get().toArray(Role[]::new));
        }
        return certificate.appointedByHead().map(asked::appointedByHead).orElse(asked);
    }

    private static Refusal denied(AttendedRecord attended, List<UserError> errors) {
        return Refusal.denied(attended, Admissions.journalled(Facet.SIGN), errors);
    }

    /** Nobody signs evidence about themselves. */
    static UserError ownEvidence(List<String> path, Certificate certificate) {
        return UserError.PermissionError.of(
                path,
                rolesOn(certificate),
                LocalizedText.of(
                        "Ingen undertecknar intyg om sig själv.", "Nobody signs certificates about themselves."),
                certificate.form().citations());
    }

    private static UserError permissionError(Finding finding, Certificate certificate) {
        return UserError.PermissionError.of(
                AT_CERTIFICATE, rolesOn(certificate), finding.message(), finding.citations());
    }

    private static List<Role> rolesOn(Certificate certificate) {
        return Attestors.roles(certificate.form().signers().stream()
                .flatMap(signer -> signer.attestors().stream())
                .toList());
    }
}
