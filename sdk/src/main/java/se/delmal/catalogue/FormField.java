package se.delmal.catalogue;

import java.util.Optional;
import se.delmal.citation.LocalizedText;

/**
 * Something that is filled in on an official form, outside the {@linkplain CertificateForm.FormSigner blocks} of those who certify.
 *
 * @param label  the label as printed, with the part of the form it stands in where that is needed to tell it from others
 * @param meaning  what is written there, in our words
 * @param type  the shape of what is written there
 * @param required  whether it must be filled in, as we read the form; empty where it does not show
 */
public record FormField(String label, LocalizedText meaning, Type type, Optional<Boolean> required) {

    /** The shape of what is written in a field. */
    public enum Type {
        /** A few words. */
        TEXT,
        /** Running text. */
        LONG_TEXT,
        /** A whole number. */
        INTEGER,
        /** A personal identity number or coordination number. */
        PERSONAL_IDENTITY_NUMBER,
        /** A day, printed as year, month and day with two digits each. */
        DATE,
        /** A first and a last day, printed likewise. */
        DATE_RANGE,
        /** A country. */
        COUNTRY,
        /** An address for electronic mail. */
        EMAIL,
        /** The name of a specialty. */
        SPECIALTY,
        /** One or more codes of delmål. */
        DELMAL_CODES,
        /** The number that one attached sheet has in an application. */
        ATTACHMENT,
        /** The numbers of one or more attached sheets. */
        ATTACHMENTS,
        /** A place and a day. */
        PLACE_AND_DATE,
        /** A signature. */
        SIGNATURE,
        /** One of two boxes. */
        CHOICE,
        /** Rows and columns; the meaning says which. */
        TABLE
    }
}
