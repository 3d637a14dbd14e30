package se.delmal.catalogue;

import java.util.List;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.time.Programme;

/**
 * An official form, an annex of the regulation.
 *
 * @param edition  the regulation
 * @param annex  the annex number as printed, such as {@code 9} or {@code 8a}
 * @param title  the official title
 * @param programme  the training it belongs to
 * @param kind  what it is for
 * @param thirdCountry  whether only specialists from outside the EEA and Switzerland use it
 * @param certifies  the kinds of activity it certifies; none on other forms
 * @param fields  what is filled in outside the blocks of signatures, in the order of the form
 * @param signers  one for each block of signatures
 * @param citations  where it is published
 */
public record CertificateForm(
        Edition edition,
        String annex,
        String title,
        Programme programme,
        Kind kind,
        boolean thirdCountry,
        List<ActivityKind> certifies,
        List<FormField> fields,
        List<FormSigner> signers,
        List<Citation> citations) {

    /** What a form is for. */
    public enum Kind {
        /** An application to the national board. */
        APPLICATION,
        /** Service has been done. */
        SERVICE,
        /** Competence has been reached, for the whole training. */
        COMPETENCE,
        /** One or more delmål have been reached, in whatever way. */
        DELMAL,
        /** An activity has been done, and the requirements it serves are met. */
        ACTIVITY
    }

    /**
     * A block of signatures on a form.
     *
     * @param role  who signs there
     * @param attestors  who may, any one of them
     * @param fields  what the block asks of the signer, as printed
     */
    public record FormSigner(LocalizedText role, List<Attestor> attestors, List<String> fields) {

        /** Copies the lists. */
        public FormSigner {
            attestors = List.copyOf(attestors);
            fields = List.copyOf(fields);
        }
    }

    /** Copies the lists. */
    public CertificateForm {
        certifies = List.copyOf(certifies);
        fields = List.copyOf(fields);
        signers = List.copyOf(signers);
        citations = List.copyOf(citations);
    }

    /** Returns how people name the form, such as {@code HSLF-FS 2021:8, bilaga 9}. */
    @Override
    public String toString() {
        return edition.document() + ", bilaga " + annex;
    }
}
