package se.delmal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.delmal.citation.LocalizedText;

class RegionalProfilesTest {

    private static final String SERVICES = "META-INF/services/" + RegionalProfileProvider.class.getName();

    /** Gives a region's profile. */
    public static final class Exempel implements RegionalProfileProvider {

        /** Made by the service loader. */
        public Exempel() {}

        @Override
        public RegionalProfile extend(RegionalProfile national) {
            return national.extendedAs("exempel", LocalizedText.same("Region Exempel"), List.of());
        }
    }

    /** Gives the same id once more. */
    private static final class ExempelAgain implements RegionalProfileProvider {

        @Override
        public RegionalProfile extend(RegionalProfile national) {
            return national.extendedAs("exempel", LocalizedText.same("Region Exempel igen"), List.of());
        }
    }

    @Test
    void theNationalProfileIsAlwaysThereAndFirst() {
        var profiles = RegionalProfiles.of(List.of(new Exempel()));

        assertThat(profiles.all()).extracting(RegionalProfile::id).containsExactly("national", "exempel");
        assertThat(profiles.get("national")).isSameAs(RegionalProfiles.national());
        assertThat(RegionalProfiles.national().base()).isEmpty();
    }

    @Test
    void aProfileThatIsKnownToExistExplainsItsAbsence() {
        var profiles = RegionalProfiles.of(List.of(new Exempel()));

        assertThat(profiles.find("annan")).isEmpty();
        assertThatThrownBy(() -> profiles.get("annan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("annan")
                .hasMessageContaining("national")
                .hasMessageContaining("exempel");
    }

    @Test
    void twoProvidersOfOneIdAreBothNamed() {
        assertThatThrownBy(() -> RegionalProfiles.of(List.of(new Exempel(), new ExempelAgain())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exempel")
                .hasMessageContaining(Exempel.class.getName())
                .hasMessageContaining(ExempelAgain.class.getName());
    }

    @Test
    void aProviderCannotTakeTheNationalProfilesPlace() {
        RegionalProfileProvider lazy = national -> national;

        assertThatThrownBy(() -> RegionalProfiles.of(List.of(lazy)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("national")
                .hasMessageContaining(lazy.getClass().getName());
    }

    @Test
    void aProviderThatBreaksIsNamed() {
        RegionalProfileProvider broken = national -> {
            throw new IllegalArgumentException("no such document");
        };

        assertThatThrownBy(() -> RegionalProfiles.of(List.of(broken)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(broken.getClass().getName())
                .hasMessageContaining("no such document")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProviderOnTheClassPathIsFound(@TempDir Path jar) {
        var profiles = loadedWith(jar, Exempel.class.getName());

        assertThat(profiles.all()).extracting(RegionalProfile::id).contains("national", "exempel");
        assertThat(profiles.get("exempel").rules())
                .containsAll(RegionalProfiles.national().rules());
    }

    @Test
    void aProviderThatCannotBeLoadedIsNamed(@TempDir Path jar) {
        assertThatThrownBy(() -> loadedWith(jar, "se.exempel.Nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("se.exempel.Nowhere");
    }

    private static RegionalProfiles loadedWith(Path jar, String provider) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try {
            Files.createDirectories(jar.resolve(SERVICES).getParent());
            Files.writeString(jar.resolve(SERVICES), provider);
            thread.setContextClassLoader(new RegionsJar(jar, before));
            return RegionalProfiles.load();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A jar of a region: it names a provider, and loads it outside the SDK's own module. */
    private static final class RegionsJar extends ClassLoader {

        private final Path jar;

        RegionsJar(Path jar, ClassLoader parent) {
            super(parent);
            this.jar = jar;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals(SERVICES)
                    ? Collections.enumeration(List.of(jar.resolve(name).toUri().toURL()))
                    : super.getResources(name);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Exempel.class.getName())) {
                return super.loadClass(name, resolve);
            }
            var loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream bytes = Exempel.class.getResourceAsStream("RegionalProfilesTest$Exempel.class")) {
                var all = bytes == null ? new byte[0] : bytes.readAllBytes();
                return defineClass(name, all, 0, all.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
