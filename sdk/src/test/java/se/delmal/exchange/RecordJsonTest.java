package se.delmal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Concern;
import se.delmal.record.ConcernKind;
import se.delmal.record.ConcernMeasure;
import se.delmal.record.Course;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.record.WrittenWork;
import se.delmal.record.WrittenWorkForm;
import se.delmal.time.DateSpan;
import se.delmal.time.Programme;
import se.delmal.time.WorkingFraction;

class RecordJsonTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 16);
    private static final String MINIMAL =
            "{\"specialty\":\"psykiatri\",\"edition\":\"HSLF_FS_2021_8\",\"started\":\"2023-01-16\"}";
    private static final SchemaOfRecords SCHEMA = new SchemaOfRecords();

    @Test
    void aRecordIsWrittenInTheOrderOfTheContract() {
        var record = TraineeRecord.startingOn(START, Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8)
                .completeFor(EnumSet.of(EntryKind.COURSE, EntryKind.PLACEMENT))
                .with(Placement.at(
                        "e1",
                        "Norra kliniken",
                        CareSetting.PSYCHIATRY,
                        DateSpan.of(START, LocalDate.of(2023, 6, 30)),
                        WorkingFraction.ofPercent(new BigDecimal("87.50"))));

        assertThat(RecordJson.write(record))
                .isEqualTo("{\"programme\":\"ST\",\"specialty\":\"psykiatri\",\"edition\":\"HSLF_FS_2021_8\","
                        + "\"profile\":\"national\",\"started\":\"2023-01-16\",\"persons\":[],\"entries\":["
                        + "{\"placement\":{\"ref\":\"e1\",\"unit\":\"Norra kliniken\",\"setting\":\"PSYCHIATRY\","
                        + "\"bt\":false,\"span\":{\"from\":\"2023-01-16\",\"through\":\"2023-06-30\"},"
                        + "\"fraction\":87.5,\"delmal\":[]}}],\"completeFor\":[\"PLACEMENT\",\"COURSE\"]}");
    }

    @Test
    void whatTheContractHasADefaultForMayBeLeftOut() {
        var read = RecordJson.read(MINIMAL);

        assertThat(read)
                .isEqualTo(TraineeRecord.startingOn(START, Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8)
                        .completeFor(Set.of()));
        assertThat(SCHEMA.faultsIn(MINIMAL)).isEmpty();
    }

    @Test
    void aRecordThatDoesNotSayIsCompleteInTheKindsItHolds() {
        var read = RecordJson.read("""
                {"specialty":"psykiatri","edition":"HSLF_FS_2021_8","started":"2023-01-16","entries":[
                  {"course":{"ref":"e1","title":"Samtal","span":{"from":"2023-02-01","through":"2023-02-02"}}}]}
                """);

        assertThat(read.completeFor()).containsExactly(EntryKind.COURSE);
    }

    @Test
    void setsAreWrittenInOneOrder() {
        var one = concern(Set.of(ConcernMeasure.ACTION_PLAN, ConcernMeasure.PROLONGED_SERVICE));
        var other = concern(Set.of(ConcernMeasure.PROLONGED_SERVICE, ConcernMeasure.ACTION_PLAN));

        assertThat(RecordJson.writeEntry(one))
                .isEqualTo(RecordJson.writeEntry(other))
                .contains("[\"ACTION_PLAN\",\"PROLONGED_SERVICE\"]");
    }

    @Test
    void numbersKeepEveryDigit() {
        var work = new WrittenWork(
                "e1",
                "Om sömn",
                WrittenWorkForm.OWN_WORK,
                DateSpan.on(START),
                Optional.of(new BigDecimal("10.000000000000000000000000000001")),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(RecordJson.readEntry(RecordJson.writeEntry(work), Optional.empty()))
                .isEqualTo(work);
    }

    @Test
    void anAnnexIsAFormOfTheEditionItIsReadUnder() {
        var text = "{\"certificate\":{\"ref\":\"i1\",\"annex\":\"5\"}}";

        assertThat(((Certificate) RecordJson.readEntry(text, Optional.of(Edition.SOSFS_2015_8)))
                        .form()
                        .title())
                .contains("Kurs");
        assertThatThrownBy(() -> RecordJson.readEntry(text, Optional.empty()))
                .isInstanceOf(RecordTextException.class)
                .hasMessageStartingWith("/certificate/annex ");
    }

    @Test
    void foundationTrainingHasItsFormsWithoutAnEdition() {
        var form =
                TargetCatalogue.standard().findForm(Edition.HSLF_FS_2021_8, "4").orElseThrow();
        var record = TraineeRecord.startingOn(START, Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8)
                .ofProgramme(Programme.BT)
                .with(new Certificate(
                        "i1",
                        form,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        var text = RecordJson.write(record).replace("\"edition\":\"HSLF_FS_2021_8\",", "");

        assertThat(RecordJson.read(text).entry("i1")).isEqualTo(record.entry("i1"));
    }

    @Test
    void aCertificateOnAFormOfAnotherEditionCannotBeWritten() {
        var form =
                TargetCatalogue.standard().findForm(Edition.SOSFS_2015_8, "5").orElseThrow();
        var record = TraineeRecord.startingOn(START, Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8)
                .with(new Certificate(
                        "i1",
                        form,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));

        assertThatThrownBy(() -> RecordJson.write(record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOSFS 2015:8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `|``",
                "`[]`|``",
                "`null`|``",
                "`{\"started\":\"2023-01-16\"}`|``",
                "`{\"programme\":\"AT\"}`|``",
                "`{\"programme\":\"XX\",\"started\":\"2023-01-16\"}`|/programme",
                "`{\"programme\":\"AT\",\"started\":\"2023-02-30\"}`|/started",
                "`{\"programme\":\"AT\",\"started\":\"1899-12-31\"}`|/started",
                "`{\"programme\":\"AT\",\"started\":\"+12023-01-01\"}`|/started",
                "`{\"programme\":\"AT\",\"started\":20230116}`|/started",
                "`{\"programme\":\"AT\",\"started\":\"2023-01-16\",\"a/b\":1}`|/a~1b",
                "`{\"programme\":\"AT\",\"started\":\"2023-01-16\",\"specialty\":\"Psykiatri\"}`|/specialty",
                "`{\"programme\":\"AT\",\"started\":\"2023-01-16\",\"completeFor\":[\"COURSE\",\"COURSE\"]}`|/completeFor/1",
                "`{\"programme\":\"AT\",\"started\":\"2023-01-16\",\"persons\":[null]}`|/persons/0",
                "`{\"programme\":\"AT\",\"started\":\"2023-01-16\",\"persons\":[{\"ref\":\"p\"},{\"ref\":\"p\"}]}`|``",
                "`{\"programme\":\"AT\",\"started\":\"2023-01-16\",\"entries\":[{}]}`|/entries/0",
                "`{\"programme\":\"AT\",\"started\":\"2023-01-16\",\"entries\":[{\"placement\":{},\"absence\":{}}]}`|/entries/0",
                "`{\"programme\":\"AT\",\"started\":\"2023-01-16\",\"entries\":[{\"placement\":{}}]}`|/entries/0/placement",
            })
    void saysWhereATextIsNoRecord(String text, String path) {
        var fault = catchThrowableOfType(RecordTextException.class, () -> RecordJson.read(text));

        assertThat(fault.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"180", "0", "-1", "80.125", "1e-999999999", "1e999999999", "\"80\"", "true"})
    void refusesAFractionThatCannotBeAndDoesNotRepeatIt(String fraction) {
        var text = """
                {"placement":{"ref":"e1","unit":"x","setting":"OTHER","span":{"from":"2023-01-01"},"fraction":%s}}
                """.formatted(fraction);

        assertThatThrownBy(() -> RecordJson.readEntry(text, Optional.empty()))
                .isInstanceOf(RecordTextException.class)
                .hasNoCause()
                .hasMessageMatching(
                        "/placement/fraction must be (a number|over 0 and at most 100 percent, with at most two decimals)");
    }

    @Test
    void refusesANumberBeyondAllBounds() {
        assertThatThrownBy(() -> RecordJson.read("{\"started\":1e99999999999}"))
                .isInstanceOf(RecordTextException.class)
                .hasNoCause()
                .hasMessageNotContaining("1e");
    }

    @Test
    void refusesASpanThatEndsBeforeItStarts() {
        var text = """
                {"absence":{"ref":"e1","reason":"SICK","span":{"from":"2023-02-01","through":"2023-01-31"}}}
                """;

        assertThatThrownBy(() -> RecordJson.readEntry(text, Optional.empty()))
                .isInstanceOf(RecordTextException.class)
                .hasMessage("/absence/span must end on or after its first day");
    }

    @ParameterizedTest
    @CsvSource({"STc99x", "sta1", "c0", "d1"})
    void refusesACodeThatNoRegulationPrints(String code) {
        var text = """
                {"course":{"ref":"e1","title":"x","span":{"from":"2023-02-01"},"delmal":["%s"]}}
                """.formatted(code);

        assertThatThrownBy(() -> RecordJson.readEntry(text, Optional.empty()))
                .isInstanceOf(RecordTextException.class)
                .hasMessageStartingWith("/course/delmal/0 ");
    }

    @Test
    void refusesAPropertyThatStandsTwiceWithoutQuotingIt() {
        var text = MINIMAL.replace("\"started\"", "\"started\":\"1912-12-12\",\"started\"");

        assertThatThrownBy(() -> RecordJson.read(text))
                .isInstanceOf(RecordTextException.class)
                .hasNoCause()
                .hasMessageContaining("line 1")
                .hasMessageNotContaining("started");
    }

    @Test
    void refusesAReferenceThatLeadsNowhereWithoutQuotingIt() {
        var text = MINIMAL.replace(
                "\"started\"",
                "\"assignments\":[{\"role\":\"SUPERVISOR\",\"holder\":\"Anna\",\"valid\":{\"from\":\"2023-01-16\"}}],\"started\"");

        assertThatThrownBy(() -> RecordJson.read(text))
                .isInstanceOf(RecordTextException.class)
                .hasNoCause()
                .hasMessageNotContaining("Anna");
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() {
        assertThat(SCHEMA.faultsIn("{\"started\":\"2023-01-16\"}")).isNotEmpty();
        assertThat(SCHEMA.faultsIn(MINIMAL.replace("2023-01-16", "2323-01-16"))).isNotEmpty();
        assertThat(SCHEMA.faultsIn(MINIMAL.replace("started", "begun"))).isNotEmpty();
    }

    @Test
    void aCourseNamesItsDelmalAsTheRegulationPrintsThem() {
        var course = Course.of("e1", "Samtal", DateSpan.on(START), DelmalCode.of("st c 1"), DelmalCode.of("bt7"));

        assertThat(RecordJson.writeEntry(course)).contains("\"delmal\":[\"STc1\",\"BT7\"]");
    }

    private static Concern concern(Set<ConcernMeasure> measures) {
        return new Concern("e1", ConcernKind.AT_RISK, START, Optional.empty(), measures, false);
    }
}
