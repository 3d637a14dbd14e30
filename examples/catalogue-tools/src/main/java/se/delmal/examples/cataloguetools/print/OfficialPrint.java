package se.delmal.examples.cataloguetools.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;

/** A PDF of the official target descriptions: one chapter, or several. */
public final class OfficialPrint {

    /** Fewer letters than this on a page, on average, are those of a stamp on a picture. */
    private static final int LETTERS_OF_A_STAMP = 40;

    private static final Pattern APPLIES =
            Pattern.compile("^För (?:(?:bas|gren|tilläggs)?specialiteten )?(.{3,80}?) gäller "
                    + "(?:delmål(?:en)? )?((?:ST)?[abc]\\d.*?)(?:\\.(?: |$)|$)");
    private static final int LINES_OF_A_SENTENCE = 4;

    private final TargetCatalogue catalogue;
    private final Path file;
    private final List<Line> lines;

    private OfficialPrint(TargetCatalogue catalogue, Path file, List<Line> lines) {
        this.catalogue = catalogue;
        this.file = file;
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @throws PrintFault if it is no PDF, encrypted, or a scan without text
     */
    public static OfficialPrint read(TargetCatalogue catalogue, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new PrintFault("There is no file " + file);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new PrintFault(file + " is protected and does not allow its text to be taken out");
            }
            var words = PageWords.of(document);
            int letters = words.stream().mapToInt(word -> word.text().length()).sum();
            if (letters < LETTERS_OF_A_STAMP * Math.max(1, document.getNumberOfPages())) {
                throw new PrintFault(file + " is a scan without a text layer; recognise its text first (OCR)");
            }
            return new OfficialPrint(
                    catalogue, file, new RunningHeads(catalogue.specialties()).removedFrom(Line.of(words)));
        } catch (InvalidPasswordException encrypted) {
            throw new PrintFault(file + " is encrypted and needs a password; save it without one first", encrypted);
        } catch (IOException damaged) {
            throw new PrintFault(file + " is no PDF that can be read: " + damaged.getMessage(), damaged);
        }
    }

    /** Returns the SHA-256 of a file in hexadecimal digits. */
    public static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A sentence that says which codes apply, and the lines behind it up to the next one. */
    private record Section(String name, List<DelmalCode> applies, List<Line> lines) {}

    /**
     * Returns the chapter of a specialty in an edition.
     *
     * @throws PrintFault if the file has another one, or none
     */
    public PrintedChapter chapter(Specialty specialty, Edition edition) {
        var sections = sections();
        var section = sections.stream()
                .filter(found -> isNamed(specialty, found.name()))
                .filter(found -> found.applies().stream().allMatch(code -> code.edition() == edition))
                .findFirst()
                .orElseThrow(() -> absent(specialty, edition, sections));
        var tables = TableFinder.tables(section.lines()).stream()
                .map(TableReader::read)
                .filter(delmal -> delmal.code().edition() == edition)
                .toList();
        if (tables.isEmpty()) {
            throw new PrintFault("The chapter of " + specialty + " in " + file
                    + " has no table of a delmål in the layout of " + edition.document());
        }
        return new PrintedChapter(specialty, edition, section.applies(), tables);
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (int i = 0; i < lines.size(); i++) {
            var sentence = APPLIES.matcher(sentence(i));
            if (sentence.find()) {
                sections.add(new Section(sentence.group(1), codes(sentence.group(2)), new ArrayList<>()));
            } else if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).lines().add(lines.get(i));
            }
        }
        return sections;
    }

    private String sentence(int from) {
        return lines.get(from).text().startsWith("För ")
                ? Flow.of(lines.subList(from, Math.min(lines.size(), from + LINES_OF_A_SENTENCE)).stream()
                        .map(Line::text)
                        .toList())
                : "";
    }

    private static List<DelmalCode> codes(String text) {
        try {
            return DelmalCode.range(text.replaceAll("\\bdelmål(?:en)?\\b", "").strip());
        } catch (IllegalArgumentException notUnderstood) {
            return List.of();
        }
    }

    private boolean isNamed(Specialty specialty, String name) {
        return named(name).filter(specialty::equals).isPresent();
    }

    private Optional<Specialty> named(String name) {
        return catalogue.findSpecialty(name);
    }

    private PrintFault absent(Specialty specialty, Edition edition, List<Section> sections) {
        var wanted = specialty.name().sv() + " in " + edition.document();
        if (sections.isEmpty()) {
            return new PrintFault(file + " has no chapter of a target description: no sentence that begins as \"För "
                    + specialty.name().sv().toLowerCase(Locale.ROOT) + " gäller\" and lists codes");
        }
        return new PrintFault(file + " is not of " + wanted + "; it is of "
                + sections.stream()
                        .map(section -> section.name()
                                + section.applies().stream()
                                        .findFirst()
                                        .map(code -> " in " + code.edition().document())
                                        .orElse(""))
                        .distinct()
                        .toList());
    }
}
