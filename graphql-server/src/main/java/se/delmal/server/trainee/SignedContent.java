package se.delmal.server.trainee;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.delmal.catalogue.Specialty;
import se.delmal.exchange.RecordJson;
import se.delmal.record.Certificate;
import se.delmal.record.TraineeRecord;

/**
 * What somebody signs: a certificate without its signatures, the entries that it certifies, and the training they belong to.
 * Two contents have one digest only if they say the same.
 */
public final class SignedContent {

    private SignedContent() {}

    /** Returns the digest of what a certificate says, such as {@code sha256:0f…}. */
    public static String digest(TraineeRecord record, Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, record.programme().name());
            add(digest, record.specialty().map(Specialty::slug).orElse(""));
            add(digest, certificate.form().edition().name());
            add(digest, RecordJson.writeEntry(unsigned(certificate)));
            for (String ref : certificate.of()) {
                add(digest, RecordJson.writeEntry(record.entry(ref).orElseThrow()));
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Certificate unsigned(Certificate certificate) {
        return new Certificate(
                certificate.ref(),
                certificate.form(),
                certificate.covers(),
                certificate.of(),
                certificate.delmal(),
                List.of(),
                certificate.consulted(),
                certificate.appointedByHead());
    }

    /** The length goes first, so that no two lists of texts run together into the same bytes. */
    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
