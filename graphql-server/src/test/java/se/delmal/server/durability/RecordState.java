package se.delmal.server.durability;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a record holds, as far as changes can be told apart by it.
 *
 * @param version  its version
 * @param parts  its entries and roles: what each says, by what it is
 * @param written  how many changes its journal tells of
 * @param signed  how many signatures its journal tells of
 */
record RecordState(long version, SortedMap<String, String> parts, int written, int signed) {

    /** Copies the parts. */
    RecordState {
        parts = new TreeMap<>(parts);
    }

    /** Returns a record that has just been made. */
    static RecordState made(Map<String, String> parts) {
        return new RecordState(1, new TreeMap<>(parts), 1, 0);
    }

    /** Returns it after one more change. */
    RecordState changed(Map<String, String> put, String... removed) {
        var after = new TreeMap<>(parts);
        after.putAll(put);
        for (String part : removed) {
            after.remove(part);
        }
        return new RecordState(version + 1, after, written + 1, signed);
    }

    /** Returns it after one more signature. */
    RecordState signed(String certificate, String says) {
        var after = new TreeMap<>(parts);
        after.put(certificate, says);
        return new RecordState(version + 1, after, written, signed + 1);
    }

    /** Returns what an exported document and a version say. */
    static RecordState read(JsonNode document, long version, int written, int signed) {
        var parts = new TreeMap<String, String>();
        document.path("entries")
                .valueStream()
                .forEach(entry -> entry.properties()
                        .forEach(kind -> parts.put(
                                entry(kind.getKey(), kind.getValue().path("ref").asString()),
                                says(kind.getKey(), kind.getValue()))));
        document.path("assignments")
                .valueStream()
                .forEach(role -> parts.put(
                        role(role.path("role").asString(), role.path("holder").asString()),
                        role.at("/valid/through").asString("")));
        return new RecordState(version, parts, written, signed);
    }

    static String entry(String kind, String ref) {
        return kind + " " + ref;
    }

    static String role(String role, String holder) {
        return "role " + role + " " + holder;
    }

    /** Returns what a certificate says of itself. */
    static String certificate(int signatures, boolean withdrawn) {
        return signatures + (withdrawn ? " withdrawn" : "");
    }

    private static String says(String kind, JsonNode body) {
        return switch (kind) {
            case "course" -> body.path("title").asString();
            case "placement" -> body.path("unit").asString();
            case "certificate" -> certificate(body.path("signatures").size(), body.has("withdrawn"));
            default -> throw new IllegalStateException("Nobody writes a " + kind);
        };
    }
}
