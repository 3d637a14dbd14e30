package se.delmal.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.Delmal;
import se.delmal.citation.LocalizedText;
import se.delmal.national.DelmalEvidence;
import se.delmal.national.Signing;
import se.delmal.record.Certificate;
import se.delmal.role.Role;

/**
 * How far one delmål has come, and what is missing.
 *
 * @param delmal  the delmål
 * @param state  how far it has come
 * @param missing  the certificates that are still missing
 * @param certificates  those that count towards it
 */
public record DelmalProgress(
        Delmal delmal, ProgressState state, List<MissingEvidence> missing, List<Certificate> certificates) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** Copies the lists. */
    public DelmalProgress {
        missing = List.copyOf(missing);
        certificates = List.copyOf(certificates);
    }

    static DelmalProgress of(DelmalEvidence evidence) {
        return new DelmalProgress(
                evidence.delmal(),
                switch (evidence.stage()) {
                    case NOT_STARTED -> ProgressState.NOT_STARTED;
                    case PLANNED -> ProgressState.PLANNED;
                    case IN_PROGRESS -> ProgressState.IN_PROGRESS;
                    case AWAITING_CERTIFICATE -> ProgressState.AWAITING_CERTIFICATE;
                    case CERTIFIED -> ProgressState.CERTIFIED;
                },
                evidence.missing().stream().map(DelmalProgress::missing).toList(),
                evidence.certificates());
    }

    private static MissingEvidence missing(DelmalEvidence.Missing missing) {
        List<Role> attestors = missing.rules().stream()
                .flatMap(rule -> rule.attestors().stream())
                .map(Signing::roleOf)
                .distinct()
                .toList();
        Optional<CertificateForm> form =
                missing.rules().stream().flatMap(rule -> rule.form().stream()).findFirst();
        return new MissingEvidence(
                missing.kinds().stream().findFirst().orElse(ActivityKind.FREE_EVIDENCE),
                attestors,
                form,
                LocalizedText.of(text(missing, attestors, SWEDISH), text(missing, attestors, Locale.ENGLISH)));
    }

    private static String text(DelmalEvidence.Missing missing, List<Role> attestors, Locale locale) {
        boolean english = locale.equals(Locale.ENGLISH);
        var or = english ? " or " : " eller ";
        var what = missing.kinds().isEmpty()
                ? (english ? "competence reached" : "uppfyllda kompetenskrav")
                : missing.kinds().stream().map(kind -> kind.label().in(locale)).collect(Collectors.joining(or));
        var forms = missing.rules().stream()
                .map(CertificateRule::form)
                .flatMap(Optional::stream)
                .map(form -> (english ? "annex " : "bilaga ") + form.annex())
                .distinct()
                .collect(Collectors.joining(or));
        var who = attestors.stream().map(role -> role.label().in(locale)).collect(Collectors.joining(or));
        return (english ? "Certificate of " : "Intyg om ")
                + what
                + (forms.isEmpty() ? "" : (english ? " on " : " på ") + forms)
                + (who.isEmpty() ? "" : (english ? ", signed by " : ", undertecknat av ") + who);
    }
}
