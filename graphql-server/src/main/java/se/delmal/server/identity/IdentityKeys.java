package se.delmal.server.identity;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.springframework.util.StringUtils;

/** Keysets as text: Tink's JSON, with the keys themselves in it. Keep it where secrets are kept. */
public final class IdentityKeys {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private IdentityKeys() {}

    /** Returns a new set with one key. */
    public static String create() {
        try {
            return write(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Returns a set with a further key, which writes from now on, while those of before still read. */
    public static String rotate(String keyset) {
        try {
            return write(KeysetHandle.newBuilder(read(keyset))
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException unusable) {
            throw unreadable();
        }
    }

    /** Returns a set with its writing key alone; what older keys have written cannot be read with it. */
    public static String retire(String keyset) {
        try {
            var keys = read(keyset);
            var kept = KeysetHandle.newBuilder();
            kept.addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                    .withFixedId(keys.getPrimary().getId())
                    .makePrimary());
            return write(kept.build());
        } catch (GeneralSecurityException unusable) {
            throw unreadable();
        }
    }

    /** Returns the keys of a text. */
    public static KeysetHandle read(String keyset) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException unreadable) {
            throw unreadable();
        }
    }

    /**
     * Returns the keys that are configured, as text or as a file.
     *
     * @throws IllegalStateException where there are none
     */
    static KeysetHandle configured(String keyset, String file) {
        if (StringUtils.hasText(keyset)) {
            return read(keyset);
        } else if (StringUtils.hasText(file)) {
            return read(text(Path.of(file)));
        }
        throw new IllegalStateException("No keys for identity numbers are configured");
    }

    /** Returns the keys of a file, which is made where it is not there: for made-up people only. */
    static KeysetHandle ofMadeUpPeople(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                boolean posix =
                        file.getFileSystem().supportedFileAttributeViews().contains("posix");
                Files.createFile(
                        file,
                        posix
                                ? new FileAttribute<?>[] {
                                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                                }
                                : new FileAttribute<?>[0]);
                Files.writeString(file, create(), StandardCharsets.UTF_8);
            }
            return read(text(file));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The keys of the made-up people cannot be written", unwritable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The keyset's file cannot be read", unreadable);
        }
    }

    private static String write(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    /** Says nothing of the text: it may hold keys. */
    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("The keyset for identity numbers cannot be read");
    }
}
