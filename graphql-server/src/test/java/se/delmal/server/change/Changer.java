package se.delmal.server.change;

import static se.delmal.server.demo.DemoAccess.recordId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.delmal.server.support.Asker;
import tools.jackson.databind.JsonNode;

/** Somebody who changes records over HTTP. */
final class Changer {

    private final Asker asker;

    Changer(Asker asker) {
        this.asker = asker;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    String version(String trainee) {
        return asker.queryAs(trainee, "{ trainingRecord(id: \"" + recordId(trainee) + "\") { version } }")
                .data("/trainingRecord/version")
                .asString();
    }

    Map<String, Object> context(String trainee) {
        return context(key(), version(trainee));
    }

    static Map<String, Object> context(String key, String version) {
        return Map.of("idempotencyKey", key, "expectedVersion", version);
    }

    Asker.Answer add(String person, String trainee, Map<String, Object> context, Map<String, ?> entry) {
        return ask(person, "entryAdd", Map.of("r", recordId(trainee), "c", context, "e", entry));
    }

    Asker.Answer apply(String person, String trainee, Map<String, Object> context, List<?> changes) {
        return ask(person, "trainingRecordApply", Map.of("r", recordId(trainee), "c", context, "changes", changes));
    }

    Asker.Answer sign(String person, String certificate, Map<String, Object> context, String digest) {
        return ask(person, "certificateSign", Map.of("id", certificate, "c", context, "digest", digest));
    }

    Asker.Answer withdraw(String person, String certificate, Map<String, Object> context, String reason) {
        return ask(person, "certificateWithdraw", Map.of("id", certificate, "c", context, "reason", reason));
    }

    Asker.Answer make(String person, Map<String, Object> input) {
        return ask(person, "trainingRecordCreate", Map.of("input", input));
    }

    Asker.Answer imported(String person, Map<String, Object> input, boolean dryRun) {
        return ask(person, "trainingRecordImport", Map.of("input", input, "dryRun", dryRun));
    }

    Asker.Answer export(String person, String recordId) {
        return ask(person, "trainingRecordExport", Map.of("r", recordId));
    }

    Asker.Answer erase(String person, String recordId, Map<String, Object> context) {
        return ask(person, "trainingRecordErase", Map.of("r", recordId, "c", context));
    }

    Asker.Answer assign(String person, String trainee, Map<String, Object> context, Map<String, Object> more) {
        var variables = new HashMap<String, Object>(more);
        variables.put("r", recordId(trainee));
        variables.put("c", context);
        return ask(person, "roleAssign", variables);
    }

    Asker.Answer end(
            String person, String trainee, Map<String, Object> context, String role, String holder, String day) {
        return ask(
                person,
                "roleEnd",
                Map.of("r", recordId(trainee), "c", context, "role", role, "holder", holder, "day", day));
    }

    /** Returns what is recorded, as the document that an export is. */
    String exported(String trainee) {
        return export(trainee, recordId(trainee))
                .data("/trainingRecordExport/json")
                .asString();
    }

    private Asker.Answer ask(String person, String operation, Map<String, ?> variables) {
        return asker.askAs(person, "changes", operation, variables);
    }

    static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }

    static List<String> path(JsonNode payload, int error) {
        return payload.at("/userErrors/" + error + "/path")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static Map<String, Object> placement(String ref, String from, String through) {
        return Map.of(
                "placement",
                Map.of(
                        "ref",
                        ref,
                        "unit",
                        "Norra kliniken",
                        "setting",
                        "PSYCHIATRY",
                        "span",
                        Map.of("from", from, "through", through),
                        "fraction",
                        100));
    }

    static Map<String, Object> course(String ref, String title) {
        return Map.of(
                "course",
                Map.of("ref", ref, "title", title, "span", Map.of("from", "2026-09-01", "through", "2026-09-03")));
    }
}
