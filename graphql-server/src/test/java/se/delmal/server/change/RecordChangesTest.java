package se.delmal.server.change;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.change.Changer.codes;
import static se.delmal.server.change.Changer.context;
import static se.delmal.server.change.Changer.key;
import static se.delmal.server.change.Changer.path;
import static se.delmal.server.demo.DemoAccess.recordId;
import static se.delmal.server.demo.DemoAccess.traineeId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.delmal.exchange.RecordJson;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import tools.jackson.core.type.TypeReference;

@ServerTest
@TestPropertySource(properties = "delmal.test.database-of-its-own=changes")
class RecordChangesTest {

    /** A coordination number that was made up, with the right check digit. */
    private static final String NUMBER = "197010632391";

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    @Autowired
    private Asker asker;

    @Autowired
    private JdbcClient database;

    private Changer changer;

    @BeforeEach
    void meetTheServer() {
        changer = new Changer(asker);
    }

    @Test
    void atFirstTheCallerIsTheTraineeAndAfterwardsKnown() {
        var created = changer.make("lars", input(Map.of("identity", identity(NUMBER)), Map.of("started", "2026-09-01")))
                .data("/trainingRecordCreate");
        var again = changer.make("lars", input(Map.of("identity", identity(NUMBER)), Map.of("started", "2026-09-01")))
                .data("/trainingRecordCreate");
        var second = changer.make(
                        "lars",
                        input(
                                Map.of(
                                        "existing",
                                        created.at("/record/trainee/id").asString()),
                                Map.of("started", "2026-10-01")))
                .data("/trainingRecordCreate");

        assertThat(codes(created)).isEmpty();
        assertThat(created.at("/record/version").asString()).isEqualTo("1");
        assertThat(created.at("/record/trainee/displayName").asString()).isEqualTo("Lars Vendel");
        assertThat(created.at("/status/asOf").asString()).isEqualTo("2026-11-22");
        assertThat(codes(again)).containsExactly("DUPLICATE");
        assertThat(codes(second)).isEmpty();
        assertThat(second.at("/record/trainee/id")).isEqualTo(created.at("/record/trainee/id"));
        checkIsEncrypted(created.at("/record/trainee/id").asString());
    }

    private void checkIsEncrypted(String trainee) {
        var stored = database.sql("select identity_number from trainee where id = :id")
                .param("id", trainee)
                .query(String.class)
                .single();
        var identity = asker.queryAs(
                        "lars", "{ node(id: \"" + trainee + "\") { ... on Trainee { identity { masked number } } } }")
                .data("/node/identity");

        assertThat(stored).doesNotContain(NUMBER);
        assertThat(identity.path("number").asString()).isEqualTo(NUMBER);
        assertThat(identity.path("masked").asString()).isEqualTo(NUMBER.substring(0, 8) + "****");
    }

    @Test
    void aTraineeThatTheCallerHasNothingToDoWithIsNotThere() {
        var foreign = changer.make("vendor", input(Map.of("existing", traineeId("ingrid")), Map.of()))
                .data("/trainingRecordCreate");
        var missing = changer.make("vendor", input(Map.of("existing", "TAAAAAAAAAAAAAAAAAAAA"), Map.of()))
                .data("/trainingRecordCreate");
        var reader = changer.make("eva", input(Map.of("existing", traineeId("ingrid")), Map.of()))
                .data("/trainingRecordCreate");
        var head = changer.make("karin", input(Map.of("existing", traineeId("ingrid")), Map.of()))
                .data("/trainingRecordCreate");

        assertThat(foreign).isEqualTo(missing);
        assertThat(codes(foreign)).containsExactly("UNKNOWN_REFERENCE");
        assertThat(codes(reader)).containsExactly("NOT_PERMITTED");
        assertThat(codes(head)).isEmpty();
    }

    @Test
    void aDryRunStoresNothingAndTellsWhereTheTraineeWouldStand() {
        int before = rows();

        var tried = changer.imported("omar", input(Map.of("existing", traineeId("omar")), document("omar")), true)
                .data("/trainingRecordImport");

        assertThat(codes(tried)).isEmpty();
        assertThat(tried.path("record").isNull()).isTrue();
        assertThat(tried.at("/status/time/credited/days").asString()).startsWith("P");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everyFaultOfAnImportIsToldInItsOrderAndAtMostTwoHundred() {
        var entries = new ArrayList<Object>();
        for (int i = 0; i < 150; i++) {
            entries.add(Map.of(
                    "placement",
                    Map.of(
                            "ref",
                            "p" + i,
                            "unit",
                            "x",
                            "setting",
                            "PSYCHIATRY",
                            "span",
                            Map.of("from", "2026-02-01", "through", "2026-01-01"),
                            "fraction",
                            101)));
        }
        var input = new HashMap<>(input(
                Map.of("identity", Map.of("identityNumber", "199001010000", "displayName", "")),
                Map.of("started", "2022-02-30", "entries", entries)));
        input.put("subjects", List.of(Map.of("person", "nobody", "subject", "someone")));

        var answer = changer.imported("jonas", input, true);

        var payload = answer.data("/trainingRecordImport");
        assertThat(codes(payload)).hasSize(200);
        assertThat(path(payload, 0)).containsExactly("input", "trainee", "identity", "identityNumber");
        assertThat(path(payload, 1)).containsExactly("input", "trainee", "identity", "displayName");
        assertThat(path(payload, 2)).containsExactly("input", "record", "started");
        assertThat(path(payload, 3)).containsExactly("input", "record", "entries", "0", "placement", "span", "through");
        assertThat(path(payload, 4)).containsExactly("input", "record", "entries", "0", "placement", "fraction");
        assertThat(answer.told()).doesNotContain("199001010000", "2022-02-30", "someone");
    }

    @Test
    void anIdentityNumberInTheDocumentIsRefused() {
        var answer = asker.queryAs(
                "jonas",
                "mutation { trainingRecordCreate(input: {idempotencyKey: \"0123456789abcdef\", record: {started: \"2026-01-01\"},"
                        + " trainee: {identity: {identityNumber: \"" + NUMBER
                        + "\", displayName: \"x\"}}}) { replayed } }");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.told()).doesNotContain(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingrid", "omar", "tuva", "viktor", "nora"})
    void whatIsExportedIsReadBackEqual(String trainee) {
        var document = changer.exported(trainee);

        var imported = changer.imported(
                        trainee, input(Map.of("existing", traineeId(trainee)), document(trainee)), false)
                .data("/trainingRecordImport");
        var again = changer.export(trainee, imported.at("/record/id").asString())
                .data("/trainingRecordExport/json")
                .asString();

        assertThat(codes(imported)).isEmpty();
        assertThat(RecordJson.read(Documents.complete(again))).isEqualTo(RecordJson.read(Documents.complete(document)));
        assertThat(again).isEqualTo(document);
    }

    @Test
    void anImportMayBeLargerThanOtherRequests() {
        var large = new HashMap<>(document("omar"));
        large.put("employmentUnit", "x".repeat(300 * 1024));

        var imported = changer.imported("omar", input(Map.of("existing", traineeId("omar")), large), true);
        var created = changer.make("omar", input(Map.of("existing", traineeId("omar")), large));

        assertThat(imported.status()).isEqualTo(200);
        assertThat(codes(imported.data("/trainingRecordImport"))).containsExactly("OUT_OF_RANGE");
        assertThat(created.status()).isEqualTo(413);
    }

    @Test
    void onlyTheTraineeExportsAndErases() {
        var exported = changer.export("karin", recordId("ingrid")).data("/trainingRecordExport");
        var erased = changer.erase("karin", recordId("ingrid"), changer.context("ingrid"))
                .data("/trainingRecordErase");
        var stranger = changer.export("vendor", recordId("ingrid"));

        assertThat(codes(exported)).containsExactly("NOT_PERMITTED");
        assertThat(exported.path("json").isNull()).isTrue();
        assertThat(codes(erased)).containsExactly("NOT_PERMITTED");
        assertThat(stranger.codes()).containsExactly("NOT_FOUND");
    }

    @Test
    void anErasureKeepsTheEvidenceAndSaysWhy() {
        var id = imported("ingrid");

        var erased = changer.erase("ingrid", id, context(key(), "1")).data("/trainingRecordErase");
        var left = RecordJson.read(Documents.complete(
                changer.export("ingrid", id).data("/trainingRecordExport/json").asString()));

        assertThat(codes(erased)).isEmpty();
        assertThat(erased.at("/kept/0/description/sv").asString()).contains("Undertecknade intyg");
        assertThat(erased.at("/kept/0/until").isNull()).isTrue();
        assertThat(erased.at("/kept/0/citations/0/document").asString()).isEqualTo("SOSFS 2015:8");
        assertThat(erased.at("/kept/1/description/sv").asString()).contains("Åtkomstloggen");
        assertThat(erased.at("/kept/1/until").asString()).isEqualTo("2028-11-22");
        assertThat(erased.at("/kept/2/until").asString()).isEqualTo("2026-11-25");
        assertThat(left.entry("psyk")).isPresent();
        assertThat(left.entry("p3")).isPresent();
        assertThat(left.entry("m1")).isEmpty();
        assertThat(left.assignments()).isEmpty();
        assertThat(asker.queryAs("karin", "{ trainingRecord(id: \"" + id + "\") { id } }")
                        .codes())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void makingTakingAndErasingARecordAreJournaled() {
        var created = changer.make("tuva", input(Map.of("existing", traineeId("tuva")), Map.of()))
                .data("/trainingRecordCreate/record/id")
                .asString();
        changer.export("tuva", created);
        var context = context(key(), "1");
        changer.erase("tuva", created, context);
        changer.erase("tuva", created, context);

        var actions = database.sql("select action from access_entry where record_id = :id and action <> 'READ'"
                        + " and role = 'TRAINEE' and subject = 'demo-tuva' order by id")
                .param("id", created)
                .query(String.class)
                .list();

        assertThat(actions).containsExactly("WRITE", "EXPORT", "ERASE");
    }

    @Test
    void whereNothingIsSignedNothingOfTheRecordIsLeft() {
        var created = changer.make("omar", input(Map.of("existing", traineeId("omar")), Map.of()))
                .data("/trainingRecordCreate/record/id")
                .asString();
        var context = context(key(), "1");

        var erased = changer.erase("omar", created, context).data("/trainingRecordErase");
        var again = changer.erase("omar", created, context).data("/trainingRecordErase");
        var others = changer.erase("tuva", created, context);

        assertThat(codes(erased)).isEmpty();
        assertThat(erased.path("kept").size()).isEqualTo(2);
        assertThat(again.path("replayed").asBoolean()).isTrue();
        assertThat(again.path("kept")).isEqualTo(erased.path("kept"));
        assertThat(others.codes()).containsExactly("NOT_FOUND");
        assertThat(asker.queryAs("omar", "{ trainingRecord(id: \"" + created + "\") { id } }")
                        .codes())
                .containsExactly("NOT_FOUND");
    }

    private String imported(String trainee) {
        return changer.imported(trainee, input(Map.of("existing", traineeId(trainee)), document(trainee)), false)
                .data("/trainingRecordImport/record/id")
                .asString();
    }

    private Map<String, Object> document(String trainee) {
        return Documents.JSON.readValue(changer.exported(trainee), OBJECT);
    }

    private static Map<String, Object> identity(String number) {
        return Map.of("identityNumber", number, "displayName", "Lars Vendel");
    }

    private static Map<String, Object> input(Map<String, ?> trainee, Map<String, ?> record) {
        var whole = new HashMap<String, Object>(
                Map.of("specialty", "psykiatri", "edition", "SOSFS_2015_8", "started", "2026-01-01"));
        whole.putAll(record);
        return Map.of("idempotencyKey", key(), "trainee", trainee, "record", whole);
    }

    private int rows() {
        return database.sql("select (select count(*) from training_record) + (select count(*) from entry)")
                .query(Integer.class)
                .single();
    }
}
