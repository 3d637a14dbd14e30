package se.delmal.server.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Somebody who sends bytes that no client library would send. */
public final class RawHttp {

    private static final int PATIENCE = 10_000;

    private RawHttp() {}

    /**
     * What came back.
     *
     * @param head  the status line and the headers
     * @param body  what follows
     */
    public record Reply(String head, String body) {

        /** Returns the status; 0 where nothing came back. */
        public int status() {
            return head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
        }

        /** Returns the values of a header. */
        public List<String> header(String name) {
            var prefix = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .toList();
        }
    }

    /** Sends text, character by byte, and reads until the other side closes. */
    public static Reply send(int port, String text) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var parts = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            return new Reply(parts[0], parts.length == 2 ? parts[1] : "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends a request line with headers and no body, and asks the other side to close. */
    public static Reply request(int port, String line, String... headers) {
        var text = new StringBuilder(line).append(" HTTP/1.1\r\nConnection: close\r\n");
        if (Arrays.stream(headers).noneMatch(header -> header.startsWith("Host:"))) {
            text.append("Host: localhost\r\n");
        }
        Arrays.stream(headers).forEach(header -> text.append(header).append("\r\n"));
        return send(port, text.append("\r\n").toString());
    }

    /** Posts a body to GraphQL, with more headers, and asks the other side to close. */
    public static Reply post(int port, String body, String... headers) {
        var text = new StringBuilder("POST /graphql HTTP/1.1\r\nConnection: close\r\n");
        if (Arrays.stream(headers).noneMatch(header -> header.startsWith("Host:"))) {
            text.append("Host: localhost\r\n");
        }
        if (Arrays.stream(headers).noneMatch(header -> header.startsWith("Content-Type:"))) {
            text.append("Content-Type: application/json\r\n");
        }
        Arrays.stream(headers).forEach(header -> text.append(header).append("\r\n"));
        return send(
                port,
                text.append("Content-Length: ")
                        .append(body.length())
                        .append("\r\n\r\n")
                        .append(body)
                        .toString());
    }
}
