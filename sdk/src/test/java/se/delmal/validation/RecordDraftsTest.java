package se.delmal.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

class RecordDraftsTest {

    private static final RecordDrafts DRAFTS = RecordDrafts.using(Validators.PLAIN);
    private static final String ST_2021 =
            "\"specialty\":\"psykiatri\",\"edition\":\"HSLF_FS_2021_8\",\"started\":\"2023-01-16\"";
    private static final String ST_2015 =
            "\"specialty\":\"allmanmedicin\",\"edition\":\"SOSFS_2015_8\",\"started\":\"2018-01-16\"";

    @Test
    void fiveFaultsInOneRecordAreAllReportedInTheOrderOfTheContract() {
        var faults = faultsIn("""
                {%s, "licensed": "13 maj 2022", "entries": [
                  {"placement": {"ref": "t1", "unit": "Norra", "setting": "PSYCHIATRY", "fraction": 180,
                                 "span": {"from": "2023-06-01", "through": "2023-05-31"}, "supervisor": "Anna Svensson"}},
                  {"course": {"ref": "k1", "title": "Samtal", "span": {"from": "2023-02-01", "through": "2023-02-02"},
                              "delmal": ["STc1", "STc44"]}}]}
                """.formatted(ST_2021));

        assertThat(faults)
                .extracting(fault -> String.join(".", fault.path()) + " " + fault.code())
                .containsExactly(
                        "licensed INVALID",
                        "entries.0.placement.span.through OUT_OF_RANGE",
                        "entries.0.placement.fraction OUT_OF_RANGE",
                        "entries.0.placement.supervisor UNKNOWN_REFERENCE",
                        "entries.1.course.delmal.1 UNKNOWN_REFERENCE");
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message().en()).isPresent();
            assertThat(fault.message().sv() + fault.message().in(Locale.ENGLISH))
                    .doesNotContain("13 maj", "180", "2023-05-31", "Anna", "STc44");
        });
    }

    @Test
    void aFractionOfOneHundredAndEightyPercentIsToldItsRange() {
        var fault = faultIn(placement("\"fraction\": 180"));

        assertThat(fault.path()).containsExactly("entries", "0", "placement", "fraction");
        assertThat(fault.code()).isEqualTo(FaultCode.OUT_OF_RANGE);
        assertThat(fault.message().sv()).isEqualTo("Ska vara över 0 och högst 100 procent, med högst två decimaler.");
        assertThat(fault.message().in(Locale.ENGLISH))
                .isEqualTo("Must be over 0 and at most 100 percent, with at most two decimals.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "100.01", "80.125", "1e-999999999", "1e999999999", "0.001"})
    void aFractionThatCannotBeIsOutOfRange(String fraction) {
        assertThat(faultIn(placement("\"fraction\": " + fraction)).code()).isEqualTo(FaultCode.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "100", "87.5", "80.10", "1e2", "33.33"})
    void aFractionThatCanBeIsAccepted(String fraction) {
        assertThat(accepted(placement("\"fraction\": " + fraction)).entries()).hasSize(1);
    }

    @Test
    void anUnknownDelmalIsToldWhichThereAreAndWhere() {
        var fault = faultIn("{" + ST_2021 + ", \"entries\": [{\"auscultation\": {\"ref\": \"a1\", \"unit\": \"x\","
                + " \"span\": {\"from\": \"2023-02-01\"}, \"delmal\": [\"STc15\"]}}]}");

        assertThat(fault.message().sv()).contains("BT1–BT18, STa1–STa7, STb1–STb4, STc1–STc14");
        assertThat(fault.citations()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STc15, true",
        "STc16, false",
        "STb4, true",
        "STb5, false",
        "STa7, true",
        "STa8, false",
        "BT18, true",
        "BT19, false",
        "c1, false"
    })
    void aDelmalIsThereIfTheTargetDescriptionOrFoundationTrainingHasIt(String code, boolean there) {
        var text = course(
                "\"specialty\":\"allmanmedicin\",\"edition\":\"HSLF_FS_2021_8\",\"started\":\"2023-01-16\"", code);

        assertThat(DRAFTS.acceptJson(text) instanceof CheckedDraft.Accepted).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"STb4, true", "STb5, false", "STc13, true", "STc14, false", "c1, false"})
    void whereNobodyKnowsWhichBDelmalApplyNoneOfThemIsRefused(String code, boolean there) {
        var text = course(
                "\"specialty\":\"rattsmedicin\",\"edition\":\"HSLF_FS_2021_8\",\"started\":\"2023-01-16\"", code);

        assertThat(DRAFTS.acceptJson(text) instanceof CheckedDraft.Accepted).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sta1", "STa 1", "a0", "STa100", "d1", ""})
    void aCodeThatIsNotPrintedSoIsInvalidAndNotRepaired(String code) {
        var fault = faultIn(course(ST_2021, code));

        assertThat(fault.code()).isEqualTo(FaultCode.INVALID);
        assertThat(fault.path()).containsExactly("entries", "0", "course", "delmal", "0");
    }

    @Test
    void specialistTrainingMustTellItsSpecialtyAndEdition() {
        assertThat(paths(faultsIn("{\"started\": \"2023-01-16\"}"))).containsExactly("specialty", "edition");
        assertThat(accepted("{\"programme\": \"BT\", \"started\": \"2023-01-16\"}")
                        .specialty())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Psykiatri", "psykiatrin", "PSYKIATRI", "Allmänmedicin", ""})
    void aSpecialtyIsNamedAsTheCatalogueWritesIt(String slug) {
        var fault = faultIn("{" + ST_2021.replace("psykiatri", slug) + "}");

        assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_REFERENCE);
        assertThat(fault.path()).containsExactly("specialty");
    }

    @Test
    void referencesMustBeUniqueAmongPersonsAndAmongEntries() {
        var faults = faultsIn("""
                {%s, "persons": [{"ref": "p1"}, {"ref": "p2"}, {"ref": "p1"}], "entries": [
                  {"absence": {"ref": "p1", "reason": "SICK", "span": {"from": "2023-02-01"}}},
                  {"concern": {"ref": "p1", "concern": "PROBLEM", "on": "2023-02-01"}}]}
                """.formatted(ST_2021));

        assertThat(paths(faults)).containsExactly("persons.2.ref", "entries.1.concern.ref");
        assertThat(faults).extracting(Fault::code).containsOnly(FaultCode.DUPLICATE);
    }

    @Test
    void everyReferenceMustLeadSomewhere() {
        var faults = faultsIn("""
                {%s, "persons": [{"ref": "p1"}],
                 "assignments": [{"role": "SUPERVISOR", "holder": "p9", "valid": {"from": "2023-02-01"}}],
                 "entries": [
                  {"supervision": {"ref": "e0", "span": {"from": "2023-02-01"}, "minutes": 60, "supervisor": "p9"}},
                  {"meeting": {"ref": "e1", "meeting": "PLANNING", "on": "2023-02-01", "about": "e9"}},
                  {"assessment": {"ref": "e2", "method": "DOPS", "on": "2023-02-01", "assessor": "p9", "placement": "e1"}},
                  {"certificate": {"ref": "e3", "annex": "9", "of": ["e1", "e9"],
                                   "signatures": [{"by": "p1", "role": "SUPERVISOR", "on": "2023-02-01"},
                                                  {"by": "e1", "role": "SUPERVISOR", "on": "2023-02-01"}]}}]}
                """.formatted(ST_2021));

        assertThat(paths(faults))
                .containsExactly(
                        "assignments.0.holder",
                        "entries.0.supervision.supervisor",
                        "entries.1.meeting.about",
                        "entries.2.assessment.assessor",
                        "entries.2.assessment.placement",
                        "entries.3.certificate.of.1",
                        "entries.3.certificate.signatures.1.by");
        assertThat(faults).extracting(Fault::code).containsOnly(FaultCode.UNKNOWN_REFERENCE);
    }

    @Test
    void nobodyIsMissedWhileSomebodyHasNoReference() {
        var faults = faultsIn("""
                {%s, "persons": [{"displayName": "Anna"}], "entries": [
                  {"supervision": {"ref": "e0", "span": {"from": "2023-02-01"}, "minutes": 60, "supervisor": "p9"}}]}
                """.formatted(ST_2021));

        assertThat(paths(faults)).containsExactly("persons.0.ref");
    }

    @Test
    void aCertificateIsOnAFormOfItsEdition() {
        var fault = faultIn(certificate(ST_2015, "\"annex\": \"12\""));

        assertThat(fault.path()).containsExactly("entries", "0", "certificate", "annex");
        assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_REFERENCE);
        assertThat(fault.message().sv()).contains("1, 2, 3, 4, 5, 6, 7, 8a, 8b");
        assertThat(fault.citations()).isNotEmpty();
    }

    @Test
    void aFormCertifiesWhatItSaysAndNothingElse() {
        assertThat(accepted(certificate(ST_2021, "\"annex\": \"12\", \"covers\": \"FREE_EVIDENCE\""))
                        .entries(Certificate.class))
                .hasSize(1);

        var other = faultIn(certificate(ST_2021, "\"annex\": \"10\", \"covers\": \"AUSCULTATION\""));
        assertThat(other.path()).endsWith("covers");
        assertThat(other.code()).isEqualTo(FaultCode.INVALID);
        assertThat(other.message().sv()).contains("COURSE").doesNotContain("AUSCULTATION");
        assertThat(other.citations()).isNotEmpty();

        var none = faultIn(certificate(ST_2021, "\"annex\": \"7\", \"covers\": \"COURSE\""));
        assertThat(none.message().sv()).contains("ingen utbildningsaktivitet");
    }

    @Test
    void withoutAnEditionOnlyFoundationTrainingHasForms() {
        assertThat(accepted(certificate("\"programme\":\"BT\",\"started\":\"2023-01-16\"", "\"annex\": \"4\""))
                        .entries())
                .hasSize(1);
        assertThat(faultIn(certificate("\"programme\":\"AT\",\"started\":\"2023-01-16\"", "\"annex\": \"4\""))
                        .path())
                .endsWith("annex");
    }

    @Test
    void anEntryIsOfExactlyOneKind() {
        var absence = "{\"ref\": \"e1\", \"reason\": \"SICK\", \"span\": {\"from\": \"2023-02-01\"}}";
        var concern = "{\"ref\": \"e2\", \"concern\": \"PROBLEM\", \"on\": \"2023-02-01\"}";
        var faults = faultsIn(
                "{" + ST_2021 + ", \"entries\": [{\"absence\": " + absence + ", \"concern\": " + concern + "}, {}]}");

        assertThat(paths(faults)).containsExactly("entries.0", "entries.1");
        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.INVALID, FaultCode.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'extent': 'OF_SERVICE'}|REQUIRED",
                "{'extent': 'OF_FULL_TIME'}|REQUIRED",
                "{'share': 50}|INVALID",
                "{'extent': 'WHOLE', 'share': 50}|INVALID",
                "{'extent': 'OF_SERVICE', 'share': 101}|OUT_OF_RANGE",
                "{'extent': 'OF_SERVICE', 'share': 50}|",
                "{'extent': 'WHOLE'}|",
                "{}|"
            })
    void anAbsenceTellsItsShareWhereItIsAShare(String parts, String code) {
        Map<String, Object> absence = Inputs.of(parts.replace('\'', '"'));
        absence.putAll(Map.of("ref", "f1", "reason", "PARENTAL", "span", Map.of("from", "2023-02-01")));
        Map<String, Object> input = Inputs.of("{" + ST_2021 + "}");
        input.put("entries", List.of(Map.of("absence", absence)));

        var checked = DRAFTS.accept(input);

        if (code == null) {
            assertThat(checked).isInstanceOf(CheckedDraft.Accepted.class);
        } else {
            assertThat(((CheckedDraft.Refused) checked).faults())
                    .extracting(fault -> fault.path().get(3) + " " + fault.code())
                    .containsExactly("share " + code);
        }
    }

    @Test
    void everyEnumIsToldItsNames() {
        var faults = faultsIn("""
                {"programme": "PhD", "specialty": "psykiatri", "edition": "2021", "started": "2023-01-16",
                 "completeFor": ["placements"], "unit": {"equipment": ["CHAIR"], "activities": ["AT"]},
                 "assignments": [{"role": "boss", "holder": "p1", "valid": {"from": "2023-02-01"}}],
                 "persons": [{"ref": "p1"}],
                 "entries": [
                  {"placement": {"ref": "e1", "unit": "x", "setting": "x", "clinic": "x", "fraction": 1, "span": {"from": "2023-02-01"}}},
                  {"absence": {"ref": "e2", "reason": "x", "extent": "x", "span": {"from": "2023-02-01"}}},
                  {"creditedService": {"ref": "e3", "credit": "x"}},
                  {"course": {"ref": "e4", "title": "x", "purpose": "x", "attendees": ["x"], "replaces": "x", "span": {"from": "2023-02-01"}}},
                  {"assessment": {"ref": "e5", "method": "x", "outcome": "x", "attendees": ["x"], "paidBy": "x", "on": "2023-02-01"}},
                  {"meeting": {"ref": "e6", "meeting": "x", "attendees": ["x"], "on": "2023-02-01"}},
                  {"document": {"ref": "e7", "document": "x", "clinic": "x", "parts": ["x"], "approvals": [{"role": "x", "on": "2023-02-01"}], "consulted": ["x"], "recipients": ["x"], "on": "2023-02-01"}},
                  {"writtenWork": {"ref": "e8", "title": "x", "form": "x", "span": {"from": "2023-02-01"}}},
                  {"activityLog": {"ref": "e9", "activity": "x", "mode": "x", "partner": "x", "readinessDecidedBy": "x", "span": {"from": "2023-02-01"}}},
                  {"concern": {"ref": "e10", "concern": "x", "notified": ["x"], "measures": ["x"], "on": "2023-02-01"}},
                  {"certificate": {"ref": "e11", "annex": "9", "covers": "x", "consulted": ["x"],
                                   "signatures": [{"by": "p1", "role": "x", "on": "2023-02-01"}]}}]}
                """);

        assertThat(paths(faults)).hasSize((int) enumsIn(Shape.of(TrainingRecordDraft.class)));
        assertThat(faults).extracting(Fault::code).containsOnly(FaultCode.INVALID);
        assertThat(faults).allSatisfy(fault -> assertThat(fault.message().sv()).startsWith("Ska vara en av: "));
        assertThat(faults)
                .filteredOn(fault -> fault.path().equals(List.of("programme")))
                .extracting(fault -> fault.message().sv())
                .containsExactly("Ska vara en av: AT, BT, ST.");
    }

    @Test
    void anUnknownFieldIsToldWhichThereAre() {
        var faults = faultsIn(
                "{" + ST_2021 + ", \"personalNumber\": \"x\", \"persons\": [{\"ref\": \"p1\", \"name\": \"Anna\"}]}");

        assertThat(paths(faults)).containsExactly("persons.0.name", "personalNumber");
        assertThat(faults.get(0).message().sv()).contains("displayName").doesNotContain("Anna");
    }

    @Test
    void aValueOfTheWrongTypeIsToldOnceAndNothingElseIsLost() {
        var faults = faultsIn("""
                {"specialty": 7, "edition": "HSLF_FS_2021_8", "started": ["2023-01-16"], "swedishAt": "yes",
                 "persons": {"ref": "p1"}, "unit": [], "entries": ["x",
                  {"placement": {"ref": 1, "unit": null, "setting": "OTHER", "fraction": "80", "span": "2023", "bt": 1}}]}
                """);

        assertThat(paths(faults))
                .containsExactly(
                        "specialty",
                        "started",
                        "swedishAt",
                        "persons",
                        "unit",
                        "entries.0",
                        "entries.1.placement.ref",
                        "entries.1.placement.unit",
                        "entries.1.placement.bt",
                        "entries.1.placement.span",
                        "entries.1.placement.fraction");
        assertThat(faults)
                .filteredOn(
                        fault -> !fault.path().contains("unit") || fault.path().size() == 1)
                .extracting(Fault::code)
                .containsOnly(FaultCode.INVALID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "programme|{'programme': 7, 'started': '2023-01-16'}",
                "edition|{'specialty': 'psykiatri', 'edition': 7, 'started': '2023-01-16', 'entries': [{'certificate':"
                        + " {'ref': 'i1', 'annex': '77', 'delmal': ['STc77']}}]}",
                "edition|{'programme': 'BT', 'edition': 7, 'started': '2023-01-16', 'entries': [{'certificate': {'ref':"
                        + " 'i1', 'annex': '77'}}]}",
                "persons|{'programme': 'AT', 'started': '2023-01-16', 'persons': 7, 'assignments': [{'role': 'SUPERVISOR',"
                        + " 'holder': 'p1', 'valid': {'from': '2023-01-16'}}]}"
            })
    void nothingFollowsFromWhatCouldNotBeRead(String path, String text) {
        assertThat(paths(faultsIn(text.replace('\'', '"')))).containsExactly(path);
    }

    @Test
    void theConstraintsSayTheSameToAnyValidator() {
        var draft = DRAFTS.readJson("""
                        {"programme": "ST", "started": "2023-01-16", "edition": "SOSFS_2015_8", "entries": [
                          {"certificate": {"ref": "i1", "annex": "5", "delmal": ["a1", "STa1"],
                                           "signatures": [{"by": "p9", "role": "SUPERVISOR", "on": "2023-13-01"}]}}]}
                        """).draft();

        assertThat(Validators.PLAIN.validate(draft))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .containsExactlyInAnyOrder(
                        "specialty {se.delmal.validation.needed-for-st}",
                        "entries[0].certificate.delmal[1] {se.delmal.validation.delmal}|a1–a6, b1–b5, c1–c99, BT1–BT18",
                        "entries[0].certificate.signatures[0].by {se.delmal.validation.person}",
                        "entries[0].certificate.signatures[0].on {se.delmal.validation.day}");
    }

    @Test
    void manyFaultsOfOneKindAreToldInReasonableTime() {
        var codes = Collections.nCopies(200, "STc99").toArray(String[]::new);
        var course =
                Map.of("ref", "k1", "title", "x", "span", Map.of("from", "2023-02-01"), "delmal", Arrays.asList(codes));
        Map<String, Object> input = Inputs.of("{" + ST_2021 + "}");
        input.put("entries", Collections.nCopies(1_000, Map.of("course", course)));

        var faults =
                assertTimeout(Duration.ofSeconds(60), () -> ((CheckedDraft.Refused) DRAFTS.accept(input)).faults());

        assertThat(faults.get(199).message().sv()).contains("Ytterligare 200800 fel");
    }

    @Test
    void nullInAListIsMissing() {
        var faults = faultsIn("""
                {%s, "completeFor": [null], "persons": [null, {"ref": "p1", "specialties": [null]}], "assignments": [null],
                 "entries": [null, {"course": {"ref": "k1", "title": "x", "span": {"from": "2023-02-01"},
                                               "delmal": [null], "attendees": [null]}}]}
                """.formatted(ST_2021));

        assertThat(paths(faults))
                .containsExactly(
                        "persons.0",
                        "persons.1.specialties.0",
                        "assignments.0",
                        "entries.0",
                        "entries.1.course.attendees.0",
                        "entries.1.course.delmal.0",
                        "completeFor.0");
        assertThat(faults).extracting(Fault::code).containsOnly(FaultCode.REQUIRED);
    }

    @Test
    void whatIsKeptAsASetMayListNothingTwice() {
        var faults = faultsIn("""
                {%s, "completeFor": ["COURSE", "COURSE"], "entries": [
                  {"concern": {"ref": "e1", "concern": "PROBLEM", "on": "2023-02-01",
                               "measures": ["ACTION_PLAN", "EXTRA_SUPERVISION", "ACTION_PLAN"]}}]}
                """.formatted(ST_2021));

        assertThat(paths(faults)).containsExactly("entries.0.concern.measures.2", "completeFor.1");
        assertThat(faults).extracting(Fault::code).containsOnly(FaultCode.DUPLICATE);
    }

    @Test
    void moreThanTwoThousandPersonsAssignmentsAndEntriesAreTooMany() {
        assertThat(DRAFTS.accept(concerns(2_000))).isInstanceOf(CheckedDraft.Accepted.class);

        var faults = ((CheckedDraft.Refused) DRAFTS.accept(concerns(2_001))).faults();

        assertThat(paths(faults)).containsExactly("entries");
        assertThat(faults.get(0).code()).isEqualTo(FaultCode.LIMIT);
        assertThat(faults.get(0).message().sv()).contains("2000");
    }

    @Test
    void aListInsideAnEntryHasItsLimit() {
        var fault = faultIn(course(ST_2021, Collections.nCopies(201, "STc1").toArray(String[]::new)));

        assertThat(fault.path()).endsWith("delmal");
        assertThat(fault.code()).isEqualTo(FaultCode.LIMIT);
        assertThat(fault.message().sv()).contains("200");
    }

    @Test
    void ofManyFaultsTheFirstAreToldAndTheNumberOfTheOthers() {
        var input = concerns(300);
        input.put("entries", Collections.nCopies(300, Map.of()));

        var faults = ((CheckedDraft.Refused) DRAFTS.accept(input)).faults();

        assertThat(faults).hasSize(200);
        assertThat(paths(faults).get(198)).isEqualTo("entries.198");
        assertThat(faults.get(199).path()).isEmpty();
        assertThat(faults.get(199).code()).isEqualTo(FaultCode.LIMIT);
        assertThat(faults.get(199).message().sv()).isEqualTo("Ytterligare 101 fel visas inte.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a\u0000b", "line\nbreak", "\u0085", "\ud83d", "\udc00x"})
    void aReferenceIsALineOfText(String ref) {
        Map<String, Object> input = Inputs.of("{" + ST_2021 + "}");
        input.put("persons", List.of(Map.of("ref", ref)));

        var faults = ((CheckedDraft.Refused) DRAFTS.accept(input)).faults();

        assertThat(paths(faults)).containsExactly("persons.0.ref");
        assertThat(faults.get(0).code()).isEqualTo(FaultCode.INVALID);
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void aReferenceHasAtMostOneHundredCharacters(int length, boolean fits) {
        Map<String, Object> input = Inputs.of("{" + ST_2021 + "}");
        input.put("persons", List.of(Map.of("ref", "\ud83d\ude00".repeat(length))));

        assertThat(DRAFTS.accept(input) instanceof CheckedDraft.Accepted).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void aUnitHasAtMostFiveHundredCharacters(int length, boolean fits) {
        Map<String, Object> input = Inputs.of("{" + ST_2021 + "}");
        input.put("employmentUnit", "ö".repeat(length));

        assertThat(DRAFTS.accept(input) instanceof CheckedDraft.Accepted).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, ",
        "1900-01-01, ",
        "2199-12-31, ",
        "2023-02-29, INVALID",
        "1899-12-31, OUT_OF_RANGE",
        "2200-01-01, OUT_OF_RANGE",
        "2023-1-16, INVALID",
        "20230116, INVALID",
        "+12023-01-16, INVALID",
        "2023-01-16T00:00, INVALID",
        "'', INVALID"
    })
    void aDayIsADayOfTheCalendar(String day, FaultCode code) {
        var text = "{\"programme\": \"AT\", \"started\": \"" + day + "\"}";

        if (code == null) {
            assertThat(accepted(text).started()).isEqualTo(LocalDate.parse(day));
        } else {
            assertThat(faultIn(text).code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "36, ",
        "36.0, ",
        "0, ",
        "600, ",
        "601, OUT_OF_RANGE",
        "-1, OUT_OF_RANGE",
        "1.5, INVALID",
        "1e99, OUT_OF_RANGE",
        "1e-99, INVALID"
    })
    void creditedMonthsAreAWholeNumber(String months, FaultCode code) {
        var text = "{" + ST_2021
                + ", \"entries\": [{\"creditedService\": {\"ref\": \"e1\", \"credit\": \"OTHER\", \"months\": " + months
                + "}}]}";

        if (code == null) {
            assertThat(accepted(text).entries()).hasSize(1);
        } else {
            assertThat(faultIn(text).code()).isEqualTo(code);
        }
    }

    @Test
    void whatTheContractHasADefaultForMayBeLeftOut() {
        var record = accepted("{" + ST_2021 + ", \"entries\": [{\"placement\": {\"ref\": \"t1\", \"unit\": \"Norra\","
                + " \"setting\": \"PSYCHIATRY\", \"fraction\": 80, \"span\": {\"from\": \"2023-01-16\"}}}]}");

        assertThat(record)
                .isEqualTo(TraineeRecord.startingOn(
                                LocalDate.of(2023, 1, 16), Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8)
                        .completeFor(Set.of(EntryKind.PLACEMENT))
                        .with(Placement.at(
                                "t1",
                                "Norra",
                                CareSetting.PSYCHIATRY,
                                new OngoingSpan(LocalDate.of(2023, 1, 16)),
                                WorkingFraction.ofPercent(80))));
    }

    @Test
    void whatARecordIsCompleteForMayBeToldBesideIt() {
        Map<String, Object> input = Inputs.of("{" + ST_2021 + "}");

        assertThat(((CheckedDraft.Accepted) DRAFTS.accept(input, List.of("COURSE", EntryKind.MEETING)))
                        .record()
                        .completeFor())
                .containsExactlyInAnyOrder(EntryKind.COURSE, EntryKind.MEETING);
        assertThat(((CheckedDraft.Accepted) DRAFTS.accept(input, List.of()))
                        .record()
                        .completeFor())
                .isEmpty();
        assertThat(paths(((CheckedDraft.Refused) DRAFTS.accept(input, List.of("x"))).faults()))
                .containsExactly("completeFor.0");
        assertThat(((CheckedDraft.Accepted) DRAFTS.check(DRAFTS.read(input).draft(), List.of("COURSE")))
                        .record()
                        .completeFor())
                .containsExactly(EntryKind.COURSE);
    }

    @Test
    void aServerMayHaveReadDaysCodesAndConstantsAlready() {
        Map<String, Object> course = new HashMap<>(Map.of(
                "ref",
                "k1",
                "title",
                "Samtal",
                "span",
                Map.of("from", LocalDate.of(2023, 2, 1)),
                "delmal",
                List.of(DelmalCode.of("STc1"))));
        Map<String, Object> person =
                Map.of("ref", "p1", "clinicalFraction", WorkingFraction.ofPercent(50), "birthYear", 1980L);
        Map<String, Object> input = new HashMap<>(Map.of(
                "specialty", "psykiatri",
                "edition", Edition.HSLF_FS_2021_8,
                "started", LocalDate.of(2023, 1, 16),
                "persons", List.of(person),
                "entries", List.of(Map.of("course", course))));

        assertThat(DRAFTS.accept(input)).isInstanceOf(CheckedDraft.Accepted.class);
    }

    @Test
    void numbersThatAreNoneAreToldSo() {
        Map<String, Object> input = Inputs.of("{" + ST_2021 + "}");
        input.put("persons", List.of(Map.of("ref", "p1", "clinicalFraction", Double.NaN)));

        assertThat(paths(((CheckedDraft.Refused) DRAFTS.accept(input)).faults()))
                .containsExactly("persons.0.clinicalFraction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{", "{\"started\": }", "{} {}", "nul", "{'a':1}", "\ufeff{"})
    void textThatIsNoJsonIsToldWhereItStopsToBe(String text) {
        var fault = faultIn(text);

        assertThat(fault.path()).isEmpty();
        assertThat(fault.code()).isEqualTo(FaultCode.INVALID);
        assertThat(fault.message().sv()).startsWith("Texten är inte giltig JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "true", "null"})
    void jsonThatIsNoObjectIsToldSo(String text) {
        assertThat(faultIn(text).message().sv()).isEqualTo("Ska vara ett objekt.");
    }

    @Test
    void aNumberBeyondAllBoundsIsNone() {
        var fault = faultIn(placement("\"fraction\": 1e99999999999"));

        assertThat(fault.path()).endsWith("fraction");
        assertThat(fault.code()).isEqualTo(FaultCode.INVALID);
    }

    @Test
    void nestingIsNotFollowedForever() {
        assertThat(faultIn("{\"a\":".repeat(100_000)).path()).isEmpty();
    }

    @Test
    void aFieldThatStandsTwiceIsToldBesideEverythingElse() {
        var faults = faultsIn("{" + ST_2021 + ", \"licensed\": \"x\", \"started\": \"2023-01-17\"}");

        assertThat(faults)
                .extracting(fault -> fault.path().get(0) + " " + fault.code())
                .containsExactly("started DUPLICATE", "licensed INVALID");
    }

    @Test
    void everyMessageHasItsWordingAndFillsItsGaps() {
        for (FaultMessage message : FaultMessage.values()) {
            var text = message.text(List.of("first", "second"));

            assertThat(text.sv()).isNotBlank().doesNotContain("{");
            assertThat(text.in(Locale.ENGLISH)).isNotBlank().doesNotContain("{").isNotEqualTo(text.sv());
        }
    }

    private static long enumsIn(Shape shape) {
        return shape.fields().values().stream()
                .mapToLong(field -> enumsIn(field.value()))
                .sum();
    }

    private static long enumsIn(Shape.Value value) {
        return switch (value.kind()) {
            case LIST -> enumsIn(value.itemOf());
            case OBJECT -> enumsIn(Shape.of(value.type()));
            default -> value.notes().isAnnotationPresent(OneOfEnum.class) ? 1 : 0;
        };
    }

    private static String placement(String part) {
        return "{" + ST_2021 + ", \"entries\": [{\"placement\": {\"ref\": \"t1\", \"unit\": \"Norra\","
                + " \"setting\": \"PSYCHIATRY\", \"span\": {\"from\": \"2023-01-16\"}, " + part + "}}]}";
    }

    private static String course(String frame, String... codes) {
        var delmal = Arrays.stream(codes).map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
        return "{" + frame + ", \"entries\": [{\"course\": {\"ref\": \"k1\", \"title\": \"x\","
                + " \"span\": {\"from\": \"2023-02-01\"}, \"delmal\": [" + delmal + "]}}]}";
    }

    private static String certificate(String frame, String parts) {
        return "{" + frame + ", \"entries\": [{\"certificate\": {\"ref\": \"i1\", " + parts + "}}]}";
    }

    private static Map<String, Object> concerns(int number) {
        Map<String, Object> input = Inputs.of("{" + ST_2021 + "}");
        input.put(
                "entries",
                IntStream.range(0, number)
                        .mapToObj(i ->
                                Map.of("concern", Map.of("ref", "e" + i, "concern", "PROBLEM", "on", "2023-02-01")))
                        .toList());
        return input;
    }

    private static TraineeRecord accepted(String json) {
        var checked = DRAFTS.acceptJson(json);
        assertThat(checked).isInstanceOf(CheckedDraft.Accepted.class);
        return ((CheckedDraft.Accepted) checked).record();
    }

    private static List<Fault> faultsIn(String json) {
        var checked = DRAFTS.acceptJson(json);
        assertThat(checked).isInstanceOf(CheckedDraft.Refused.class);
        return ((CheckedDraft.Refused) checked).faults();
    }

    private static Fault faultIn(String json) {
        var faults = faultsIn(json);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static List<String> paths(List<Fault> faults) {
        return faults.stream().map(fault -> String.join(".", fault.path())).toList();
    }
}
