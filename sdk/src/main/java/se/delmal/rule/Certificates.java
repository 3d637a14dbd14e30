package se.delmal.rule;

import java.util.Set;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.record.Certificate;
import se.delmal.record.EntryKind;
import se.delmal.role.Role;

/** Certificates that meet some conditions; one counts from its last signature. */
public final class Certificates extends Selection<Certificate, Certificates> {

    Certificates(Picked<Certificate> picked) {
        super(picked);
    }

    static Certificates all() {
        return new Certificates(all(Certificate.class, EntryKind.CERTIFICATE));
    }

    @Override
    Certificates with(Picked<Certificate> other) {
        return new Certificates(other);
    }

    /** Returns those on a form of some kind. */
    public Certificates of(CertificateForm.Kind... kinds) {
        var wanted = Set.of(kinds);
        return where(
                "FORM",
                (certificate, judgement) ->
                        Truth.of(wanted.contains(certificate.form().kind())));
    }

    /** Returns those that have been signed at all. */
    public Certificates signed() {
        return where(
                "SIGNED",
                (certificate, judgement) -> Truth.of(!certificate.signatures().isEmpty()));
    }

    /** Returns those on a form of an edition. */
    public Certificates under(Edition edition) {
        return where(
                "EDITION",
                (certificate, judgement) -> Truth.of(certificate.form().edition() == edition));
    }

    /** Returns those that somebody signed in one of some roles. */
    public Certificates signedByOneOf(Role... roles) {
        return where(Shown.signedByOneOf("SIGNER", roles));
    }
}
