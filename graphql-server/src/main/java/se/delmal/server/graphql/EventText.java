package se.delmal.server.graphql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes server-sent events under the names of the protocol of GraphQL over them: {@code next}, and {@code complete} at the end. */
final class EventText {

    private static final byte[] NEXT = bytes("event: next\ndata: ");
    private static final byte[] END = bytes("\n\n");
    private static final byte[] COMPLETE = bytes("event: complete\ndata:\n\n");
    private static final byte[] BEAT = bytes(":\n\n");

    private EventText() {}

    /** Returns the event of one answer, whose JSON is on one line. */
    static byte[] next(byte[] json) {
        return joined(NEXT, json, END);
    }

    /** Returns all events of an answer that nothing follows. */
    static byte[] only(byte[] json) {
        return joined(next(json), COMPLETE);
    }

    /** Returns what says that nothing follows. */
    static byte[] complete() {
        return COMPLETE.clone();
    }

    /** Returns what shows that the connection is alive, and is no event. */
    static byte[] beat() {
        return BEAT.clone();
    }

    /** Returns what asks a client to come again; the end that follows without {@code complete} is none of the operation. */
    static byte[] comeAgain(int milliseconds) {
        return bytes("retry: " + milliseconds + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
