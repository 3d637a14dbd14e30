package se.delmal.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other side: Jackson reads the bytes that the catalogue reads for that lookup, into trees, and finds the text in the last of
 * them. No type is made, nothing is checked. Prints the nanoseconds it took.
 */
final class JacksonLookup {

    /** What the catalogue opens for one target description. */
    static final List<String> FILES = List.of(
            "specialties.json",
            "contents.json",
            "regulations.json",
            "certificate-forms.json",
            "hslf-fs-2021-8/common.json",
            "hslf-fs-2021-8/psykiatri.json");

    static String label() {
        var mapper = JsonMapper.builder().build();
        JsonNode last = mapper.nullNode();
        for (String file : FILES) {
            last = mapper.readTree(bytes("se/delmal/catalogue/" + file));
        }
        for (JsonNode delmal : last.get("delmal")) {
            if (delmal.get("code").stringValue().equals("STc7")) {
                return delmal.get("label").get("sv").stringValue();
            }
        }
        throw new IllegalStateException("There is no STc7");
    }

    private static byte[] bytes(String name) {
        try (InputStream in =
                Objects.requireNonNull(JacksonLookup.class.getClassLoader().getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static void main(String... args) {
        long before = System.nanoTime();
        var label = label();
        long after = System.nanoTime();
        System.out.println(after - before + " " + label);
    }

    private JacksonLookup() {}
}
