package se.delmal.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import se.delmal.server.security.Issuer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whoever started the server how to ask it: the tokens go to the terminal, not to the log, and to a file of the
 * owner's alone if one is named. The file is there before the port is open.
 */
@Component
@Conditional(Issuer.Missing.class)
class DemoAnnouncement implements SmartLifecycle {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final DemoTokens tokens;
    private final String file;
    private boolean running;

    DemoAnnouncement(DemoTokens tokens, @Value("${delmal.demo-tokens-file}") String file) {
        this.tokens = tokens;
        this.file = file;
    }

    @Override
    public void start() {
        if (StringUtils.hasText(file)) {
            write(Path.of(file));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return DemoSeed.PHASE + 1;
    }

    @EventListener
    void announce(WebServerInitializedEvent opened) {
        if (opened.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        var url = "http://127.0.0.1:" + opened.getWebServer().getPort();
        var text = new StringBuilder("\nDelmål svarar på ")
                .append(url)
                .append("/graphql, och i en webbläsare på ")
                .append(url)
                .append("/graphiql\nPåhittade personer och deras tokens (made-up people and their tokens):\n\n");
        for (DemoPerson person : DemoPerson.values()) {
            text.append(String.format("  %-8s %-16s %s%n", person.key(), person.displayName(), tokens.of(person)));
        }
        text.append("\nProva (try):\n\n  curl -s ")
                .append(url)
                .append("/graphql -H 'Content-Type: application/json' -H 'Authorization: Bearer ")
                .append(tokens.of(DemoPerson.INGRID))
                .append("' -d '{\"query\": \"{ trainingRecord(id: \\\"")
                .append(DemoSeed.recordId(DemoPerson.INGRID))
                .append(
                        "\\\") { trainee { displayName } status { time { credited { text } required { text } remaining { text } }")
                .append(" forecast { completion } findings(atLeast: NOTICE) { rule verdict message { sv }")
                .append(" citations { document provision } } } } }\"}'\n");
        System.out.println(text);
    }

    private void write(Path target) {
        var content = new LinkedHashMap<String, String>();
        for (DemoPerson person : DemoPerson.values()) {
            content.put(person.key(), tokens.of(person));
        }
        var absolute = target.toAbsolutePath();
        try {
            var folder = absolute.getParent();
            boolean posix =
                    absolute.getFileSystem().supportedFileAttributeViews().contains("posix");
            var attributes = posix
                    ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                    : new FileAttribute<?>[0];
            var draft = Files.createTempFile(folder, ".tokens", ".json", attributes);
            Files.write(draft, JsonMapper.shared().writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
            Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The file for the tokens cannot be written: " + absolute, unwritable);
        }
    }
}
