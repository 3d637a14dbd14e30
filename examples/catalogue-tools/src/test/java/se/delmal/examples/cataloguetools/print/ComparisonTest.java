package se.delmal.examples.cataloguetools.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.examples.cataloguetools.print.Difference.Kind;

class ComparisonTest {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();
    private static final Specialty PSYCHIATRY = Specialty.of("psykiatri");
    private static final TargetDescription OLDER = CATALOGUE.get(PSYCHIATRY, Edition.SOSFS_2015_8);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(
            value = Edition.class,
            names = {"SOSFS_2015_8", "HSLF_FS_2021_8"})
    void aPrintThatSaysTheSameDoesNotDiffer(Edition edition) throws IOException {
        var description = CATALOGUE.get(PSYCHIATRY, edition);

        var chapter = read(MadeUpPrint.of(description), description);

        assertThat(chapter.delmal())
                .extracting(PrintedDelmal::code)
                .containsExactlyElementsOf(description.delmal().stream()
                        .map(delmal -> delmal.code())
                        .toList());
        assertThat(Comparison.of(CATALOGUE, chapter)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, true", "9, false", "14, true", "17, false", "20, true", "26, false", "31, true"})
    void aTableThatAPageBreaksIsReadWhole(int emptyLines, boolean headAgain) throws IOException {
        for (TargetDescription description : CATALOGUE.descriptionsOf(PSYCHIATRY)) {
            var maker = MadeUpPrint.of(description).startingLow(emptyLines);

            var chapter = read(headAgain ? maker.repeatingHeads() : maker, description);

            assertThat(Comparison.of(CATALOGUE, chapter)).isEmpty();
        }
    }

    @Test
    void adviceBehindTheLastTableIsNoPartOfIt() throws IOException {
        var maker = MadeUpPrint.of(OLDER)
                .endingWith("Kunna läsa påhittad text som går över hela sidan, och som inte är något krav alls i någon"
                        + " tabell utan bara råd om hur utbildningen kan läggas upp.");

        assertThat(Comparison.of(CATALOGUE, read(maker, OLDER))).isEmpty();
    }

    @Test
    void aMissingDelmalIsNamed() throws IOException {
        var maker = MadeUpPrint.maker(OLDER);
        OLDER.delmal().stream()
                .filter(delmal -> !delmal.code().toString().equals("c5"))
                .forEach(delmal -> maker.with(MadeUpPrint.printed(delmal)));

        assertThat(Comparison.of(CATALOGUE, read(maker, OLDER)))
                .extracting(Difference::kind, difference -> difference.code().map(Object::toString))
                .containsExactly(tuple(Kind.MISSING_IN_PRINT, Optional.of("c5")));
    }

    @Test
    void aDelmalThatTheCatalogueLacksIsNamed() throws IOException {
        var more = MadeUpPrint.of(OLDER)
                .with(new PrintMaker.Delmal("c14", Optional.empty(), List.of("kunna hitta på"), List.of(), List.of()));

        assertThat(Comparison.of(CATALOGUE, read(more, OLDER)))
                .extracting(Difference::kind, difference -> difference.code().map(Object::toString))
                .containsExactly(tuple(Kind.MISSING_IN_CATALOGUE, Optional.of("c14")));
    }

    @Test
    void otherCodesThatApplyAreNamed() throws IOException {
        var maker = MadeUpPrint.of(OLDER).applying("a1\u2013a6, b1\u2013b3 samt c1\u2013c13");

        assertThat(Comparison.of(CATALOGUE, read(maker, OLDER))).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.APPLICABILITY);
            assertThat(difference.catalogue()).isEqualTo("b1, b2, b3, b4, b5");
            assertThat(difference.print()).isEqualTo("b1, b2, b3");
        });
    }

    @Test
    void whichDelmalApplyIsNewsWhereTheCatalogueDoesNotKnow() throws IOException {
        var chemistry = CATALOGUE.get(Specialty.of("klinisk-kemi"), Edition.SOSFS_2015_8);
        var maker = MadeUpPrint.of(chemistry).applying("a1\u2013a6, b1 samt c1\u2013c12");

        assertThat(Comparison.of(CATALOGUE, read(maker, chemistry)))
                .extracting(Difference::kind, Difference::catalogue, Difference::print)
                .containsExactly(tuple(Kind.APPLICABILITY, "UNKNOWN", "b1"));
    }

    @Test
    void anotherHeadingIsFound() throws IOException {
        assertThat(differences(
                        "a1",
                        delmal -> new PrintMaker.Delmal(
                                delmal.code(),
                                Optional.of("En annan rubrik som är så lång att den behöver mer än en rad"),
                                delmal.requirements(),
                                delmal.rows(),
                                delmal.advice())))
                .extracting(Difference::kind, Difference::print)
                .containsExactly(tuple(Kind.HEADING, "En annan rubrik som är så lång att den behöver mer än en rad"));
    }

    @Test
    void anotherLevelIsFoundWithItsRequirement() throws IOException {
        assertThat(differences(
                        "c1",
                        delmal -> withRequirements(
                                delmal, List.of(delmal.requirements().get(0), "ha kännedom om något"))))
                .extracting(Difference::kind, Difference::requirement, Difference::catalogue, Difference::print)
                .containsExactly(tuple(Kind.LEVELS, Optional.of(2), "HAVE_KNOWLEDGE", "BE_ACQUAINTED_WITH"));
    }

    @Test
    void anotherNumberOfRequirementsIsFound() throws IOException {
        assertThat(differences(
                        "c1",
                        delmal -> withRequirements(delmal, delmal.requirements().subList(0, 1))))
                .extracting(Difference::kind, Difference::catalogue, Difference::print)
                .containsExactly(tuple(Kind.REQUIREMENTS, "2", "1"));
    }

    @Test
    void anotherActivityIsFound() throws IOException {
        assertThat(differences(
                        "c1",
                        delmal -> withRows(
                                delmal, delmal.rows().subList(0, 1), List.of("Medsittning", "Teoretiska studier"))))
                .extracting(Difference::kind)
                .containsExactly(Kind.MANDATORY_ACTIVITIES, Kind.RECOMMENDED_ACTIVITIES, Kind.ATTESTORS);
    }

    @Test
    void anAlternativeIsNotTwoActivities() throws IOException {
        assertThat(differences(
                        "c1",
                        delmal -> withRows(
                                delmal,
                                List.of(
                                        delmal.rows().get(0),
                                        new PrintMaker.Row("eller", ""),
                                        delmal.rows().get(1)),
                                delmal.advice())))
                .filteredOn(difference -> difference.kind() == Kind.MANDATORY_ACTIVITIES)
                .extracting(Difference::print)
                .containsExactly("CLINICAL_SERVICE or COURSE");
    }

    @Test
    void anActivityThatIsNotKnownIsShownAsItIsPrinted() throws IOException {
        assertThat(differences(
                        "c1",
                        delmal -> withRows(
                                delmal,
                                delmal.rows(),
                                List.of("Deltagande i seminarium", "Medsittning", "Tankeläsning"))))
                .filteredOn(difference -> difference.kind() == Kind.NOT_UNDERSTOOD)
                .extracting(Difference::print)
                .containsExactly("\"Tankeläsning\"");
    }

    @Test
    void anotherAttestorIsFound() throws IOException {
        var supervisorOnly = MadeUpPrint.sentence(List.of(Attestor.SUPERVISOR));

        assertThat(differences(
                        "c1",
                        delmal -> withRows(
                                delmal,
                                List.of(
                                        delmal.rows().get(0),
                                        new PrintMaker.Row(delmal.rows().get(1).activity(), supervisorOnly)),
                                delmal.advice())))
                .extracting(Difference::kind, Difference::print)
                .containsExactly(tuple(Kind.ATTESTORS, "CLINICAL_SERVICE by SUPERVISOR, COURSE by SUPERVISOR"));
    }

    @Test
    void aScanIsToldFromAPrintWithText() throws IOException {
        var file = folder.resolve("scan.pdf");
        try (var scan = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                var page = new PDPage();
                scan.addPage(page);
                try (var content = new PDPageContentStream(scan, page)) {
                    content.addRect(50, 50, 400, 600);
                    content.fill();
                }
            }
            scan.save(file.toFile());
        }

        refused(file, PSYCHIATRY, Edition.SOSFS_2015_8, "scan without a text layer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", ""})
    void anEncryptedFileIsTold(String password) throws IOException {
        var file = folder.resolve("encrypted.pdf");
        try (var document = MadeUpPrint.of(OLDER).document()) {
            var permission = new AccessPermission();
            permission.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            document.save(file.toFile());
        }

        refused(file, PSYCHIATRY, Edition.SOSFS_2015_8, password.isEmpty() ? "does not allow" : "encrypted");
    }

    @Test
    void anotherEditionIsTold() throws IOException {
        var file = MadeUpPrint.of(OLDER).writeTo(folder.resolve("2015.pdf"));

        refused(file, PSYCHIATRY, Edition.HSLF_FS_2021_8, "it is of [psykiatri in SOSFS 2015:8]");
    }

    @Test
    void anotherSpecialtyIsTold() throws IOException {
        var file = MadeUpPrint.of(OLDER).writeTo(folder.resolve("psykiatri.pdf"));

        refused(file, Specialty.of("radiologi"), Edition.SOSFS_2015_8, "is not of Radiologi");
    }

    @Test
    void whatIsNoChapterOrNoPdfIsTold() throws IOException {
        var text = Files.writeString(folder.resolve("text.pdf"), "not a PDF");
        var letter = folder.resolve("letter.pdf");
        try (var document = new PrintMaker(Edition.SOSFS_2015_8, "Ett brev")
                .applying("ingenting")
                .endingWith("Text som handlar om något helt annat än målbeskrivningar.")
                .document()) {
            document.save(letter.toFile());
        }

        refused(text, PSYCHIATRY, Edition.SOSFS_2015_8, "no PDF");
        refused(letter, PSYCHIATRY, Edition.SOSFS_2015_8, "no chapter of a target description");
        refused(folder.resolve("absent.pdf"), PSYCHIATRY, Edition.SOSFS_2015_8, "There is no file");
    }

    private void refused(Path file, Specialty specialty, Edition edition, String named) {
        assertThatExceptionOfType(PrintFault.class)
                .isThrownBy(() -> OfficialPrint.read(CATALOGUE, file).chapter(specialty, edition))
                .withMessageContaining(named)
                .withMessageContaining(file.getFileName().toString());
    }

    private List<Difference> differences(String code, UnaryOperator<PrintMaker.Delmal> change) throws IOException {
        var maker = MadeUpPrint.of(OLDER, delmal -> delmal.code().equals(code) ? change.apply(delmal) : delmal);
        var differences = Comparison.of(CATALOGUE, read(maker, OLDER));
        assertThat(differences)
                .allSatisfy(difference ->
                        assertThat(difference.code()).map(Object::toString).contains(code));
        return differences;
    }

    private static PrintMaker.Delmal withRequirements(PrintMaker.Delmal delmal, List<String> requirements) {
        return new PrintMaker.Delmal(
                delmal.code(), delmal.heading(), new ArrayList<>(requirements), delmal.rows(), delmal.advice());
    }

    private static PrintMaker.Delmal withRows(
            PrintMaker.Delmal delmal, List<PrintMaker.Row> rows, List<String> advice) {
        return new PrintMaker.Delmal(delmal.code(), delmal.heading(), delmal.requirements(), rows, advice);
    }

    private PrintedChapter read(PrintMaker maker, TargetDescription description) throws IOException {
        var file = maker.writeTo(folder.resolve("print.pdf"));
        var chapter = OfficialPrint.read(CATALOGUE, file).chapter(description.specialty(), description.edition());
        assertThat(chapter.delmal())
                .filteredOn(delmal -> delmal.code().group() == DelmalGroup.C)
                .isNotEmpty();
        return chapter;
    }
}
