package se.delmal.server.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.ETag;

/**
 * Identifies the bytes of a public answer: all that they depend on, in one hash. It is their entity tag too.
 *
 * @param hash  the hash in hexadecimal
 */
record AnswerId(String hash) {

    /** Returns the SHA-256 of texts; what is one text and what is two cannot be confused. */
    static AnswerId of(String... parts) {
        var digest = sha256();
        for (String part : parts) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return new AnswerId(HexFormat.of().formatHex(digest.digest()));
    }

    /** Returns the id of a document: the SHA-256 of its text. */
    static String ofDocument(String text) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the entity tag. */
    ETag tag() {
        return new ETag(hash, false);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
