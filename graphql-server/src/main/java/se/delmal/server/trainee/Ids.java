package se.delmal.server.trainee;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The ids that clients keep: a letter for the kind of thing, and characters that say nothing. */
public final class Ids {

    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The kinds of things that have ids. */
    public enum Kind {
        /** A trainee. */
        TRAINEE('T'),
        /** A training record. */
        RECORD('R'),
        /** An entry of a record. */
        ENTRY('E'),
        /** A person in a record. */
        PERSON('P');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    private Ids() {}

    /** Returns the kind of thing an id can be of. */
    static Optional<Kind> kindOf(String id) {
        return Arrays.stream(Kind.values())
                .filter(kind -> !id.isEmpty() && id.charAt(0) == kind.letter)
                .findFirst();
    }

    /** Returns an id that nothing had before. */
    public static String random(Kind kind) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return kind.letter + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns an id that is the same for the same parts. */
    public static String derived(Kind kind, String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return kind.letter
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
