package se.delmal.examples.cataloguetools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.catalogue.CompetenceRequirement;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.examples.cataloguetools.print.MadeUpPrint;
import se.delmal.examples.cataloguetools.print.PrintMaker;
import tools.jackson.databind.json.JsonMapper;

class CatalogueToolsTest {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();

    @TempDir
    private Path folder = Path.of("");

    /** What a command did. */
    private record Ended(int code, String out, String err) {}

    @Test
    void theProgramItselfWritesTheWorkbookAndEndsWell() throws IOException, InterruptedException {
        var file = folder.resolve("delmal.xlsx");

        var ended = process(
                "export", "--format", "xlsx", "--specialty", "all", "--edition", "all", "--output", file.toString());

        assertThat(ended).isEqualTo(new Ended(0, "", ""));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheet("Requirements").getLastRowNum()).isGreaterThan(2000);
        }
        assertThat(files()).containsExactly("delmal.xlsx");
    }

    @Test
    void theProgramItselfEndsWithTwoAndOneLineWhereItCannot() throws IOException, InterruptedException {
        var ended = process("export", "--format", "csv", "--specialty", "psykatri");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().strip().lines()).singleElement().asString().contains("No specialty", "psykiatri");
    }

    @Test
    void searchPrintsWhatFitsBestFirst() throws IOException {
        var ended = run("search", "hjartsvikt", "--edition", "2021", "--first", "5");

        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines())
                .hasSizeLessThanOrEqualTo(5)
                .anySatisfy(line -> assertThat(line).contains("HSLF-FS 2021:8", "kardiologi STc8"));
    }

    @Test
    void searchSaysThatNothingFits() throws IOException {
        var ended = run("search", "xyzzyplugh");

        assertThat(ended).isEqualTo(new Ended(0, "", "Nothing found.\n"));
    }

    @ParameterizedTest
    @CsvSource({"2021", "HSLF-FS 2021:8", "hslf_fs_2021_8"})
    void editionsAreTakenAsPeopleTypeThem(String edition) throws IOException {
        var ended = run("export", "--format", "jsonl", "--specialty", "Psykiatri", "--edition", edition);

        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines()).isNotEmpty().allMatch(line -> line.contains("\"HSLF_FS_2021_8\""));
    }

    @ParameterizedTest
    @CsvSource({
        "export --format pdf, 'No format \"pdf\"; there are csv, json, jsonl, case, skos, xlsx'",
        "export --format csv --edition 2016, 'there are 2015 (SOSFS 2015:8), 2021 (HSLF-FS 2021:8)'",
        "export --format csv --edition 2008, 'No edition \"2008\" with target descriptions'",
        "export --format csv --specialty radiologe, radiologi",
        "export --format csv --output /nowhere/at/all.csv, there is no folder /nowhere/at",
        "export --format csv --output /, it is a folder",
        "export --format case --base-uri relative, must be absolute",
        "report --language fi --output x.html, there are sv and en",
        "search hjärtsvikt --language fi, there are sv and en",
        "search hjärtsvikt --first 0, must be from 1 to 200",
        "search hjärtsvikt --edition 2016, 'there are 2015 (SOSFS 2015:8)'",
        "export, Missing required option: '--format=FORMAT'",
        "exprot, 'Unmatched argument at index 0: ''exprot'''",
        "verify --pdf absent.pdf --edition 2015 --specialty psykiatri, There is no file absent.pdf"
    })
    void whatCannotBeDoneIsSaidWithoutAStackTrace(String typed, String said) throws IOException {
        var ended = run(typed.split(" ", -1));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(said).doesNotContain("\tat ");
        assertThat(ended.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "export ", "verify ", "import-text ", "report "})
    void everyCommandExplainsItself(String command) throws IOException {
        var ended = run((command + "--help").split(" ", -1));

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Usage: catalogue-tools");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() throws IOException {
        var ended = run();

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("export", "verify", "import-text", "report");
    }

    @Test
    void theVersionIsTheReleaseOfTheCatalogue() throws IOException {
        assertThat(run("--version").out()).contains(CATALOGUE.release());
    }

    @Test
    void whatWasThereStaysWhereTheNewIsNotComplete() throws IOException {
        var file = Files.writeString(folder.resolve("kept.txt"), "before");

        try {
            Destination.of(file).write(out -> {
                out.write('x');
                throw new IOException("the disk is full");
            });
        } catch (ToolFault fault) {
            assertThat(fault).hasMessageContaining("the disk is full");
        }

        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("kept.txt");
    }

    @Test
    void aPrintThatSaysTheSameEndsWithNoughtAndOneThatDiffersWithOne() throws IOException {
        var description = CATALOGUE.get(Specialty.of("psykiatri"), Edition.SOSFS_2015_8);
        var same = MadeUpPrint.of(description).writeTo(folder.resolve("same.pdf"));
        var other = MadeUpPrint.of(description, CatalogueToolsTest::withAnotherLevel)
                .writeTo(folder.resolve("other.pdf"));
        var report = folder.resolve("report.json");

        var without = verify(same, report);
        assertThat(without.code()).isZero();
        assertThat(without.out()).contains("24 tables read, no differences");
        assertThat(new JsonMapper().readTree(Files.readString(report)).at("/differences"))
                .isEmpty();

        var with = verify(other, report);
        assertThat(with.code()).isEqualTo(1);
        assertThat(with.out())
                .contains("c2, requirement 1 (page ", "levels: catalogue BE_ABLE_TO, print BE_ACQUAINTED_WITH");
        var written = new JsonMapper().readTree(Files.readString(report));
        assertThat(written.at("/differences/0/kind").asString()).isEqualTo("LEVELS");
        assertThat(written.at("/differences/0/code").asString()).isEqualTo("c2");
        assertThat(written.at("/catalogueRelease").asString()).isEqualTo(CATALOGUE.release());
    }

    @Test
    void anotherPrintWritesNothing() throws IOException {
        var description = CATALOGUE.get(Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8);
        var other = MadeUpPrint.of(description).writeTo(folder.resolve("other.pdf"));

        assertThat(verify(other, folder.resolve("report.json")).code()).isEqualTo(2);
        assertThat(importText(other, folder.resolve("texts.json")).code()).isEqualTo(2);
        assertThat(files()).containsExactly("other.pdf");
    }

    @Test
    void theWordingOfAPrintIsAddedToACatalogue() throws IOException {
        var specialty = Specialty.of("psykiatri");
        var description = CATALOGUE.get(specialty, Edition.SOSFS_2015_8);
        var print = MadeUpPrint.of(description).writeTo(folder.resolve("print.pdf"));
        var texts = folder.resolve("texts.json");

        var ended = importText(print, texts);

        assertThat(ended).isEqualTo(new Ended(0, "", ""));
        var catalogue = CATALOGUE.withOfficialTexts(Files.readString(texts));
        assertThat(catalogue.get(specialty, Edition.SOSFS_2015_8).delmal())
                .flatExtracting(delmal -> delmal.requirements())
                .allSatisfy(
                        requirement -> assertThat(requirement.officialText()).isPresent());
        assertThat(catalogue
                        .get(specialty, Edition.SOSFS_2015_8)
                        .get(DelmalCode.of("c1"))
                        .requirements())
                .extracting(CompetenceRequirement::officialText)
                .first()
                .asString()
                .contains("behärska påhittade sjukdomstillstånd av flera sorter, kvalitets- och provsvar nummer 1");
    }

    @Test
    void whatCannotBeToldApartIsLeftOutAndNamed() throws IOException {
        var description = CATALOGUE.get(Specialty.of("psykiatri"), Edition.SOSFS_2015_8);
        var print = MadeUpPrint.of(
                        description,
                        delmal -> delmal.code().equals("c1")
                                ? new PrintMaker.Delmal(
                                        "c1", delmal.heading(), List.of("kunna allt"), delmal.rows(), delmal.advice())
                                : delmal)
                .writeTo(folder.resolve("print.pdf"));
        var texts = folder.resolve("texts.json");

        var ended = importText(print, texts);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("left out", "[c1]");
        assertThat(Files.readString(texts)).contains("\"c2\"").doesNotContain("\"c1\"");
    }

    private static PrintMaker.Delmal withAnotherLevel(PrintMaker.Delmal delmal) {
        return delmal.code().equals("c2")
                ? new PrintMaker.Delmal(
                        "c2", delmal.heading(), List.of("ha kännedom om allt"), delmal.rows(), delmal.advice())
                : delmal;
    }

    private Ended verify(Path pdf, Path report) throws IOException {
        return run(
                "verify",
                "--pdf",
                pdf.toString(),
                "--edition",
                "2015",
                "--specialty",
                "psykiatri",
                "--report",
                report.toString());
    }

    private Ended importText(Path pdf, Path texts) throws IOException {
        return run(
                "import-text",
                "--pdf",
                pdf.toString(),
                "--edition",
                "2015",
                "--specialty",
                "psykiatri",
                "--output",
                texts.toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Ended run(String... arguments) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var errBefore = System.err;
        try (var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                var complained = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setOut(printed);
            System.setErr(complained);
            var usage = new StringWriter();
            var complaint = new StringWriter();
            int code = CatalogueTools.commandLine()
                    .setOut(new PrintWriter(usage, true))
                    .setErr(new PrintWriter(complaint, true))
                    .execute(arguments);
            return new Ended(
                    code,
                    out.toString(StandardCharsets.UTF_8) + usage,
                    err.toString(StandardCharsets.UTF_8) + complaint);
        } finally {
            System.setOut(before);
            System.setErr(errBefore);
        }
    }

    private static Ended process(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CatalogueTools.class.getName()));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile("out", ".txt");
        var err = Files.createTempFile("err", ".txt");
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }
}
