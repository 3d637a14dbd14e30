package se.delmal.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import se.delmal.exchange.RecordJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The commands of the load run.
 *
 * <pre>
 * fill    trainees people.json [settings of the server ...]    fills the server's database, and writes who asks about whom
 * issue   port {people.json tokens.json} ...                    issues tokens to those who ask, and stays until it is stopped
 * record  entries                                              prints a variable for evaluate: a record of so many entries
 * </pre>
 */
public final class LoadTools {

    private LoadTools() {}

    /** Runs a command. */
    public static void main(String... arguments) throws IOException {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "fill" ->
                Filling.run(
                        Integer.parseInt(arguments[1]),
                        Path.of(arguments[2]),
                        Arrays.copyOfRange(arguments, 3, arguments.length));
            case "issue" -> {
                var issuer = LoadIssuer.open(Integer.parseInt(arguments[1]));
                for (int i = 2; i + 1 < arguments.length; i += 2) {
                    issuer.writeTokens(People.read(Path.of(arguments[i])), Path.of(arguments[i + 1]));
                }
                System.out.println(issuer.uri());
            }
            case "record" -> System.out.println(evaluateInput(Integer.parseInt(arguments[1])));
            default -> throw new IllegalArgumentException("fill, issue or record");
        }
    }

    private static String evaluateInput(int entries) {
        var record = (ObjectNode) JsonMapper.shared().readTree(RecordJson.write(MadeUpTrainees.record(7, entries)));
        var input = JsonMapper.shared().createObjectNode();
        Optional.ofNullable(record.remove("completeFor")).ifPresent(kinds -> input.set("completeFor", kinds));
        return input.set("record", record).toString();
    }

    static void write(Path file, Object value) throws IOException {
        Files.writeString(file, JsonMapper.shared().writeValueAsString(value), StandardCharsets.UTF_8);
    }
}
