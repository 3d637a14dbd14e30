package se.delmal.server.durability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Somebody who makes records and changes them, one change after another, until no answer comes. */
final class Writer implements Runnable {

    private static final String FROM = "2025-09-01";
    private static final String HEAD = "karin";
    private static final String SUPERVISOR = "jonas";
    private static final int LAPS = 3;

    private final Client client;
    private final String trainee;
    private final String traineeId;
    private final Consumer<History> notebook;
    private final boolean isImporting;
    private long version;

    Writer(Client client, String trainee, String traineeId, boolean isImporting, Consumer<History> notebook) {
        this.client = client;
        this.trainee = trainee;
        this.traineeId = traineeId;
        this.isImporting = isImporting;
        this.notebook = notebook;
    }

    /** Thrown where no answer came: the server is dead. */
    private static final class Silence extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public void run() {
        try {
            while (true) {
                var history = make(client, trainee, traineeId, isImporting, notebook);
                version = 1;
                for (int i = 0; i < LAPS; i++) {
                    lap(history);
                }
            }
        } catch (Silence killed) {
            // What the notebook says is what was told.
        }
    }

    /** Makes a record with a head and a supervisor, two roles and two placements. */
    static History make(
            Client client, String trainee, String traineeId, boolean isImporting, Consumer<History> notebook) {
        var input = Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "trainee",
                Map.of("existing", traineeId),
                "record",
                record(),
                "subjects",
                List.of(
                        Map.of("person", HEAD, "subject", "demo-" + HEAD),
                        Map.of("person", SUPERVISOR, "subject", "demo-" + SUPERVISOR)));
        var variables = new HashMap<String, Object>(Map.of("input", input));
        if (isImporting) {
            variables.put("dryRun", false);
        }
        var making = new Change(
                trainee,
                isImporting ? "trainingRecordImport" : "trainingRecordCreate",
                variables,
                nothing -> RecordState.made(Map.of(
                        RecordState.entry("placement", "p1"), "Norra kliniken",
                        RecordState.entry("placement", "p2"), "Södra kliniken",
                        RecordState.role("HEAD_OF_UNIT", HEAD), "",
                        RecordState.role("PRINCIPAL_SUPERVISOR", SUPERVISOR), "")));
        var history = new History(trainee, making);
        notebook.accept(history);
        var payload = client.send(making);
        if (payload.isEmpty()) {
            history.unanswered(making);
            throw new Silence();
        }
        history.made(checked(making, payload.get()).at("/record/id").asString());
        return history;
    }

    private static Map<String, Object> record() {
        return Map.of(
                "specialty",
                "psykiatri",
                "edition",
                "HSLF_FS_2021_8",
                "started",
                FROM,
                "persons",
                List.of(
                        Map.of("ref", HEAD, "specialties", List.of("allmanmedicin")),
                        Map.of(
                                "ref",
                                SUPERVISOR,
                                "specialties",
                                List.of("psykiatri"),
                                "supervisorTraining",
                                List.of(Map.of("year", 2018)))),
                "assignments",
                List.of(assignment("HEAD_OF_UNIT", HEAD), assignment("PRINCIPAL_SUPERVISOR", SUPERVISOR)),
                "entries",
                List.of(
                        placement("p1", "Norra kliniken", FROM, "2026-02-28"),
                        placement("p2", "Södra kliniken", "2026-03-01", "2026-08-31")));
    }

    private static Map<String, Object> assignment(String role, String holder) {
        return Map.of("role", role, "holder", holder, "valid", Map.of("from", FROM));
    }

    private static Map<String, Object> placement(String ref, String unit, String from, String through) {
        return Map.of(
                "placement",
                Map.of(
                        "ref",
                        ref,
                        "unit",
                        unit,
                        "setting",
                        "PSYCHIATRY",
                        "span",
                        Map.of("from", from, "through", through),
                        "fraction",
                        100));
    }

    private static Map<String, Object> course(String ref, String title) {
        return Map.of(
                "course",
                Map.of("ref", ref, "title", title, "span", Map.of("from", "2026-09-01", "through", "2026-09-03")));
    }

    /** One of each kind of change. */
    private void lap(History history) {
        var first = ref();
        var second = ref();
        var firstId = entryId(add(history, first, "Kurs"));
        var secondId = entryId(add(history, second, "Kurs"));
        var names = List.of(ref(), ref(), ref());
        change(
                history,
                trainee,
                "trainingRecordApply",
                Map.of(
                        "changes",
                        names.stream()
                                .map(ref -> Map.of("add", course(ref, "Kurs")))
                                .toList()),
                state -> state.changed(Map.of(
                        course(names.get(0)), "Kurs", course(names.get(1)), "Kurs", course(names.get(2)), "Kurs")));
        var third = ref();
        change(
                history,
                trainee,
                "trainingRecordApply",
                Map.of(
                        "changes",
                        List.of(
                                Map.of("replace", Map.of("id", firstId, "entry", course(first, "En annan kurs"))),
                                Map.of("remove", secondId),
                                Map.of("add", course(third, "Kurs")))),
                state -> state.changed(Map.of(course(first), "En annan kurs", course(third), "Kurs"), course(second)));
        certify(history);
        giveRole(history);
    }

    private JsonNode add(History history, String ref, String title) {
        return change(
                history,
                trainee,
                "entryAdd",
                Map.of("e", course(ref, title)),
                state -> state.changed(Map.of(course(ref), title)));
    }

    private void certify(History history) {
        var ref = ref();
        var certificate = RecordState.entry("certificate", ref);
        var added = change(
                history,
                trainee,
                "entryAdd",
                Map.of(
                        "e",
                        Map.of(
                                "certificate",
                                Map.of(
                                        "ref",
                                        ref,
                                        "annex",
                                        "9",
                                        "covers",
                                        "CLINICAL_SERVICE",
                                        "of",
                                        List.of("p1"),
                                        "delmal",
                                        List.of("STc4")))),
                state -> state.changed(Map.of(certificate, RecordState.certificate(0, false))));
        var id = entryId(added);
        var digest = added.at("/entry/contentDigest").asString();
        send(
                history,
                SUPERVISOR,
                "certificateSign",
                Map.of("id", id, "digest", digest),
                state -> state.signed(certificate, RecordState.certificate(1, false)));
        send(
                history,
                SUPERVISOR,
                "certificateWithdraw",
                Map.of("id", id, "reason", "Fel bilaga"),
                state -> state.changed(Map.of(certificate, RecordState.certificate(1, true))));
    }

    private void giveRole(History history) {
        var ref = ref();
        var role = RecordState.role("SUPERVISOR", ref);
        change(
                history,
                HEAD,
                "roleAssign",
                Map.of("a", assignment("SUPERVISOR", ref), "p", Map.of("ref", ref), "s", "nobody-" + ref),
                state -> state.changed(Map.of(role, "")));
        change(
                history,
                HEAD,
                "roleEnd",
                Map.of("role", "SUPERVISOR", "holder", ref, "day", "2026-08-31"),
                state -> state.changed(Map.of(role, "2026-08-31")));
    }

    private JsonNode change(
            History history,
            String person,
            String operation,
            Map<String, Object> variables,
            java.util.function.UnaryOperator<RecordState> effect) {
        var all = new HashMap<>(variables);
        all.put("r", history.recordId().orElseThrow());
        return send(history, person, operation, all, effect);
    }

    private JsonNode send(
            History history,
            String person,
            String operation,
            Map<String, Object> variables,
            java.util.function.UnaryOperator<RecordState> effect) {
        var all = new HashMap<>(variables);
        all.put("c", Change.context(version));
        var change = new Change(person, operation, all, effect);
        var payload = client.send(change);
        if (payload.isEmpty()) {
            history.unanswered(change);
            throw new Silence();
        }
        var told = checked(change, payload.get());
        version++;
        history.acknowledged(change);
        return told;
    }

    private static JsonNode checked(Change change, JsonNode payload) {
        if (!payload.path("userErrors").isEmpty()) {
            throw new Client.UnexpectedAnswer(change.operation() + ": " + payload);
        }
        return payload;
    }

    /** Adds courses to a record that others add to as well, reading its version anew where somebody was faster. */
    static void share(Client client, History history) {
        var id = history.recordId().orElseThrow();
        long version = 1;
        while (true) {
            var ref = ref();
            var change = new Change(
                    history.trainee(),
                    "entryAdd",
                    Map.of("r", id, "c", Change.context(version), "e", course(ref, "Kurs")),
                    state -> state.changed(Map.of(course(ref), "Kurs")));
            var payload = client.send(change);
            if (payload.isEmpty()) {
                history.unanswered(change);
                return;
            }
            var conflict = currentVersion(payload.get());
            if (conflict.isPresent()) {
                version = conflict.get();
            } else {
                version = checked(change, payload.get()).at("/record/version").asLong();
                history.acknowledged(change);
            }
        }
    }

    /** Returns the version that a payload says is the current one, where it refuses another. */
    static Optional<Long> currentVersion(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .filter(error -> error.path("code").asString().equals("VERSION_CONFLICT"))
                .map(error -> error.path("currentVersion").asLong())
                .findFirst();
    }

    private static String course(String ref) {
        return RecordState.entry("course", ref);
    }

    private static String entryId(JsonNode payload) {
        return payload.at("/entry/id").asString();
    }

    private static String ref() {
        return UUID.randomUUID().toString();
    }
}
