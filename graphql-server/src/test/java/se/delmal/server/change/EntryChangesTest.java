package se.delmal.server.change;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.change.Changer.codes;
import static se.delmal.server.change.Changer.context;
import static se.delmal.server.change.Changer.course;
import static se.delmal.server.change.Changer.key;
import static se.delmal.server.change.Changer.path;
import static se.delmal.server.change.Changer.placement;
import static se.delmal.server.demo.DemoAccess.recordId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.exchange.RecordJson;
import se.delmal.record.Entry;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.Statements;
import se.delmal.server.trainee.Ids;

@ServerTest
@TestPropertySource(properties = "delmal.test.database-of-its-own=changes")
class EntryChangesTest {

    @Autowired
    private Asker asker;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements.Counter statements;

    @Autowired
    private MadeChanges made;

    @Autowired
    private TransactionTemplate transaction;

    private Changer changer;

    @BeforeEach
    void meetTheServer() {
        changer = new Changer(asker);
    }

    @Test
    void aTraineeAddsAnEntryAndSeesWhatItMakes() {
        var before = Long.parseLong(changer.version("omar"));

        var added = changer.add("omar", "omar", changer.context("omar"), course("added-course", "Samtal"))
                .data("/entryAdd");

        assertThat(codes(added)).isEmpty();
        assertThat(added.path("replayed").asBoolean()).isFalse();
        assertThat(added.at("/entry/__typename").asString()).isEqualTo("Course");
        assertThat(added.at("/record/version").asString()).isEqualTo(String.valueOf(before + 1));
        assertThat(added.at("/record/status/computedFrom/recordVersion").asString())
                .isEqualTo(String.valueOf(before + 1));
        assertThat(changer.exported("omar")).contains("added-course");
    }

    @Test
    void aChangeUnderAVersionThatIsOverIsRefusedAndTellsTheVersion() {
        var stale = changer.context("omar");
        changer.add("omar", "omar", changer.context("omar"), course("first-" + key(), "Samtal"));
        var recorded = changer.exported("omar");

        var refused = changer.add("omar", "omar", stale, course("second-" + key(), "Samtal"))
                .data("/entryAdd");

        assertThat(codes(refused)).containsExactly("VERSION_CONFLICT");
        assertThat(path(refused, 0)).containsExactly("context", "expectedVersion");
        assertThat(refused.at("/userErrors/0/currentVersion").asString()).isEqualTo(changer.version("omar"));
        assertThat(refused.path("entry").isNull()).isTrue();
        assertThat(refused.path("record").isNull()).isTrue();
        assertThat(changer.exported("omar")).isEqualTo(recorded);
    }

    @Test
    void theSameChangeAgainIsAnsweredAndNotMadeAgain() {
        var context = changer.context("omar");
        var entry = course("once-" + key(), "Samtal");

        var first = changer.add("omar", "omar", context, entry).data("/entryAdd");
        var again = changer.add("omar", "omar", context, entry).data("/entryAdd");

        assertThat(again.path("replayed").asBoolean()).isTrue();
        assertThat(again.at("/entry/id")).isEqualTo(first.at("/entry/id"));
        assertThat(again.at("/record/version")).isEqualTo(first.at("/record/version"));
    }

    @Test
    void aKeyIsGoodForOneChange() {
        var context = changer.context("omar");
        changer.add("omar", "omar", context, course("mine-" + key(), "Samtal"));

        var other = changer.add("omar", "omar", context, course("other-" + key(), "Samtal"))
                .data("/entryAdd");

        assertThat(codes(other)).containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertThat(path(other, 0)).containsExactly("context", "idempotencyKey");
    }

    @Test
    void aKeyIsItsCallersOwn() {
        var key = key();
        changer.add("omar", "omar", context(key, changer.version("omar")), course("a-" + key, "Samtal"));

        var others = changer.add("tuva", "tuva", context(key, changer.version("tuva")), course("a-" + key, "Samtal"))
                .data("/entryAdd");

        assertThat(codes(others)).isEmpty();
        assertThat(others.path("replayed").asBoolean()).isFalse();
    }

    @Test
    void aRefusedChangeLeavesItsKeyFree() {
        var key = key();
        var refused = changer.add("omar", "omar", context(key, "0"), course("later-" + key, "Samtal"))
                .data("/entryAdd");

        var made = changer.add("omar", "omar", context(key, changer.version("omar")), course("later-" + key, "Samtal"))
                .data("/entryAdd");

        assertThat(codes(refused)).containsExactly("VERSION_CONFLICT");
        assertThat(codes(made)).isEmpty();
    }

    @Test
    void aKeyThatIsOldIsForgotten() {
        var context = changer.context("omar");
        changer.add("omar", "omar", context, course("old-" + key(), "Samtal"));
        database.sql("update made_change set made = made - interval '73' hour where idempotency = :key")
                .param("key", context.get("idempotencyKey"))
                .update();

        var fresh = changer.add(
                        "omar",
                        "omar",
                        context(Objects.toString(context.get("idempotencyKey")), changer.version("omar")),
                        course("new-" + key(), "Samtal"))
                .data("/entryAdd");

        assertThat(codes(fresh)).isEmpty();
        assertThat(fresh.path("replayed").asBoolean()).isFalse();
    }

    @Test
    void oldKeysAreClearedAway() {
        var context = changer.context("omar");
        changer.add("omar", "omar", context, course("cleared-" + key(), "Samtal"));
        database.sql("update made_change set made = made - interval '73' hour where idempotency = :key")
                .param("key", context.get("idempotencyKey"))
                .update();

        int cleared = made.forget();

        assertThat(cleared).isEqualTo(1);
        assertThat(made.forget()).isZero();
    }

    @Test
    void whileAChangeIsBeingMadeTheSameOneIsToldToTryAgain() {
        var context = changer.context("nora");
        var entry = course("waiting-" + key(), "Samtal");

        var waiting = Objects.requireNonNull(transaction.execute(status -> {
            database.sql("update training_record set version = version where id = :id")
                    .param("id", recordId("nora"))
                    .update();
            return changer.add("nora", "nora", context, entry);
        }));
        var afterwards = changer.add("nora", "nora", context, entry).data("/entryAdd");

        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.codes()).containsExactly("CONFLICT");
        assertThat(waiting.body().at("/errors/0/extensions/retryAfter").asInt()).isPositive();
        assertThat(codes(afterwards)).isEmpty();
        assertThat(afterwards.path("replayed").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"short, 1", "with spaces in the key, 1", "0123456789abcdef, one", "0123456789abcdef, -1"})
    void refusesWhatIsNoKeyOrNoVersion(String key, String version) {
        var answer = changer.add("omar", "omar", context(key, version), course("x", "Samtal"));

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.told()).doesNotContain("with spaces");
    }

    @Test
    void everyFaultOfAnEntryIsToldWithItsPlace() {
        var entry = Map.of(
                "placement",
                Map.of(
                        "ref",
                        "wrong",
                        "unit",
                        "x",
                        "setting",
                        "PSYCHIATRY",
                        "span",
                        Map.of("from", "2026-02-01", "through", "2026-01-01"),
                        "fraction",
                        180,
                        "supervisor",
                        "nobody"));

        var refused = changer.add("omar", "omar", changer.context("omar"), entry);

        var payload = refused.data("/entryAdd");
        assertThat(codes(payload)).containsExactly("OUT_OF_RANGE", "OUT_OF_RANGE", "UNKNOWN_REFERENCE");
        assertThat(path(payload, 0)).containsExactly("entry", "placement", "span", "through");
        assertThat(path(payload, 1)).containsExactly("entry", "placement", "fraction");
        assertThat(path(payload, 2)).containsExactly("entry", "placement", "supervisor");
        assertThat(payload.path("userErrors").valueStream()).allSatisfy(error -> {
            assertThat(error.at("/message/sv").asString()).isNotBlank();
            assertThat(error.at("/message/en").asString()).isNotBlank();
        });
        assertThat(refused.told()).doesNotContain("nobody", "180");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eva", "karin", "lars"})
    void thoseWhoReadTheRecordDoNotWriteInIt(String reader) {
        var refused = changer.add(reader, "ingrid", changer.context("ingrid"), course("x", "Samtal"))
                .data("/entryAdd");

        assertThat(codes(refused)).containsExactly("NOT_PERMITTED");
        assertThat(refused.at("/userErrors/0/__typename").asString()).isEqualTo("PermissionError");
        assertThat(refused.at("/userErrors/0/requiredRoles/0").asString()).isEqualTo("TRAINEE");
        assertThat(refused.path("record").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"viktor", "vendor"})
    void aForeignRecordIsNotThere(String stranger) {
        var foreign = changer.add(stranger, "ingrid", changer.context("ingrid"), course("x", "Samtal"));

        assertThat(foreign.status()).isEqualTo(200);
        assertThat(foreign.codes()).containsExactly("NOT_FOUND");
        assertThat(foreign.body().path("data").isNull()).isTrue();
    }

    @Test
    void aChangeNeedsAToken() {
        var answer = asker.query(
                "mutation { trainingRecordExport(recordId: \"" + recordId("omar") + "\") { json } }", Map.of());

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void oneRequestMakesOneChange() {
        var export = "trainingRecordExport(recordId: \"" + recordId("omar") + "\") { json }";

        var twice = asker.queryAs(
                "omar", "mutation { a: " + export + " ...F } fragment F on Mutation { b: " + export + " }");

        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(twice.body().at("/errors/0/extensions/limit").asString()).isEqualTo("mutations");
    }

    @Test
    void aSupervisorAddsAnAssessmentOfTheirOwnOnly() {
        var jonas = personId("ingrid", "jonas");

        var own = changer.add("jonas", "ingrid", changer.context("ingrid"), assessment("own-" + key(), jonas))
                .data("/entryAdd");
        var anothers = changer.add("jonas", "ingrid", changer.context("ingrid"), assessment("o-" + key(), "eva"))
                .data("/entryAdd");

        assertThat(codes(own)).isEmpty();
        assertThat(own.at("/entry/__typename").asString()).isEqualTo("Assessment");
        assertThat(own.path("record").isNull()).isTrue();
        assertThat(codes(anothers)).containsExactly("NOT_PERMITTED");
    }

    @Test
    void changesAreMadeTogether() {
        var ref = key();
        var added = changer.add("omar", "omar", changer.context("omar"), course("a-" + ref, "Samtal"))
                .data("/entryAdd/entry/id")
                .asString();

        var applied = changer.apply(
                        "omar",
                        "omar",
                        changer.context("omar"),
                        List.of(
                                Map.of("replace", Map.of("id", added, "entry", course(added, "Samtal, del 2"))),
                                Map.of("add", course("b-" + ref, "Bedömning"))))
                .data("/trainingRecordApply");

        assertThat(codes(applied)).isEmpty();
        assertThat(applied.at("/status/computedFrom/recordVersion")).isEqualTo(applied.at("/record/version"));
        assertThat(changer.exported("omar")).contains("Samtal, del 2", "b-" + ref);
        assertThat(asker.queryAs("omar", "{ node(id: \"" + added + "\") { ... on Course { title } } }")
                        .data("/node/title")
                        .asString())
                .isEqualTo("Samtal, del 2");
    }

    @Test
    void aFaultInTheLastChangeLeavesNothing() {
        var before = changer.exported("omar");
        var version = changer.version("omar");

        var refused = changer.apply(
                        "omar",
                        "omar",
                        changer.context("omar"),
                        List.of(
                                Map.of("add", course("good-" + key(), "Samtal")),
                                Map.of("remove", Ids.derived(Ids.Kind.ENTRY, recordId("omar"), "p4")),
                                Map.of("add", placement("bad", "2026-05-01", "2026-04-01"))))
                .data("/trainingRecordApply");

        assertThat(path(refused, refused.path("userErrors").size() - 1))
                .containsExactly("changes", "2", "add", "placement", "span", "through");
        assertThat(changer.exported("omar")).isEqualTo(before);
        assertThat(changer.version("omar")).isEqualTo(version);
    }

    @Test
    void whatOthersReferToStays() {
        var refused = changer.apply(
                        "ingrid",
                        "ingrid",
                        changer.context("ingrid"),
                        List.of(Map.of("remove", Ids.derived(Ids.Kind.ENTRY, recordId("ingrid"), "p3"))))
                .data("/trainingRecordApply");

        assertThat(codes(refused)).contains("STATE_NOT_ALLOWED");
        assertThat(path(refused, 0)).containsExactly("changes", "0", "remove");
    }

    @Test
    void whatIsSignedIsChangedByNobodyElse() {
        var certificate = Ids.derived(Ids.Kind.ENTRY, recordId("ingrid"), "psyk");

        var removed = changer.apply(
                        "ingrid", "ingrid", changer.context("ingrid"), List.of(Map.of("remove", certificate)))
                .data("/trainingRecordApply");
        var forged = changer.add(
                        "ingrid",
                        "ingrid",
                        changer.context("ingrid"),
                        Map.of(
                                "certificate",
                                Map.of(
                                        "ref",
                                        "forged",
                                        "annex",
                                        "4",
                                        "covers",
                                        "CLINICAL_SERVICE",
                                        "signatures",
                                        List.of(Map.of("by", "eva", "role", "SUPERVISOR", "on", "2026-01-01")))))
                .data("/entryAdd");

        assertThat(codes(removed)).containsExactly("STATE_NOT_ALLOWED");
        assertThat(codes(forged)).containsExactly("STATE_NOT_ALLOWED");
        assertThat(path(forged, 0)).containsExactly("entry", "certificate", "signatures");
    }

    @Test
    void anEntryIsReplacedByOneOfItsKindUnderItsOwnReference() {
        var id = changer.add("omar", "omar", changer.context("omar"), course("r-" + key(), "Samtal"))
                .data("/entryAdd/entry/id")
                .asString();

        var otherKind = changer.apply(
                        "omar",
                        "omar",
                        changer.context("omar"),
                        List.of(Map.of(
                                "replace", Map.of("id", id, "entry", placement(id, "2026-01-01", "2026-01-02")))))
                .data("/trainingRecordApply");
        var otherRef = changer.apply(
                        "omar",
                        "omar",
                        changer.context("omar"),
                        List.of(Map.of("replace", Map.of("id", id, "entry", course("other", "Samtal")))))
                .data("/trainingRecordApply");

        assertThat(codes(otherKind)).containsExactly("INVALID");
        assertThat(path(otherRef, 0)).containsExactly("changes", "0", "replace", "entry", "course", "ref");
    }

    @Test
    void ofWritersAtTheSameTimeOneWinsAndNobodysEntryIsLost() throws Exception {
        int writers = 8;
        var version = changer.version("saga");
        var refs = new ArrayList<String>();
        for (int i = 0; i < writers; i++) {
            refs.add("writer-" + i);
        }

        var answers = atOnce(
                writers, i -> changer.add("saga", "saga", context(key(), version), course(refs.get(i), "Samtal")));

        var made = new HashSet<Integer>();
        for (int i = 0; i < writers; i++) {
            var payload = answers.get(i).data("/entryAdd");
            if (answers.get(i).codes().isEmpty() && codes(payload).isEmpty()) {
                made.add(i);
            } else {
                assertThat(
                                answers.get(i).codes().isEmpty()
                                        ? codes(payload)
                                        : answers.get(i).codes())
                        .containsAnyOf("VERSION_CONFLICT", "CONFLICT");
            }
        }
        assertThat(made).hasSize(1);
        var recorded = changer.exported("saga");
        for (int i = 0; i < writers; i++) {
            assertThat(recorded.contains("\"" + refs.get(i) + "\"")).isEqualTo(made.contains(i));
        }
        assertThat(changer.version("saga")).isEqualTo(String.valueOf(Long.parseLong(version) + 1));
    }

    @Test
    void theSameChangeAtTheSameTimeIsMadeOnce() throws Exception {
        var context = changer.context("tuva");
        var entry = course("together-" + key(), "Samtal");

        var answers = atOnce(6, i -> changer.add("tuva", "tuva", context, entry));

        assertThat(answers.stream()
                        .filter(answer -> answer.codes().isEmpty())
                        .map(answer -> answer.data("/entryAdd/replayed").asBoolean())
                        .filter(replayed -> !replayed))
                .hasSize(1);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(
                                answer.codes().isEmpty() ? codes(answer.data("/entryAdd")) : answer.codes())
                        .isSubsetOf("CONFLICT", "VERSION_CONFLICT"));
        assertThat(changer.version("tuva"))
                .isEqualTo(String.valueOf(Long.parseLong(Objects.toString(context.get("expectedVersion"))) + 1));
    }

    @Test
    void aChangeTakesAsManyStatementsHoweverLargeTheRecord() {
        var small = statementsOf("saga");
        var large = statementsOf("tuva");

        assertThat(large).isEqualTo(small).isLessThan(30);
    }

    private int statementsOf(String trainee) {
        var context = changer.context(trainee);
        statements.reset();
        assertThat(codes(changer.apply(
                                trainee,
                                trainee,
                                context,
                                List.of(
                                        Map.of("add", course("s1-" + key(), "Samtal")),
                                        Map.of("add", course("s2-" + key(), "Samtal"))))
                        .data("/trainingRecordApply")))
                .isEmpty();
        return statements.count();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void changesMakeTheRecordThatTheSdkMakesOfThem(long seed) {
        var random = new Random(seed);
        var record = RecordJson.read(complete(changer.exported("viktor")));
        var own = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (int step = 0; step < 4; step++) {
            var changes = new ArrayList<Map<String, Object>>();
            var entries = new ArrayList<>(record.entries());
            var added = new ArrayList<Map<String, Object>>();
            var addedRefs = new ArrayList<String>();
            int adds = 1 + random.nextInt(3);
            for (int i = 0; i < adds; i++) {
                var ref = "s" + seed + "-" + step + "-" + i;
                addedRefs.add(ref);
                added.add(course(ref, "Kurs " + random.nextInt(100)));
            }
            added.forEach(entry -> changes.add(Map.of("add", entry)));
            if (!ids.isEmpty()) {
                int place = random.nextInt(ids.size());
                if (random.nextBoolean()) {
                    changes.add(Map.of("remove", ids.get(place)));
                    var gone = own.remove(place);
                    ids.remove(place);
                    entries.removeIf(entry -> entry.ref().equals(gone));
                } else {
                    var other = course(own.get(place), "Annan " + random.nextInt(100));
                    changes.add(Map.of("replace", Map.of("id", ids.get(place), "entry", other)));
                    int at = entries.indexOf(record.entry(own.get(place)).orElseThrow());
                    entries.set(at, entry(other));
                }
            }
            added.forEach(entry -> entries.add(entry(entry)));
            own.addAll(addedRefs);

            var applied = changer.apply("viktor", "viktor", changer.context("viktor"), changes)
                    .data("/trainingRecordApply");

            assertThat(codes(applied)).isEmpty();
            record = record.withEntries(entries);
            assertThat(RecordJson.read(complete(changer.exported("viktor")))).isEqualTo(record);
            for (int i = ids.size(); i < own.size(); i++) {
                ids.add(idOf("viktor", own.get(i)));
            }
        }
    }

    private String idOf(String trainee, String ref) {
        return database.sql("select id from entry where record_id = :record and ref = :ref")
                .param("record", recordId(trainee))
                .param("ref", ref)
                .query(String.class)
                .single();
    }

    private static Entry entry(Map<?, ?> input) {
        return RecordJson.readEntry(
                tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(input), java.util.Optional.empty());
    }

    private static String complete(String exported) {
        return Documents.complete(exported);
    }

    private static Map<String, Object> assessment(String ref, String assessor) {
        return Map.of("assessment", Map.of("ref", ref, "method", "MINI_CEX", "on", "2026-10-01", "assessor", assessor));
    }

    private static String personId(String trainee, String ref) {
        return Ids.derived(Ids.Kind.PERSON, recordId(trainee), ref);
    }

    private interface Asking {
        Asker.Answer ask(int number);
    }

    private static List<Asker.Answer> atOnce(int number, Asking asking) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(number);
        try {
            var running = new ArrayList<Future<Asker.Answer>>();
            for (int i = 0; i < number; i++) {
                int own = i;
                running.add(pool.submit((Callable<Asker.Answer>) () -> {
                    start.await();
                    return asking.ask(own);
                }));
            }
            start.countDown();
            var answers = new ArrayList<Asker.Answer>();
            for (Future<Asker.Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
