package se.delmal.server.change;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import se.delmal.record.Certificate;
import se.delmal.record.Signature;
import se.delmal.record.Withdrawal;
import se.delmal.server.change.Payloads.CertificatePayload;
import se.delmal.server.graphql.Failure;
import se.delmal.server.journal.AccessAction;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.AttendedRecord;
import se.delmal.server.trainee.ReadableRecords;
import se.delmal.server.trainee.RecordEditor;
import se.delmal.server.trainee.SignedContent;

/** Answers the changes of certificates: signing them, and taking them back. */
@Controller
class CertificateMutations {

    private static final String CONTEXT = "context";
    private static final String CERTIFICATE_ID = "certificateId";
    private static final List<String> AT_CERTIFICATE = List.of(CERTIFICATE_ID);
    private static final String CONTENT_DIGEST = "contentDigest";
    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 500;

    private final Writes writes;
    private final Admissions admissions;
    private final ReadableRecords records;
    private final Signers signers;
    private final RecordEditor editor;
    private final Payloads payloads;
    private final Clock clock;

    CertificateMutations(
            Writes writes,
            Admissions admissions,
            ReadableRecords records,
            Signers signers,
            RecordEditor editor,
            Payloads payloads,
            Clock clock) {
        this.writes = writes;
        this.admissions = admissions;
        this.records = records;
        this.signers = signers;
        this.editor = editor;
        this.payloads = payloads;
        this.clock = clock;
    }

    /** A certificate, and the record that it stands in. */
    private record Found(AttendedRecord attended, Certificate certificate) {}

    @MutationMapping
    CertificatePayload certificateSign(
            @Argument String certificateId,
            @Argument Map<String, Object> context,
            @Argument String contentDigest,
            @ContextValue Caller caller,
            GraphQLContext environment) {
        var request = WriteRequest.of(
                caller,
                "certificateSign",
                CONTEXT,
                context,
                Map.of(CERTIFICATE_ID, certificateId, CONTEXT, context, CONTENT_DIGEST, contentDigest));
        long expected = WriteRequest.expectedVersion(context);
        return payloads.ofCertificate(
                caller,
                writes.make(request, () -> find(caller, certificateId), found -> {
                    var before = found.attended().record();
                    Admissions.checkVersion(before, expected);
                    checkOpen(found);
                    checkShown(found, contentDigest);
                    var signature = signers.signature(found.attended(), found.certificate(), today());
                    return plan(caller, found, certificateId, signature, contentDigest);
                }),
                environment);
    }

    @MutationMapping
    CertificatePayload certificateWithdraw(
            @Argument String certificateId,
            @Argument Map<String, Object> context,
            @Argument String reason,
            @ContextValue Caller caller,
            GraphQLContext environment) {
        var request = WriteRequest.of(
                caller,
                "certificateWithdraw",
                CONTEXT,
                context,
                Map.of(CERTIFICATE_ID, certificateId, CONTEXT, context, REASON, reason));
        long expected = WriteRequest.expectedVersion(context);
        return payloads.ofCertificate(
                caller,
                writes.make(request, () -> find(caller, certificateId), found -> {
                    Admissions.checkVersion(found.attended().record(), expected);
                    checkNotWithdrawn(found.certificate());
                    checkReason(reason);
                    var by = signerAmong(found);
                    var after = found.certificate().takenBack(new Withdrawal(by, today(), reason));
                    return new Writes.Plan(
                            MadeChange.of(found.attended().record().id(), certificateId), () -> {
                                admissions.advance(caller, found.attended(), AccessAction.WRITE, "certificate");
                                editor.replaceCertificate(found.attended().record(), after, Map.of());
                            });
                }),
                environment);
    }

    private Writes.Plan plan(Caller caller, Found found, String certificateId, Signature signature, String digest) {
        var after = with(found.certificate(), signature);
        var before = found.attended().record();
        var digests = new HashMap<>(before.signedDigests().getOrDefault(after.ref(), Map.of()));
        digests.put(signature.by(), digest);
        return new Writes.Plan(MadeChange.of(before.id(), certificateId), () -> {
            admissions.advance(before);
            admissions.journal(caller, found.attended(), signature.role(), AccessAction.SIGN, List.of("certificate"));
            editor.replaceCertificate(before, after, digests);
        });
    }

    private Found find(Caller caller, String certificateId) {
        var visible = records.entriesById(caller, List.of(certificateId)).get(certificateId);
        if (visible == null) {
            throw Failure.notFound();
        }
        var attended = admissions.record(caller, visible.record().id());
        var certificate = EntryChanges.entry(attended.record(), certificateId)
                .filter(Certificate.class::isInstance)
                .map(Certificate.class::cast)
                .orElseThrow(Failure::notFound);
        if (admissions.grant(Facet.SIGN, caller, attended) == Grant.NO) {
            throw attended.holding().isTrainee()
                    ? Refusal.of(Signers.ownEvidence(AT_CERTIFICATE, certificate))
                    : Admissions.denied(attended, Facet.SIGN, Grant.BY_EVIDENCE, AT_CERTIFICATE);
        }
        return new Found(attended, certificate);
    }

    private static void checkOpen(Found found) {
        checkNotWithdrawn(found.certificate());
        if (found.certificate().isSigned()
                || found.certificate().signatures().stream()
                        .anyMatch(signature -> found.attended().persons().contains(signature.by()))) {
            throw Refusal.of(
                    UserErrorCode.STATE_NOT_ALLOWED,
                    AT_CERTIFICATE,
                    "Intyget är redan undertecknat, av dig eller av alla som ska.",
                    "The certificate is signed already, by you or by everybody who is to.");
        }
    }

    private static void checkNotWithdrawn(Certificate certificate) {
        if (certificate.withdrawn().isPresent()) {
            throw Refusal.of(
                    UserErrorCode.STATE_NOT_ALLOWED,
                    AT_CERTIFICATE,
                    "Intyget är tillbakadraget.",
                    "The certificate has been taken back.");
        }
    }

    private static void checkShown(Found found, String contentDigest) {
        if (!SignedContent.digest(found.attended().record().record(), found.certificate())
                .equals(contentDigest)) {
            throw Refusal.of(
                    UserErrorCode.SIGNATURE_MISMATCH,
                    List.of(CONTENT_DIGEST),
                    "Intyget säger inte längre det som visades. Läs det igen innan du undertecknar.",
                    "The certificate no longer says what was shown. Read it again before you sign.");
        }
    }

    private static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.of(
                    reason.isBlank() ? UserErrorCode.REQUIRED : UserErrorCode.OUT_OF_RANGE,
                    List.of(REASON),
                    "Ska ha 1 till " + LONGEST_REASON + " tecken.",
                    "Must have 1 to " + LONGEST_REASON + " characters.");
        }
    }

    private static String signerAmong(Found found) {
        return found.certificate().signatures().stream()
                .map(Signature::by)
                .filter(found.attended().persons()::contains)
                .findFirst()
                .orElseThrow(() -> Refusal.of(UserError.PermissionError.of(AT_CERTIFICATE, List.of())));
    }

    private static Certificate with(Certificate certificate, Signature signature) {
        var signatures = new ArrayList<>(certificate.signatures());
        signatures.add(signature);
        return certificate.signedBy(signatures);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
