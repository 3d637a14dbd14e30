package se.delmal.server.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Makes keysets at the command line: {@code identity-keys new} prints one; {@code identity-keys rotate} reads one and prints it
 * with a further key, which writes from then on; {@code identity-keys retire} reads one and prints it with its writing key alone.
 */
public final class IdentityCommand {

    /** The first argument that asks for it. */
    public static final String NAME = "identity-keys";

    private IdentityCommand() {}

    /** Answers a command; returns 0 where it could. */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream errors) throws IOException {
        var what = arguments.length == 2 ? arguments[1] : "";
        try {
            switch (what) {
                case "new" -> out.println(IdentityKeys.create());
                case "rotate" -> out.println(IdentityKeys.rotate(read(in)));
                case "retire" -> out.println(IdentityKeys.retire(read(in)));
                default -> {
                    errors.println("Use: " + NAME + " new | rotate < keys | retire < keys");
                    return 2;
                }
            }
            return 0;
        } catch (IllegalArgumentException unreadable) {
            errors.println(unreadable.getMessage());
            return 1;
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
