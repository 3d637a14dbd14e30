package se.delmal.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;

/**
 * A certificate on an official form (<i>intyg</i>).
 *
 * @param ref  names this entry within its record
 * @param form  the form
 * @param covers  the kind of activity it certifies; none on forms for competence or service
 * @param of  the entries it is about
 * @param delmal  the delmål it serves
 * @param signatures  who signed, and when
 * @param consulted  who was consulted; empty where not told
 * @param appointedByHead  whether the head has appointed the specialist who signs (4 kap. 4 § SOSFS 2015:8)
 * @param withdrawn  that it was taken back
 */
public record Certificate(
        String ref,
        CertificateForm form,
        Optional<ActivityKind> covers,
        List<String> of,
        List<DelmalCode> delmal,
        List<Signature> signatures,
        Optional<List<Role>> consulted,
        Optional<Boolean> appointedByHead,
        Optional<Withdrawal> withdrawn)
        implements Entry {

    /** Copies the lists. */
    public Certificate {
        of = List.copyOf(of);
        delmal = List.copyOf(delmal);
        signatures = List.copyOf(signatures);
        consulted = consulted.map(List::copyOf);
    }

    /** Creates a certificate that holds. */
    public Certificate(
            String ref,
            CertificateForm form,
            Optional<ActivityKind> covers,
            List<String> of,
            List<DelmalCode> delmal,
            List<Signature> signatures,
            Optional<List<Role>> consulted,
            Optional<Boolean> appointedByHead) {
        this(ref, form, covers, of, delmal, signatures, consulted, appointedByHead, Optional.empty());
    }

    /** Returns this certificate with other signatures in place of its own. */
    public Certificate signedBy(List<Signature> others) {
        return new Certificate(ref, form, covers, of, delmal, others, consulted, appointedByHead, withdrawn);
    }

    /** Returns this certificate, taken back. */
    public Certificate takenBack(Withdrawal withdrawal) {
        return new Certificate(
                ref, form, covers, of, delmal, signatures, consulted, appointedByHead, Optional.of(withdrawal));
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CERTIFICATE;
    }

    /** Returns the day of the last signature, if there is any. */
    @Override
    public Optional<Span> when() {
        return lastSigned().map(DateSpan::on);
    }

    /** Returns the day of the last signature, if there is any. */
    public Optional<LocalDate> lastSigned() {
        Optional<LocalDate> last = Optional.empty();
        for (Signature signature : signatures) {
            if (last.isEmpty() || signature.on().isAfter(last.get())) {
                last = Optional.of(signature.on());
            }
        }
        return last;
    }

    /** Returns whether the form has as many signatures as it has blocks for them, by different persons. */
    public boolean isSigned() {
        long signers = signatures.stream().map(Signature::by).distinct().count();
        return signers >= form.signers().size();
    }

    /** Returns it with the signatures given by a day; nothing, where all of them were given later, or it is taken back. */
    @Override
    public Optional<Entry> asOf(LocalDate day) {
        if (withdrawn.filter(withdrawal -> !withdrawal.on().isAfter(day)).isPresent()) {
            return Optional.empty();
        }
        var given = new ArrayList<Signature>(signatures.size());
        for (Signature signature : signatures) {
            if (!signature.on().isAfter(day)) {
                given.add(signature);
            }
        }
        if (given.isEmpty() && !signatures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                given.size() == signatures.size() && withdrawn.isEmpty()
                        ? this
                        : new Certificate(ref, form, covers, of, delmal, given, consulted, appointedByHead));
    }
}
