package se.delmal.server.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Encrypts identity numbers, each bound to its tenant and trainee: moved to another row, it cannot be read. The newest key
 * writes; every key of the set reads.
 */
public final class IdentityCipher {

    private static final String PURPOSE = "delmal/trainee/identity-number/1";

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

    private static byte[] bound(String tenant, String traineeId) {
        return bytes(PURPOSE + "/" + tenant.length() + ":" + tenant + "/" + traineeId);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
