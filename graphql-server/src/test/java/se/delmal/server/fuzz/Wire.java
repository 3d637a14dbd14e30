package se.delmal.server.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Speaks HTTP to a server as no library would: what is sent need not be right. */
final class Wire {

    private static final int PATIENCE = 30_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /**
     * A request.
     *
     * @param what  what it tries, for the figures
     * @param method  the method
     * @param path  the path, as it stands
     * @param headers  lines without their ends
     * @param body  the body
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares requests
    record Request(String what, String method, String path, List<String> headers, byte[] body) {

        /** Copies the headers. */
        Request {
            headers = List.copyOf(headers);
        }

        /** Returns all of it, for whoever looks for the fault. */
        byte[] bytes() {
            var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
            headers.forEach(line -> head.append(line).append("\r\n"));
            if (body.length > 0) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            head.append("Connection: close\r\n\r\n");
            var all = new ByteArrayOutputStream();
            all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
            all.writeBytes(body);
            return all.toByteArray();
        }
    }

    /**
     * An answer.
     *
     * @param status  its status; 0 where there is no answer at all
     * @param head  its headers
     * @param body  its body
     */
    @SuppressWarnings("ArrayRecordComponent") // nor answers
    record Answer(int status, List<String> head, byte[] body) {

        /** Copies the headers. */
        Answer {
            head = List.copyOf(head);
        }

        Optional<String> header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer send(Request request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request.bytes());
                socket.getOutputStream().flush();
            } catch (IOException refusedEarly) {
                // It has answered, and does not want to hear the rest.
            }
            return read(socket);
        }
    }

    private static Answer read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (java.net.SocketException reset) {
            // What has come is what there is.
        }
        var bytes = all.toByteArray();
        int end = end(bytes);
        if (end < 0) {
            return new Answer(0, List.of(), bytes);
        }
        var lines = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        var body = java.util.Arrays.copyOfRange(bytes, end + 4, bytes.length);
        var head = new ArrayList<>(List.of(lines).subList(1, lines.length));
        var answer = new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), head, body);
        return answer.header("Transfer-Encoding").isPresent() ? new Answer(answer.status(), head, whole(body)) : answer;
    }

    private static int end(byte[] bytes) {
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Puts the pieces of a body together. */
    private static byte[] whole(byte[] pieces) {
        var whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < pieces.length) {
            int line = at;
            while (line < pieces.length && pieces[line] != '\r') {
                line++;
            }
            int length = Integer.parseInt(new String(pieces, at, line - at, StandardCharsets.ISO_8859_1), 16);
            int from = Math.min(line + 2, pieces.length);
            whole.write(pieces, from, Math.min(length, pieces.length - from));
            at = from + length + 2;
        }
        return whole.toByteArray();
    }
}
