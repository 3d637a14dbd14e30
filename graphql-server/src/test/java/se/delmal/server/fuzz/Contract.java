package se.delmal.server.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.delmal.server.graphql.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong with an answer, if anything: whatever was sent, it has the form of the error contract and tells nothing of the inside. */
final class Contract {

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> CODES =
            Arrays.stream(ErrorCode.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> JSON_TYPES =
            Set.of("application/json", "application/graphql-response+json", "application/problem+json");
    private static final Pattern INSIDE = Pattern.compile(
            "se\\.delmal\\.[a-z]+\\.|\\bjavax?\\.(lang|util|sql|io|net)\\b|jakarta\\.|org\\.(springframework|h2|postgresql|apache|hibernate)"
                    + "|tools\\.jackson|graphql\\.(schema|execution|language|AssertException)|\\bat [\\w.$]+\\(\\w+\\.java|Exception\\b|SQLSTATE"
                    + "|\\b(select|insert into|update|delete from) .{1,80}\\b(from|values|set|where)\\b.{0,80}\\b(training_record|trainee|made_change|entry)\\b"
                    + "|/tmp/delmal|/root/|/home/|jdbc:",
            Pattern.CASE_INSENSITIVE);

    private final List<String> secrets;

    Contract(List<String> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /**
     * What an answer is.
     *
     * @param code  its status, or its status and its code
     * @param faults  what is wrong with it
     */
    record Verdict(String code, List<String> faults) {}

    Verdict judge(Wire.Request request, Wire.Answer answer) {
        var faults = new ArrayList<String>();
        var codes = new ArrayList<String>();
        if (answer.status() == 0) {
            return new Verdict("no answer", List.of("no answer"));
        }
        var text = answer.text();
        if (answer.body().length > LARGEST) {
            faults.add("too long");
        }
        secrets.stream()
                .filter(secret ->
                        text.contains(secret) || answer.head().stream().anyMatch(line -> line.contains(secret)))
                .forEach(secret -> faults.add("tells of somebody else"));
        var inside = INSIDE.matcher(text);
        if (inside.find() && !request.what().startsWith("page")) {
            faults.add("tells of the inside: " + inside.group());
        }
        checkForm(request, answer, codes, faults);
        if (answer.status() >= 500 && answer.status() != 503) {
            faults.add("status " + answer.status());
        } else if (answer.status() == 503 && codes.stream().noneMatch(Set.of("UNAVAILABLE", "TIMEOUT")::contains)) {
            faults.add("503 without a code");
        }
        codes.stream().filter(code -> !CODES.contains(code)).forEach(code -> faults.add("unknown code " + code));
        if (codes.contains(ErrorCode.INTERNAL.name())) {
            faults.add("our fault");
        }
        return new Verdict(
                answer.status()
                        + codes.stream()
                                .distinct()
                                .sorted()
                                .limit(1)
                                .map(code -> " " + code)
                                .collect(Collectors.joining()),
                faults);
    }

    private static void checkForm(Wire.Request request, Wire.Answer answer, List<String> codes, List<String> faults) {
        if (answer.body().length == 0) {
            if (!request.method().equals("HEAD") && !Set.of(200, 204, 304, 401).contains(answer.status())) {
                faults.add("status " + answer.status() + " without a body");
            }
            return;
        }
        var type =
                answer.header("Content-Type").orElse("").replaceFirst(";.*", "").strip();
        if (JSON_TYPES.contains(type)) {
            read(answer).ifPresentOrElse(body -> codes(type, body, codes, faults), () -> faults.add("no JSON"));
        } else if (!(answer.status() == 200
                        && Set.of("text/calendar", "text/event-stream").contains(type))
                && !gzipped(answer)) {
            faults.add("is " + type + " with status " + answer.status());
        }
    }

    private static boolean gzipped(Wire.Answer answer) {
        return answer.header("Content-Encoding").filter("gzip"::equals).isPresent();
    }

    private static Optional<JsonNode> read(Wire.Answer answer) {
        if (gzipped(answer)) {
            return Optional.of(JSON.createObjectNode().put("code", "BAD_JSON").put("data", ""));
        }
        try {
            return Optional.of(JSON.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(answer.body()))
                    .toString()));
        } catch (JacksonException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    private static void codes(String type, JsonNode body, List<String> codes, List<String> faults) {
        if (type.equals("application/problem+json")) {
            codes.add(body.path("code").asString("none"));
            if (!body.has("title") || !body.has("status")) {
                faults.add("a problem without title or status");
            }
            return;
        }
        body.path("errors")
                .forEach(error -> codes.add(error.at("/extensions/code").asString("none")));
        if (!body.has("data") && codes.isEmpty()) {
            faults.add("neither data nor errors");
        }
    }
}
