package se.delmal.server.durability;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A server in a process of its own, which can be killed like any other. */
final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final URI uri;
    private final Map<String, String> tokens;

    private ServerProcess(Process process, URI uri, Map<String, String> tokens) {
        this.process = process;
        this.uri = uri;
        this.tokens = tokens;
    }

    /**
     * Starts a server and waits until its port is open.
     *
     * @param mainClass  what to start
     * @param folder  where its log and its tokens go
     * @param settings  its settings
     */
    static ServerProcess start(Class<?> mainClass, Path folder, Map<String, Object> settings) {
        try {
            return attempt(mainClass, folder, settings);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static ServerProcess attempt(Class<?> mainClass, Path folder, Map<String, Object> settings)
            throws IOException {
        var tokens = folder.resolve("tokens.json");
        Files.deleteIfExists(tokens);
        int port = freePort();
        var log = folder.resolve("server.log");
        var process = new ProcessBuilder(command(mainClass, tokens, port, settings))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var uri = URI.create("http://127.0.0.1:" + port + "/graphql");
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isOpen(port)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("The server does not start: " + log);
            }
            pause(100);
        }
        return new ServerProcess(
                process,
                uri,
                JsonMapper.shared()
                        .readValue(Files.readString(tokens, StandardCharsets.UTF_8), new TypeReference<>() {}));
    }

    private static List<String> command(Class<?> mainClass, Path tokens, int port, Map<String, Object> settings)
            throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(mainClass, tokens.resolveSibling("classes")),
                mainClass.getName(),
                "--server.port=" + port,
                "--delmal.demo-tokens-file=" + tokens,
                "--delmal.limits.caller-points-per-minute=1000000000",
                "--logging.level.root=warn"));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    /** Returns what the server needs, without the tests, whose beans it would take for its own; of them only what is started. */
    private static String classPath(Class<?> mainClass, Path classes) throws IOException {
        var tests = Path.of("target", "test-classes").toAbsolutePath();
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var path = new ArrayList<>(List.of(whole.split(Pattern.quote(File.pathSeparator))));
        path.removeIf(entry -> Path.of(entry).toAbsolutePath().equals(tests));
        var home = mainClass.getPackageName().replace('.', '/');
        if (Files.exists(tests.resolve(home).resolve(mainClass.getSimpleName() + ".class"))) {
            var target = Files.createDirectories(classes.resolve(home));
            try (var files = Files.newDirectoryStream(tests.resolve(home), mainClass.getSimpleName() + "*.class")) {
                for (Path file : files) {
                    Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            path.add(0, classes.toString());
        }
        return String.join(File.pathSeparator, path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isOpen(int port) {
        try (var socket = new java.net.Socket()) {
            socket.connect(new java.net.InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    URI uri() {
        return uri;
    }

    /** Returns the token of a made-up person. */
    String token(String person) {
        return java.util.Objects.requireNonNull(tokens.get(person), person);
    }

    /** Kills it as {@code kill -9} does: it hears nothing of it. */
    void kill() {
        try {
            process.destroyForcibly();
            int status = process.waitFor();
            if (status != KILLED && File.separatorChar == '/') {
                throw new IllegalStateException("The server had ended by itself, with " + status);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
