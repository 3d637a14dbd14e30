package se.delmal.server.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Encrypts identity numbers, each bound to its tenant and trainee: moved to another row, it cannot be read. The newest key
 * writes; every key of the set reads.
 */
public final class IdentityCipher {

    private static final String PURPOSE = "delmal/trainee/identity-number/1";

    private static final String CONCEALED = "delmal/concealed/1/";

    private final Aead aead;

    /** Creates a cipher with the keys of a set. */
    public IdentityCipher(KeysetHandle keys) {
        try {
            this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("The keyset is not for authenticated encryption (AEAD)");
        }
    }

    /** Returns what to store of a trainee's number. */
    public String encrypt(String tenant, String traineeId, IdentityNumber number) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(bytes(number.digits()), bound(tenant, traineeId)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("An identity number cannot be encrypted", failed);
        }
    }

    /** Returns the number of what is stored; fails where it is another trainee's, changed, or of a key that is gone. */
    public IdentityNumber decrypt(String tenant, String traineeId, String stored) {
        try {
            var digits = aead.decrypt(Base64.getDecoder().decode(stored), bound(tenant, traineeId));
            return IdentityNumber.find(new String(digits, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new IllegalStateException("What is stored is no identity number"));
        } catch (GeneralSecurityException | IllegalArgumentException failed) {
            throw new IllegalStateException("An identity number cannot be decrypted", failed);
        }
    }

    /** Returns what to store of a text from which an identity number might be guessed, bound to its place. */
    public String conceal(String place, String text) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(bytes(text), bytes(CONCEALED + place)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A text cannot be encrypted", failed);
        }
    }

    /** Returns whether what is stored at a place stands for a text; not so where its key is gone. */
    public boolean conceals(String place, String stored, String text) {
        try {
            return MessageDigest.isEqual(
                    bytes(text), aead.decrypt(Base64.getDecoder().decode(stored), bytes(CONCEALED + place)));
        } catch (GeneralSecurityException | IllegalArgumentException ofAnotherKeyOrPlace) {
            return false;
        }
    }

    private static byte[] bound(String tenant, String traineeId) {
        return bytes(PURPOSE + "/" + tenant.length() + ":" + tenant + "/" + traineeId);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
