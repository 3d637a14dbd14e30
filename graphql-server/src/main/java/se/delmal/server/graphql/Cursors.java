package se.delmal.server.graphql;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Positions in lists, as clients keep them.
 *
 * <p>A cursor is the position and a seal over the list, its filter, the caller and the position. One that was made up, or
 * comes from another list, filter or caller, is refused.
 */
@Component
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL = 16;

    private final SecretKeySpec key;

    /** Makes cursors sealed with a secret, or, where it is blank, with one that ends with the process. */
    public Cursors(@Value("${delmal.cursor-key}") String secret) {
        this.key = new SecretKeySpec(secret.isBlank() ? random() : secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * A list as one caller sees it.
     *
     * @param connection  the name of the list
     * @param filter  everything that decides what is in it
     * @param caller  who is asking
     */
    public record Scope(String connection, String filter, String caller) {}

    /** Returns the cursor of a position. */
    public String write(Scope scope, String position) {
        var content = position.getBytes(StandardCharsets.UTF_8);
        var seal = seal(scope, content);
        var cursor = Arrays.copyOf(seal, SEAL + content.length);
        System.arraycopy(content, 0, cursor, SEAL, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** Returns the position of a cursor, where one is given. */
    public Optional<String> read(Scope scope, @Nullable Object cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor.toString());
            if (bytes.length >= SEAL) {
                var content = Arrays.copyOfRange(bytes, SEAL, bytes.length);
                if (MessageDigest.isEqual(Arrays.copyOf(bytes, SEAL), seal(scope, content))) {
                    return Optional.of(new String(content, StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
        throw refused();
    }

    private byte[] seal(Scope scope, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : new String[] {scope.connection(), scope.filter(), scope.caller()}) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return Arrays.copyOf(mac.doFinal(content), SEAL);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Failure refused() {
        return Failure.badInput(
                "after",
                "markören hör inte till den här listan, det här urvalet och den här användaren",
                "the cursor does not belong to this list, this filter and this caller");
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
