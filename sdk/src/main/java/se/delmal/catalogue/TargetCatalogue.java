package se.delmal.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.delmal.data.DataFiles;
import se.delmal.data.DataNode;
import se.delmal.data.Lazy;
import se.delmal.data.Names;

/**
 * The catalogue: regulations, specialties, official forms and target descriptions.
 *
 * <pre>{@code
 * var catalogue = TargetCatalogue.standard();
 * var psychiatry = catalogue.get(Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8);
 * psychiatry.get(DelmalCode.of("STc1")).citations();
 * }</pre>
 *
 * <p>Each part is read when it is first asked for, a target description at a time, and kept. All of it is immutable.
 */
public final class TargetCatalogue {

    private static final TargetCatalogue STANDARD =
            new TargetCatalogue(DataFiles.beside(TargetCatalogue.class, "catalogue"));

    /** In decomposed text these are also the marks above and below letters. */
    private static final Map<Edition, String> FOLDERS = Arrays.stream(Edition.values())
            .collect(Collectors.toUnmodifiableMap(
                    edition -> edition,
                    edition -> edition.document().toLowerCase(Locale.ROOT).replaceAll("[ :]", "-")));

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private final DataFiles files;
    private final Supplier<Map<Edition, Regulation>> regulations;
    private final Supplier<Map<String, Specialty>> specialties;
    private final Supplier<Map<String, Specialty>> specialtiesByName;
    private final Supplier<Map<Edition, List<CertificateForm>>> forms;
    private final Supplier<CatalogueContents> contents;
    private final Supplier<List<Term>> glossary;
    private final Crosswalks crosswalks;
    private final Supplier<List<Delmal>> foundation;
    private final Map<Edition, Supplier<Map<DelmalCode, Delmal>>> common = new EnumMap<>(Edition.class);
    private final Map<String, TargetDescription> descriptions = new ConcurrentHashMap<>();
    private final Supplier<String> release;
    private final OfficialTexts texts;

    TargetCatalogue(DataFiles files) {
        this(files, OfficialTexts.NONE);
    }

    private TargetCatalogue(DataFiles files, OfficialTexts texts) {
        this.files = files;
        this.texts = texts;
        this.regulations = Lazy.of(this::readRegulations);
        this.specialties = Lazy.of(this::readSpecialties);
        this.specialtiesByName = Lazy.of(this::nameSpecialties);
        this.forms = Lazy.of(this::readForms);
        this.contents = Lazy.of(() -> CatalogueReader.contents(files.read("contents.json")));
        this.glossary = Lazy.of(() -> CatalogueReader.glossary(read("glossary.json", "terms")));
        this.crosswalks =
                new Crosswalks(this, Lazy.of(() -> CatalogueReader.crosswalk(read("crosswalk.json", "rows"))));
        this.foundation = Lazy.of(() ->
                reader(Edition.HSLF_FS_2021_8).delmal(read("hslf-fs-2021-8/bt.json", "delmal"), Optional.empty()));
        for (Edition edition : Edition.values()) {
            common.put(edition, Lazy.of(() -> readCommon(edition)));
        }
        this.release = Lazy.of(() -> texts.release(hash()));
    }

    /** Returns the catalogue that comes with this SDK. */
    public static TargetCatalogue standard() {
        return STANDARD;
    }

    /**
     * Returns this catalogue with the official wording of requirements in it, as {@link CompetenceRequirement#officialText()}.
     * The wording is not part of this SDK: an installation that has the official print takes it from there, into files of the
     * form of {@code official-texts.schema.json}.
     *
     * <p>This catalogue stays as it is. What was added before stays too; added twice, a text must be the same.
     *
     * @param json  the content of such a file
     * @throws IllegalArgumentException if it has another form, or names an edition, a specialty, a delmål or a requirement that
     *     this catalogue does not have; the message says where and which, and nothing is added
     */
    public TargetCatalogue withOfficialTexts(String json) {
        try {
            return new TargetCatalogue(
                    files, texts.with(DataFiles.parsed("The catalogue file with official texts", json), this));
        } catch (IllegalStateException damaged) {
            throw new IllegalArgumentException(damaged.getMessage(), damaged);
        }
    }

    /**
     * Returns what identifies the catalogue's content: the same content has the same release everywhere. With official texts it
     * is the release of the catalogue without them, {@code +texts:} and what identifies the texts.
     */
    public String release() {
        return release.get();
    }

    /** Returns the regulations, oldest first. */
    public List<Regulation> regulations() {
        return List.copyOf(regulations.get().values());
    }

    /** Returns what is known of an edition as a whole. */
    public Regulation regulation(Edition edition) {
        return present(regulations.get(), edition);
    }

    /** Returns all specialties by slug, those included whose target descriptions this catalogue does not hold yet. */
    public List<Specialty> specialties() {
        return List.copyOf(specialties.get().values());
    }

    /**
     * Returns the specialty with a slug that is known to exist.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest ones
     */
    public Specialty specialty(String slug) {
        var specialty = specialties.get().get(slug);
        if (specialty == null) {
            throw new IllegalArgumentException("No specialty \"" + slug + "\"; the nearest are "
                    + Names.nearest(slug, specialties.get().keySet()));
        }
        return specialty;
    }

    /**
     * Returns the specialty that somebody typed: a slug, a name in Swedish or English, or an alias, in any case. Spaces, hyphens and
     * other marks between the letters make no difference, and neither do those above them: {@code "oron nasa hals"}.
     */
    public Optional<Specialty> findSpecialty(String typed) {
        return Optional.ofNullable(specialtiesByName.get().get(folded(typed)));
    }

    /**
     * Returns a target description that is known to exist.
     *
     * @throws IllegalArgumentException if the catalogue does not hold it; the message names those it holds
     */
    public TargetDescription get(Specialty specialty, Edition edition) {
        return find(specialty, edition)
                .orElseThrow(() -> new IllegalArgumentException("No target description of " + specialty + " in "
                        + edition.document() + "; there are " + contents.get().slugs(edition)));
    }

    /** Returns the target description of a specialty in an edition, if the catalogue holds it. */
    public Optional<TargetDescription> find(Specialty specialty, Edition edition) {
        if (!contents.get().slugs(edition).contains(specialty.slug())) {
            return Optional.empty();
        }
        return Optional.of(descriptions.computeIfAbsent(
                folder(edition) + "/" + specialty.slug() + ".json", file -> readDescription(specialty, edition, file)));
    }

    /** Returns the target descriptions of a specialty, oldest edition first. */
    public List<TargetDescription> descriptionsOf(Specialty specialty) {
        var found = new ArrayList<TargetDescription>();
        for (Edition edition : Edition.values()) {
            find(specialty, edition).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Returns the delmål of foundation training, BT1 to BT18. */
    public List<Delmal> foundation() {
        return foundation.get();
    }

    /** Returns a delmål that does not depend on a specialty: a, b, STa, STb or BT. */
    public Optional<Delmal> findCommon(DelmalCode code) {
        if (code.group() == DelmalGroup.BT) {
            return foundation().stream()
                    .filter(entry -> entry.code().equals(code))
                    .findFirst();
        }
        return Optional.ofNullable(present(common, code.edition()).get().get(code));
    }

    /** Returns the official forms of an edition in the order of their annexes; none of 2008:17 are known. */
    public List<CertificateForm> forms(Edition edition) {
        return forms.get().getOrDefault(edition, List.of());
    }

    /** Returns the form with an annex number as printed, such as {@code 9} or {@code 8a}. */
    public Optional<CertificateForm> findForm(Edition edition, String annex) {
        return forms(edition).stream()
                .filter(form -> form.annex().equals(annex))
                .findFirst();
    }

    /**
     * Returns what became of every delmål of a specialty in another edition, in the order of the one that is asked from: the
     * common delmål that apply to it, and its own. Each has at least one row; one that has no counterpart has a row that
     * says so.
     *
     * @throws IllegalArgumentException if the catalogue does not hold the specialty in both editions
     */
    public List<Crosswalk> crosswalk(Specialty specialty, Edition from, Edition to) {
        var asked = get(specialty, from);
        var other = get(specialty, to);
        return asked.delmal().stream()
                .flatMap(delmal -> crosswalks.counterparts(delmal, other.edition()).stream())
                .toList();
    }

    /**
     * Returns what became of a delmål in another edition; one row that says so where it has no counterpart, and none where
     * the edition has no target descriptions here.
     */
    public List<Crosswalk> counterparts(Delmal delmal, Edition edition) {
        return crosswalks.counterparts(delmal, edition);
    }

    /**
     * Returns what changed for a specialty between two editions.
     *
     * @throws IllegalArgumentException if the catalogue does not hold the specialty in both editions
     */
    public TargetDescriptionDiff diff(Specialty specialty, Edition from, Edition to) {
        return new Differences(get(specialty, from), get(specialty, to), crosswalks).diff();
    }

    /** Returns the words of the field, in the order of the Swedish alphabet. */
    public List<Term> glossary() {
        return glossary.get();
    }

    private CatalogueReader reader(Edition edition) {
        return new CatalogueReader(edition, annex -> findForm(edition, annex), texts);
    }

    private Map<Edition, Regulation> readRegulations() {
        var read = new EnumMap<Edition, Regulation>(Edition.class);
        CatalogueReader.regulations(read("regulations.json", "regulations"))
                .forEach(regulation -> read.put(regulation.edition(), regulation));
        return read;
    }

    private Map<String, Specialty> readSpecialties() {
        var read = new LinkedHashMap<String, Specialty>();
        CatalogueReader.specialties(read("specialties.json", "specialties"))
                .forEach(specialty -> read.put(specialty.slug(), specialty));
        return read;
    }

    private Map<String, Specialty> nameSpecialties() {
        var named = new LinkedHashMap<String, Specialty>();
        for (Specialty specialty : specialties()) {
            specialty.aliases().forEach(alias -> named.putIfAbsent(folded(alias), specialty));
            specialty.name().en().ifPresent(name -> named.putIfAbsent(folded(name), specialty));
        }
        for (Specialty specialty : specialties()) {
            named.put(folded(specialty.name().sv()), specialty);
            named.put(folded(specialty.slug()), specialty);
        }
        return named;
    }

    private Map<Edition, List<CertificateForm>> readForms() {
        var read = new EnumMap<Edition, List<CertificateForm>>(Edition.class);
        CatalogueReader.forms(read("certificate-forms.json", "forms"))
                .forEach(form -> read.computeIfAbsent(form.edition(), edition -> new ArrayList<>())
                        .add(form));
        read.replaceAll((edition, list) -> List.copyOf(list));
        return read;
    }

    /** Reads a file and checks that it holds as many entries as the contents say. */
    private DataNode read(String file, String entries) {
        var read = files.read(file);
        var listed = read.get(entries);
        int stated = contents.get()
                .count(file)
                .orElseThrow(
                        () -> new IllegalStateException("The catalogue file contents.json, /counts: lacks " + file));
        int held = listed.items().size();
        if (held != stated) {
            throw listed.fault("holds " + held + " entries, and contents.json says " + stated);
        }
        return read;
    }

    private Map<DelmalCode, Delmal> readCommon(Edition edition) {
        var read = new LinkedHashMap<DelmalCode, Delmal>();
        if (edition != Edition.SOSFS_2008_17) {
            reader(edition)
                    .delmal(read(folder(edition) + "/common.json", "delmal"), Optional.empty())
                    .forEach(entry -> read.put(entry.code(), entry));
        }
        return read;
    }

    private TargetDescription readDescription(Specialty specialty, Edition edition, String file) {
        return reader(edition)
                .description(
                        read(file, "delmal"),
                        specialty,
                        regulation(edition),
                        present(common, edition).get());
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String file : allFiles()) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(files.canonicalBytes(file));
                digest.update((byte) 0);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Returns every file of the catalogue, in an order of its own that no file system decides. */
    List<String> allFiles() {
        var names = new ArrayList<>(List.of(
                "certificate-forms.json",
                "contents.json",
                "crosswalk.json",
                "glossary.json",
                "regulations.json",
                "specialties.json"));
        contents.get().slugs().forEach((edition, slugs) -> {
            names.add(folder(edition) + "/common.json");
            slugs.forEach(slug -> names.add(folder(edition) + "/" + slug + ".json"));
        });
        names.add("hslf-fs-2021-8/bt.json");
        names.sort(null);
        return names;
    }

    private static String folder(Edition edition) {
        return present(FOLDERS, edition);
    }

    private static String folded(String typed) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(Names.folded(typed)).replaceAll("");
    }

    private static <K, V> V present(Map<K, V> map, K key) {
        var value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("The catalogue has nothing for " + key);
        }
        return value;
    }
}
