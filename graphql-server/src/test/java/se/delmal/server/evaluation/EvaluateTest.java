package se.delmal.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class EvaluateTest {

    @Autowired
    private Asker asker;

    @Autowired
    private JdbcClient database;

    @Test
    void judgesARecordThatTheCallerKeeps() {
        var record = record(placement("p", "2021-03-01", "2026-02-28", 80));

        var answer = evaluate(Map.of("record", record, "asOf", "2026-11-21"));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/evaluate/userErrors").isEmpty()).isTrue();
        var status = answer.data("/evaluate/status");
        assertThat(status.path("asOf").asString()).isEqualTo("2026-11-21");
        assertThat(status.at("/computedFrom/recordVersion").isNull()).isTrue();
        assertThat(status.at("/time/credited/days").asString()).isEqualTo("P1460.8D");
        assertThat(status.at("/time/ledger/0/entries/0/id").asString()).isEqualTo("p");
        assertThat(status.at("/time/ledger/0/countedShare").decimalValue()).isEqualByComparingTo("0.8");
        assertThat(status.path("findings").isEmpty()).isFalse();
    }

    @Test
    void takesALiteralAsWellAsVariables() {
        var answer = asker.queryAs(
                "vendor",
                "{ evaluate(input: {asOf: \"2026-11-21\", record: {specialty: \"psykiatri\", edition: SOSFS_2015_8, started: \"2021-03-01\","
                        + " entries: [{placement: {ref: \"p\", unit: \"x\", setting: PSYCHIATRY, span: {from: \"2021-03-01\", through: \"2026-02-28\"}, fraction: 87.5}}]}})"
                        + " { status { time { credited { days } } } userErrors { code path } } }");

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/evaluate/status/time/credited/days").asString())
                .isEqualTo("P1597.75D");
    }

    @Test
    void tellsEveryFaultAtOnceWithItsPlace() {
        var tooMuch = placement("p", "2022-01-01", "2022-12-31", 180);
        var backwards = placement("q", "2023-12-31", "2023-01-01", 100);
        var unknown = new LinkedHashMap<String, Object>(placement("r", "2024-01-01", "2024-12-31", 100));
        unknown.put("delmal", List.of("STc99"));
        var twice = placement("r", "2025-01-01", "2025-12-31", 100);
        var input = Map.of(
                "record",
                Map.of(
                        "specialty",
                        "allmanmedicin",
                        "edition",
                        "HSLF_FS_2021_8",
                        "profile",
                        "nowhere",
                        "started",
                        "2022-02-30",
                        "entries",
                        List.of(
                                Map.of("placement", tooMuch),
                                Map.of("placement", backwards),
                                Map.of("placement", unknown),
                                Map.of("placement", twice))),
                "asOf",
                "imorgon");

        var answer = evaluate(input);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/evaluate/status").isNull()).isTrue();
        var faults = new HashMap<String, String>();
        answer.data("/evaluate/userErrors")
                .forEach(fault -> faults.put(
                        String.join(
                                ".",
                                fault.path("path")
                                        .valueStream()
                                        .map(part -> part.asString())
                                        .toList()),
                        fault.path("code").asString()));
        assertThat(faults)
                .containsEntry("asOf", "INVALID")
                .containsEntry("record.started", "INVALID")
                .containsEntry("record.profile", "UNKNOWN_REFERENCE")
                .containsEntry("record.entries.0.placement.fraction", "OUT_OF_RANGE")
                .containsEntry("record.entries.3.placement.ref", "DUPLICATE")
                .containsEntry("record.entries.1.placement.span.through", "OUT_OF_RANGE")
                .containsEntry("record.entries.2.placement.delmal.0", "UNKNOWN_REFERENCE")
                .hasSize(7);
        assertThat(answer.data("/evaluate/userErrors").valueStream()).allSatisfy(fault -> {
            assertThat(fault.at("/message/sv").asString()).isNotBlank();
            assertThat(fault.at("/message/en").asString()).isNotBlank();
        });
        assertThat(answer.told()).doesNotContain("imorgon", "nowhere", "2022-02-30", "180", "STc99");
    }

    @Test
    void saysThatASpecialtyIsNotKnown() {
        var answer = evaluate(Map.of(
                "record", Map.of("specialty", "trolleri", "edition", "HSLF_FS_2021_8", "started", "2022-02-01")));

        assertThat(answer.data("/evaluate/userErrors/0/code").asString()).isEqualTo("UNKNOWN_REFERENCE");
        assertThat(answer.data("/evaluate/userErrors/0/path").valueStream().map(part -> part.asString()))
                .containsExactly("record", "specialty");
        assertThat(answer.told()).doesNotContain("trolleri");
    }

    @Test
    void saysWhichFieldOfAnEntryIsOfTheWrongKind() {
        var answer = evaluate(Map.of(
                "record",
                record(Map.of(
                        "ref",
                        "p",
                        "unit",
                        "x",
                        "setting",
                        "KASTRUP",
                        "span",
                        Map.of("from", "2022-01-01"),
                        "fraction",
                        100))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString())
                .contains("$input")
                .doesNotContain("KASTRUP");
    }

    @Test
    void anEntryIsExactlyOneThing() {
        var record = new LinkedHashMap<String, Object>(record(placement("p", "2022-01-01", "2022-12-31", 100)));
        record.put(
                "entries",
                List.of(Map.of(
                        "placement",
                        placement("p", "2022-01-01", "2022-12-31", 100),
                        "absence",
                        Map.of("ref", "a", "reason", "SICK", "span", Map.of("from", "2022-01-01")))));

        var answer = evaluate(Map.of("record", record));

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void whatIsNotToldToBeCompleteIsNotTakenAsMissing() {
        var record = record(placement("p", "2021-03-01", "2026-02-28", 100));

        var told = evaluate(Map.of("record", record, "completeFor", List.of("PLACEMENT", "CERTIFICATE")));
        var open = evaluate(Map.of("record", record, "completeFor", List.of()));

        assertThat(verdict(told, "se.delmal-certified")).isNotEqualTo("UNDETERMINED");
        assertThat(verdict(open, "se.delmal-certified")).isEqualTo("UNDETERMINED");
    }

    @Test
    void takesEveryKindOfEntryThereIs() {
        var entries = new ArrayList<Map<String, Object>>();
        entries.add(Map.of("placement", placement("p", "2022-01-01", "2024-12-31", 100)));
        entries.add(Map.of(
                "absence",
                Map.of(
                        "ref",
                        "a",
                        "reason",
                        "PARENTAL",
                        "span",
                        span("2023-01-01", "2023-06-30"),
                        "extent",
                        "OF_FULL_TIME",
                        "share",
                        25.5)));
        entries.add(Map.of("creditedService", Map.of("ref", "t", "credit", "EARLIER_SERVICE", "months", 3)));
        entries.add(Map.of(
                "course",
                Map.of("ref", "k", "title", "Kurs", "span", span("2023-09-01", "2023-09-05"), "courseLeader", "eva")));
        entries.add(Map.of("auscultation", Map.of("ref", "u", "unit", "x", "span", span("2023-10-01", "2023-10-02"))));
        entries.add(
                Map.of("assessment", Map.of("ref", "b", "method", "MINI_CEX", "on", "2023-11-01", "placement", "p")));
        entries.add(
                Map.of("supervision", Map.of("ref", "h", "span", span("2022-01-01", "2022-12-31"), "minutes", 2400)));
        entries.add(Map.of(
                "meeting",
                Map.of(
                        "ref",
                        "m",
                        "meeting",
                        "HEAD_TALK",
                        "on",
                        "2023-02-02",
                        "attendees",
                        List.of("TRAINEE", "HEAD_OF_UNIT"))));
        entries.add(Map.of(
                "document",
                Map.of(
                        "ref",
                        "d",
                        "document",
                        "INDIVIDUAL_PROGRAMME",
                        "on",
                        "2022-02-01",
                        "delmalPlanned",
                        List.of("a1"))));
        entries.add(Map.of(
                "writtenWork",
                Map.of(
                        "ref",
                        "s",
                        "title",
                        "Arbete",
                        "form",
                        "OWN_WORK",
                        "span",
                        span("2023-01-01", "2023-03-01"),
                        "weeks",
                        9.5)));
        entries.add(Map.of(
                "improvementWork", Map.of("ref", "f", "title", "Arbete", "span", span("2023-01-01", "2023-03-01"))));
        entries.add(Map.of(
                "activityLog",
                Map.of(
                        "ref",
                        "l",
                        "activity",
                        "CHILD_HEALTH_SESSIONS",
                        "span",
                        span("2023-01-01", "2023-03-01"),
                        "amount",
                        12.5)));
        entries.add(Map.of("concern", Map.of("ref", "o", "concern", "PROBLEM", "on", "2023-05-05")));
        entries.add(Map.of(
                "certificate",
                Map.of(
                        "ref",
                        "c",
                        "annex",
                        "4",
                        "covers",
                        "CLINICAL_SERVICE",
                        "of",
                        List.of("p"),
                        "delmal",
                        List.of("a3"),
                        "signatures",
                        List.of(Map.of("by", "eva", "role", "SUPERVISOR", "on", "2024-12-31")))));
        var record = new LinkedHashMap<String, Object>(record(Map.of()));
        record.put(
                "persons",
                List.of(Map.of("ref", "eva", "specialties", List.of("psykiatri"), "clinicalFraction", 62.5)));
        record.put(
                "assignments",
                List.of(Map.of(
                        "role", "PRINCIPAL_SUPERVISOR", "holder", "eva", "valid", Map.of("from", "2022-01-01"))));
        record.put("unit", Map.of("specialistsInSpecialty", 5));
        record.put("entries", entries);

        var answer = evaluate(Map.of("record", record));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/evaluate/userErrors")).isEmpty();
        assertThat(answer.data("/evaluate/status/time/credited/days").asString())
                .isNotBlank();
    }

    @Test
    void storesNothing() {
        int before = rows();

        evaluate(Map.of("record", record(placement("p", "2021-03-01", "2026-02-28", 100))));

        assertThat(rows()).isEqualTo(before);
    }

    private int rows() {
        return database.sql(
                        "select (select count(*) from training_record) + (select count(*) from entry) + (select count(*) from person)")
                .query(Integer.class)
                .single();
    }

    private Asker.Answer evaluate(Map<String, ?> input) {
        return asker.askAs("vendor", "evaluate", Map.of("input", input));
    }

    private static String verdict(Asker.Answer answer, String rule) {
        return answer.data("/evaluate/status/findings")
                .valueStream()
                .filter(finding -> finding.path("rule").asString().equals(rule))
                .map(finding -> finding.path("verdict").asString())
                .findFirst()
                .orElse("none");
    }

    private static Map<String, Object> record(Map<String, Object> placement) {
        return Map.of(
                "specialty",
                "psykiatri",
                "edition",
                "SOSFS_2015_8",
                "started",
                "2021-03-01",
                "entries",
                placement.isEmpty() ? List.of() : List.of(Map.of("placement", placement)));
    }

    private static Map<String, Object> placement(String ref, String from, String through, Object fraction) {
        return Map.of(
                "ref",
                ref,
                "unit",
                "Psykiatriska kliniken",
                "setting",
                "PSYCHIATRY",
                "span",
                span(from, through),
                "fraction",
                fraction);
    }

    private static Map<String, Object> span(String from, String through) {
        return Map.of("from", from, "through", through);
    }
}
