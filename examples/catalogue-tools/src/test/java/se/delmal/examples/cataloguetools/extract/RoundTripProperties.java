package se.delmal.examples.cataloguetools.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;

/** What is written is read back as what it was, for every specialty in every choice of editions. */
class RoundTripProperties {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();
    private static final List<Edition> BOTH = List.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

    @Provide
    Arbitrary<Specialty> specialty() {
        return Arbitraries.of(CATALOGUE.specialties());
    }

    @Provide
    Arbitrary<List<Edition>> editions() {
        return Arbitraries.of(List.of(BOTH.subList(0, 1), BOTH.subList(1, 2), BOTH));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void jsonIsReadBackAsWhatItWas(
            @ForAll("specialty") Specialty specialty, @ForAll("editions") List<Edition> editions) {
        var extract = extract(editions, specialty);

        var read = new JsonFormat().read(new ByteArrayInputStream(written(new JsonFormat(), extract)));

        assertThat(read).isEqualTo(extract);
        assertThat(read.descriptions()).allSatisfy(description -> sameSpecialty(description.specialty(), specialty));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aFrameworkIsReadBackAsWhatItWas(
            @ForAll("specialty") Specialty specialty, @ForAll("editions") List<Edition> editions) {
        var extract = extract(editions, specialty);
        var format = new CaseFormat(new StableId(StableId.URN));

        var read = format.read(new ByteArrayInputStream(written(format, extract)));

        assertThat(read).isEqualTo(extract);
        assertThat(read.descriptions()).allSatisfy(description -> sameSpecialty(description.specialty(), specialty));
    }

    /** Specialties are equal by their slug alone. */
    private static void sameSpecialty(Specialty read, Specialty written) {
        assertThat(read).usingRecursiveComparison().isEqualTo(written);
    }

    private static Extract extract(List<Edition> editions, Specialty specialty) {
        return Extract.of(CATALOGUE, editions, false).add(specialty).build();
    }

    private static byte[] written(ExtractFormat format, Extract extract) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(extract, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
