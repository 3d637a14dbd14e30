package se.delmal.server.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.delmal.server.support.Asker;

/** Makes requests to all doors of the server. */
final class Requests {

    private static final List<String> PEOPLE =
            List.of("ingrid", "omar", "saga", "tuva", "viktor", "eva", "jonas", "karin", "lars", "vendor");
    private static final String EVALUATE = Asker.document("evaluate");
    private static final String CHANGES = Asker.document("changes");
    private static final List<String> QUERIES =
            List.of("dashboard", "entries", "everyEntry", "traineesWithFindings", "evaluate", "changes");

    private final Draws draws;
    private final Values values;
    private final Map<String, String> tokens;
    private final List<Map<String, Object>> records;
    private final List<String> documents;

    /**
     * Creates a maker.
     *
     * @param draws  decides
     * @param ids  ids of what there is, readable and not
     * @param tokens  the tokens of people
     * @param records  good records
     * @param documents  the ids of registered documents
     */
    Requests(
            Draws draws,
            List<String> ids,
            Map<String, String> tokens,
            List<Map<String, Object>> records,
            List<String> documents) {
        this.draws = draws;
        this.values = new Values(draws, ids);
        this.tokens = tokens;
        this.records = records;
        this.documents = documents;
    }

    Wire.Request next() {
        return switch (draws.below(20)) {
            case 0 -> bytes();
            case 1 -> mutatedBody();
            case 2, 3, 4, 5, 6, 16, 17, 18 -> document();
            case 7, 8 -> evaluate();
            case 9, 10 -> imported();
            case 11 -> added();
            case 12 -> cursor();
            case 13 -> catalogue();
            case 14 -> calendar();
            default -> headers();
        };
    }

    private Wire.Request bytes() {
        return post(
                "bytes",
                draws.once(3) ? draws.bytes(200) : mangled("{\"query\":\"{ catalogue { release } }\"}"),
                person());
    }

    private Wire.Request mutatedBody() {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("query", Asker.document(draws.of(QUERIES)));
        envelope.put("operationName", draws.once(3) ? "entryAdd" : null);
        envelope.put("variables", Map.of("r", values.id(), "id", values.id(), "first", values.number()));
        var json = Values.json(values.mutated(envelope, 20));
        return post("mutated body", draws.once(3) ? mangled(json) : utf8(json), person());
    }

    private byte[] mangled(String text) {
        var bytes = utf8(text);
        int changes = 1 + draws.below(4);
        for (int i = 0; i < changes && bytes.length > 1; i++) {
            int at = draws.below(bytes.length);
            int length = Math.min(draws.below(12), bytes.length - at);
            switch (draws.below(4)) {
                case 0 -> bytes[at] = (byte) draws.below(256);
                case 1 ->
                    bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 2 ->
                    bytes = joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
                default ->
                    bytes = joined(
                            Arrays.copyOf(bytes, at),
                            joined(utf8(values.text()), Arrays.copyOfRange(bytes, at, bytes.length)));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private Wire.Request document() {
        var written = SchemaDocuments.write(draws, values);
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put(
                "query", draws.once(30) ? new String(mangled(written.text()), StandardCharsets.UTF_8) : written.text());
        envelope.put("variables", draws.once(10) ? values.mutated(written.variables(), 30) : written.variables());
        return post("document", utf8(Values.json(envelope)), person());
    }

    private Map<String, @Nullable Object> draft() {
        var source = draws.of(records);
        return Map.of(
                "record",
                java.util.Objects.requireNonNullElse(
                        values.mutated(source, draws.of(List.of(20, 200, 1000, 4000))), ""));
    }

    private Wire.Request evaluate() {
        Map<String, @Nullable Object> input = new LinkedHashMap<>(draft());
        if (draws.once(2)) {
            input.put("asOf", values.day());
        }
        return operation("evaluate", EVALUATE, null, Map.of("input", input), person());
    }

    private Wire.Request imported() {
        Map<String, @Nullable Object> input = new LinkedHashMap<>(draft());
        input.put("idempotencyKey", "key-of-the-fuzzer-" + draws.below(100_000));
        input.put(
                "trainee",
                draws.once(2)
                        ? Map.of("existing", values.id())
                        : Map.of(
                                "identity",
                                Map.of("identityNumber", values.personalNumber(), "displayName", values.text())));
        if (draws.once(3)) {
            input.put("subjects", List.of(Map.of("person", "p1", "subject", values.text())));
        }
        var dry = draws.once(4) ? Boolean.FALSE : Boolean.TRUE;
        return operation("import", CHANGES, "trainingRecordImport", Map.of("input", input, "dryRun", dry), person());
    }

    private Wire.Request added() {
        var entries =
                (List<?>) java.util.Objects.requireNonNull(draws.of(records).get("entries"));
        var entry = entries.get(draws.below(entries.size()));
        var context = Map.of(
                "idempotencyKey",
                "key-of-the-fuzzer-" + draws.below(100_000),
                "expectedVersion",
                Integer.toString(1 + draws.below(4)));
        return operation(
                "entry",
                CHANGES,
                "entryAdd",
                Map.of(
                        "r",
                        values.id(),
                        "c",
                        context,
                        "e",
                        java.util.Objects.requireNonNullElse(values.mutated(entry, draws.of(List.of(4, 30, 300))), "")),
                person());
    }

    private Wire.Request cursor() {
        var cursor =
                draws.once(2) ? values.text() : java.util.Base64.getUrlEncoder().encodeToString(draws.bytes(80));
        return operation(
                "cursor",
                "query($id: ID!, $first: Int!, $after: Cursor) { viewer { trainees(first: $first, after: $after) { edges { cursor node { id } } } }"
                        + " trainingRecord(id: $id) { entries(first: $first, after: $after) { edges { cursor } } } }",
                null,
                Map.of("id", values.id(), "first", values.number(), "after", cursor),
                person());
    }

    private Wire.Request catalogue() {
        var id = draws.once(4) ? values.text() : draws.of(documents);
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        for (String name : List.of("specialty", "edition", "release", "group", "locale")) {
            if (draws.once(3)) {
                variables.put(name, draws.once(2) ? values.slug() : values.any());
            }
        }
        var text = Values.json(variables);
        var query = switch (draws.below(5)) {
            case 0 -> "";
            case 1 -> "?variables=" + visible(text);
            case 2 -> "?" + encoded(values.text()) + "=" + encoded(text);
            default ->
                "?variables=" + encoded(draws.once(6) ? new String(mangled(text), StandardCharsets.UTF_8) : text);
        };
        return new Wire.Request(
                "catalogue",
                draws.once(10) ? draws.of(List.of("HEAD", "POST", "PUT", "OPTIONS", "DELETE")) : "GET",
                "/catalogue/v1/" + (draws.once(20) ? visible(id) : encoded(id)) + query,
                odd(
                        draws.once(3)
                                ? List.of(
                                        "If-None-Match: " + visible(values.text()),
                                        "Accept-Encoding: gzip;q="
                                                + values.number().text())
                                : List.of()),
                new byte[0]);
    }

    private Wire.Request calendar() {
        var query = new ArrayList<String>();
        if (draws.once(2)) {
            query.add("withinDays="
                    + encoded(draws.once(3) ? values.text() : values.number().text()));
        }
        if (draws.once(2)) {
            query.add("role=" + encoded(draws.once(2) ? "TRAINEE" : values.text()));
        }
        if (draws.once(2)) {
            query.add("lang=" + encoded(draws.once(2) ? "en" : values.text()));
        }
        var headers = new ArrayList<String>();
        person(headers);
        return new Wire.Request(
                "calendar",
                draws.once(10) ? draws.of(List.of("HEAD", "POST", "PUT")) : "GET",
                "/records/" + encoded(values.id()) + "/duties.ics"
                        + (query.isEmpty() ? "" : "?" + String.join("&", query)),
                odd(headers),
                new byte[0]);
    }

    private Wire.Request headers() {
        var lines = new ArrayList<String>(List.of(
                "Content-Type: "
                        + draws.of(List.of(
                                "application/json",
                                "application/json; charset=utf-8",
                                "application/json; charset=latin1",
                                "text/plain",
                                "application/json;;",
                                visible(values.text()),
                                "application/graphql",
                                "multipart/form-data; boundary=x")),
                "Accept: "
                        + draws.of(List.of(
                                "application/json",
                                "application/graphql-response+json",
                                "*/*",
                                "text/html",
                                "text/event-stream",
                                visible(values.text()),
                                "application/json;q=2",
                                "application/*;q=0",
                                ",".repeat(200)))));
        if (draws.once(2)) {
            lines.add("Authorization: "
                    + draws.of(List.of(
                            "Bearer",
                            "Bearer ",
                            "Bearer x y",
                            "Basic eDp5",
                            "bearer " + "a".repeat(4000),
                            visible(values.text()))));
        }
        return new Wire.Request(
                "headers",
                draws.once(4)
                        ? draws.of(List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"))
                        : "POST",
                draws.once(6)
                        ? draws.of(List.of(
                                "/graphql/",
                                "/graphql;x=1",
                                "/graphql?query=%7B__typename%7D",
                                "//graphql",
                                "/Graphql",
                                "/%67raphql",
                                "/nothing"))
                        : "/graphql",
                odd(lines),
                utf8("{\"query\":\"{ catalogue { release } }\"}"));
    }

    private List<String> odd(List<String> lines) {
        var all = new ArrayList<>(lines);
        if (draws.once(12)) {
            all.add("Accept-Language: "
                    + draws.of(List.of("sv", "en", "sv;q=9", "x".repeat(600), visible(values.text()))));
        }
        if (draws.once(8)) {
            all.add(draws.of(List.of(
                            "X-Forwarded-For: ", "X-Request-Id: ", "Origin: ", "Cookie: ", "Range: ", "Traceparent: "))
                    + visible(values.text()));
        }
        return all;
    }

    private Wire.Request operation(
            String what, String document, @Nullable String name, Map<String, ?> variables, String person) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("query", document);
        envelope.put("operationName", name);
        envelope.put("variables", variables);
        return post(what, utf8(Values.json(envelope)), person);
    }

    private Wire.Request post(String what, byte[] body, String person) {
        var headers = new ArrayList<>(List.of(
                "Content-Type: application/json",
                "Accept: " + (draws.once(4) ? "application/json" : "application/graphql-response+json")));
        token(person, headers);
        return new Wire.Request(what, "POST", "/graphql", odd(headers), body);
    }

    private String person() {
        return draws.once(12) ? "" : draws.of(PEOPLE);
    }

    private void person(List<String> headers) {
        token(person(), headers);
    }

    private void token(String person, List<String> headers) {
        java.util.Optional.ofNullable(tokens.get(person))
                .ifPresent(token -> headers.add("Authorization: Bearer " + token));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Leaves out what would begin another line or another request. */
    private static String visible(String text) {
        return text.replaceAll("[\\r\\n ]", "");
    }
}
