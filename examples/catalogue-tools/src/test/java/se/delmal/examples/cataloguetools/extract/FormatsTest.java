package se.delmal.examples.cataloguetools.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.catalogue.CrosswalkRelation;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();
    private static final List<Edition> BOTH = List.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
    private static final StableId IDS = new StableId(StableId.URN);
    private static final Extract WHOLE = whole();
    private static final Extract PSYCHIATRY =
            Extract.of(CATALOGUE, BOTH, false).add(Specialty.of("psykiatri")).build();

    private static Extract whole() {
        var builder = Extract.of(CATALOGUE, BOTH, true);
        CATALOGUE.specialties().forEach(builder::add);
        return builder.build();
    }

    static Stream<ExtractFormat> everyFormatThatIsText() {
        return Stream.of(
                new CsvFormat(false),
                new JsonFormat(),
                new JsonLinesFormat(),
                new CaseFormat(IDS),
                new SkosFormat(IDS));
    }

    @ParameterizedTest
    @MethodSource("everyFormatThatIsText")
    void theSameContentIsTheSameText(ExtractFormat format) throws IOException {
        assertThat(written(format, PSYCHIATRY)).isEqualTo(written(format, PSYCHIATRY));
    }

    @Test
    void theWholeCatalogueHoldsEveryDelmalOnce() {
        var ids = WHOLE.delmal().stream().map(StableId::of).toList();
        var held = CATALOGUE.specialties().stream()
                .flatMap(specialty -> CATALOGUE.descriptionsOf(specialty).stream())
                .flatMap(description -> description.delmal().stream())
                .map(StableId::of)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().containsAll(new HashSet<>(held));
        assertThat(ids).contains("hslf-fs-2021-8/common/BT18", "sosfs-2015-8/common/b5");
    }

    @Test
    void aTableHasARowForEachRequirement() throws IOException {
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(written(new CsvFormat(false), WHOLE)), StandardCharsets.UTF_8))
                .getRecords();

        assertThat(rows)
                .hasSize(WHOLE.delmal().stream()
                        .mapToInt(delmal -> Math.max(1, delmal.requirements().size()))
                        .sum());
        assertThat(rows).extracting(row -> row.get("id")).doesNotHaveDuplicates();
        var row = rows.stream()
                .filter(each -> each.get("id").equals("sosfs-2015-8/psykiatri/c1/2"))
                .findFirst()
                .orElseThrow();
        assertThat(row.toMap())
                .containsEntry("specialty_sv", "Psykiatri")
                .containsEntry("levels", "HAVE_KNOWLEDGE")
                .containsEntry("mandatory_activities", "CLINICAL_SERVICE; COURSE")
                .containsEntry("attestors", "CLINICAL_SERVICE: SUPERVISOR; COURSE: COURSE_LEADER | SUPERVISOR")
                .containsEntry("verification", "VERIFIED")
                .containsEntry("catalogue_release", CATALOGUE.release());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-x", "@x", "\t=1", "\r=1"})
    void aValueThatBeginsAFormulaGetsAnApostrophe(String value) {
        assertThat(CsvFormat.safe(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "å", "1-2"})
    void anyOtherValueStaysAsItIs(String value) {
        assertThat(CsvFormat.safe(value)).isEqualTo(value);
    }

    @Test
    void aByteOrderMarkIsWrittenWhereItIsAskedForAndNotElsewhere() throws IOException {
        var mark = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        assertThat(written(new CsvFormat(true), PSYCHIATRY)).startsWith(mark);
        assertThat(written(new CsvFormat(false), PSYCHIATRY)).startsWith("id,".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookHasFrozenHeadsFiltersAndNoFormulas() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxFormat(), PSYCHIATRY)))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly("Requirements", "Target descriptions", "About");
            workbook.forEach(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC)));
            });
            var table = workbook.getSheet("Requirements");
            assertThat(table.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:U");
            assertThat(table.getLastRowNum()).isEqualTo(Row.of(PSYCHIATRY).size());
            assertThat(table.getRow(0).getCell(0).getStringCellValue()).isEqualTo("id");
            assertThat(workbook.getSheet("About").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(CATALOGUE.release());
        }
    }

    @Test
    void whatIsNotKnownIsNotShownAsNone() throws IOException {
        var extract = Extract.of(CATALOGUE, BOTH.subList(1, 2), false)
                .add(Specialty.of("klinisk-kemi"))
                .build();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxFormat(), extract)))) {
            assertThat(workbook.getSheet("Target descriptions")
                            .getRow(1)
                            .getCell(7)
                            .getStringCellValue())
                    .isEqualTo("UNKNOWN");
        }
    }

    @Test
    void jsonHasTheShapeOfItsSchema() throws IOException {
        var schema = schema("extract.schema.json");
        var json = text(new JsonFormat(), WHOLE);

        assertThat(schema.validate(json, InputFormat.JSON))
                .extracting(Error::toString)
                .isEmpty();
        assertThat(schema.validate(json.replace("\"MASTER\"", "\"MASTERY\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void frameworksHaveTheShapeOfTheirSchema() throws IOException {
        var schema = schema("case.schema.json");

        assertThat(schema.validate(text(new CaseFormat(IDS), WHOLE), InputFormat.JSON))
                .extracting(Error::toString)
                .isEmpty();
        var one = text(new CaseFormat(IDS), PSYCHIATRY.only(Edition.SOSFS_2015_8));
        assertThat(schema.validate(one, InputFormat.JSON))
                .extracting(Error::toString)
                .isEmpty();
        assertThat(schema.validate(one.replace("isChildOf", "isBelow"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void anItemOfAFrameworkIsCalledTheSameInEveryExtract() throws IOException {
        var id = StableId.uuid("sosfs-2015-8/psykiatri/c1").toString();

        assertThat(id).isEqualTo("afa2eb2d-0ae2-3361-bcfc-97642e4d5b67");
        assertThat(text(new CaseFormat(IDS), WHOLE)).contains("\"urn:uuid:" + id + "\"");
        assertThat(text(new CaseFormat(new StableId("https://example.org/d/")), PSYCHIATRY))
                .contains("\"https://example.org/d/" + id + "\"")
                .doesNotContain("urn:uuid");
    }

    @Test
    void everyAssociationOfTheWholeCatalogueLeadsToAnItem() throws IOException {
        var frameworks =
                new JsonMapper().readTree(text(new CaseFormat(IDS), WHOLE)).get("CFPackages");
        var known = new HashSet<String>();
        frameworks.forEach(framework -> {
            known.add(framework.at("/CFDocument/identifier").asString());
            framework
                    .get("CFItems")
                    .forEach(item -> assertThat(known.add(item.get("identifier").asString()))
                            .isTrue());
        });

        frameworks.forEach(framework -> framework.get("CFAssociations").forEach(association -> {
            assertThat(known)
                    .contains(association.at("/originNodeURI/identifier").asString());
            assertThat(known)
                    .contains(association.at("/destinationNodeURI/identifier").asString());
        }));
    }

    @Test
    void turtleIsReadAsAConceptForEachDelmal() throws IOException {
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(written(new SkosFormat(IDS), WHOLE)), Lang.TURTLE);

        assertThat(model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList())
                .hasSize(2);
        assertThat(model.listSubjectsWithProperty(SKOS.notation).toList())
                .hasSize(WHOLE.delmal().size());
        for (Delmal delmal : WHOLE.delmal()) {
            var concept = model.getResource(IDS.uri(StableId.of(delmal)));
            assertThat(concept.hasProperty(SKOS.prefLabel)).isTrue();
            assertThat(concept.getPropertyResourceValue(SKOS.broader).hasProperty(SKOS.topConceptOf))
                    .isTrue();
        }
        assertThat(matches(model)).isEqualTo(WHOLE.crosswalk().size());
    }

    private static int matches(Model model) {
        return Stream.of(CrosswalkRelation.values())
                .filter(relation -> relation != CrosswalkRelation.NONE)
                .map(SkosFormat::match)
                .mapToInt(property -> model.listStatements(null, property, (String) null)
                        .toList()
                        .size())
                .sum();
    }

    @Test
    void aLineIsADelmalWithItsIdAndRelease() throws IOException {
        var lines = text(new JsonLinesFormat(), WHOLE).lines().toList();

        assertThat(lines).hasSize(WHOLE.delmal().size());
        assertThat(lines).allSatisfy(line -> {
            var read = new JsonMapper().readTree(line);
            assertThat(read.at("/release").asString()).isEqualTo(CATALOGUE.release());
            assertThat(read.at("/id").asString())
                    .endsWith("/" + read.at("/delmal/code").asString());
        });
    }

    @Test
    void whatIsNoExtractIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new JsonFormat().read(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonFormat().read(new ByteArrayInputStream("[".getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("no extract");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CaseFormat(IDS).read(new ByteArrayInputStream("[".getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("no framework");
    }

    private static Schema schema(String name) throws IOException {
        try (var in = Objects.requireNonNull(
                Extract.class.getResourceAsStream("/se/delmal/examples/cataloguetools/" + name))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static String text(ExtractFormat format, Extract extract) throws IOException {
        return new String(written(format, extract), StandardCharsets.UTF_8);
    }

    private static byte[] written(ExtractFormat format, Extract extract) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(extract, out);
        return out.toByteArray();
    }
}
