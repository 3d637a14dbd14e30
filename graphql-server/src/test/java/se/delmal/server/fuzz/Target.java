package se.delmal.server.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.record.Course;
import se.delmal.server.DelmalServer;
import se.delmal.server.identity.IdentityNumber;
import se.delmal.server.identity.IdentityNumbers;
import se.delmal.server.support.TestDatabase;
import se.delmal.server.support.TestRecords;
import se.delmal.server.trainee.RecordWriter;
import se.delmal.time.Span;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A server to be asked amiss. In it lives somebody of another tenant, whom nobody here may hear of. */
final class Target implements AutoCloseable {

    /** The identity number is a coordination number that was made up. */
    private static final List<String> SECRETS =
            List.of("Undangömd", "Undang\\u00f6md", "197010632391", "19701063", "Hemligkliniken", "undan-subject");

    private static final String TRAINEE = "TUNDANUNDANUNDANUNDAN";
    private static final String RECORD = "RUNDANUNDANUNDANUNDAN";
    private static final String KNOWN =
            "{\"query\":\"{ catalogue { specialties { slug } } viewer { subject trainees(first: 1)"
                    + " { edges { node { displayName records { started specialty { slug } } } } } } }\"}";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ConfigurableApplicationContext server;
    private final Wire wire;
    private final Contract contract = new Contract(SECRETS);
    private final Map<String, String> tokens;
    private final List<String> ids;
    private final List<Map<String, Object>> records;
    private final List<String> documents;
    private final Log log = new Log();
    private final String knownAnswer;

    Target() {
        try {
            var file = Files.createTempDirectory("delmal-fuzz").resolve("tokens.json");
            server = new SpringApplicationBuilder(DelmalServer.class)
                    .run(TestDatabase.arguments(
                            TestDatabase.properties(),
                            "--server.port=0",
                            "--delmal.cursor-key=only-for-tests",
                            "--delmal.limits.caller-points-per-minute=1000000000",
                            "--delmal.limits.address-points-per-minute=1000000000",
                            "--delmal.demo-tokens-file=" + file));
            tokens = JSON.readValue(Files.readString(file), new TypeReference<>() {});
            hide();
            ids = ids();
            records = Stream.of("ingrid", "omar", "saga", "tuva", "viktor", "nora")
                    .map(Target::record)
                    .toList();
            documents = documents();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        wire = new Wire(
                Integer.parseInt(Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port"))));
        knownAnswer = ask();
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    /** Stores somebody of another tenant. */
    private void hide() {
        var writer = server.getBean(RecordWriter.class);
        var record = TestRecords.supervised()
                .with(Course.of(
                        "k", "Undangömd kurs på Hemligkliniken", Span.of(LocalDate.of(2026, 1, 7), Optional.empty())));
        server.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            writer.insert(new RecordWriter.NewTrainee(
                    "elsewhere", TRAINEE, Optional.of("undan-subject"), "Sigrid Undangömd"));
            server.getBean(IdentityNumbers.class)
                    .store(
                            "elsewhere",
                            TRAINEE,
                            IdentityNumber.find("197010632391").orElseThrow());
            writer.insert("elsewhere", RECORD, TRAINEE, record, Map.of("h", "undan-subject"));
        });
    }

    /** Everything that has an id, but for what the known answer is about. */
    private List<String> ids() {
        var database = server.getBean(JdbcClient.class);
        var all = new ArrayList<String>();
        for (String sql : List.of(
                "select r.id from training_record r join trainee t on t.id = r.trainee_id where t.subject <> 'demo-nora'",
                "select id from trainee where subject <> 'demo-nora'",
                "select e.id from entry e join training_record r on r.id = e.record_id join trainee t on t.id = r.trainee_id"
                        + " where t.subject <> 'demo-nora'",
                "select id from person")) {
            all.addAll(database.sql(sql).query(String.class).list());
        }
        // As often as all others together.
        var some = database.sql("select id from training_record")
                .query(String.class)
                .list();
        for (int i = 0; i < 30; i++) {
            all.addAll(some.stream().filter(id -> !isNora(database, id)).toList());
        }
        return List.copyOf(all);
    }

    private static boolean isNora(JdbcClient database, String recordId) {
        return database.sql(
                        "select t.subject from trainee t join training_record r on r.trainee_id = t.id where r.id = :id")
                .param("id", recordId)
                .query(String.class)
                .single()
                .equals("demo-nora");
    }

    /** Returns the record of one of the made-up people. */
    static Map<String, Object> record(String person) {
        try (var in = Objects.requireNonNull(DelmalServer.class.getResourceAsStream("/demo/" + person + ".json"))) {
            return JSON.convertValue(JSON.readTree(in).path("record"), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> documents() throws IOException {
        var found = new ArrayList<String>();
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:graphql-documents/*.graphql")) {
            try {
                found.add("sha256:"
                        + java.util.HexFormat.of()
                                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                        .digest(file.getContentAsByteArray())));
            } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
        return found;
    }

    /**
     * What came of one request.
     *
     * @param request  the request
     * @param code  what was answered
     * @param faults  what is wrong with it
     */
    record Tried(Wire.Request request, String code, List<String> faults) implements Fuzzing.Attempt {

        /** Copies the list. */
        Tried {
            faults = List.copyOf(faults);
        }

        @Override
        public String answer() {
            return request.what() + " " + code;
        }

        @Override
        public byte[] sent() {
            return request.bytes();
        }
    }

    /** Sends a request and judges the answer, and what was logged meanwhile. */
    Tried attempt(Draws draws) {
        var request = new Requests(draws, ids, tokens, records, documents).next();
        try {
            var verdict = contract.judge(request, wire.send(request));
            var faults = new ArrayList<>(verdict.faults());
            faults.addAll(log.faults());
            return new Tried(request, verdict.code(), faults);
        } catch (IOException | RuntimeException broken) {
            return new Tried(request, "broken", List.of("broken: " + broken));
        }
    }

    /** Returns whether it still answers what it answered at first. */
    boolean isSane() {
        return ask().equals(knownAnswer);
    }

    private String ask() {
        try {
            var answer = wire.send(new Wire.Request(
                    "known",
                    "POST",
                    "/graphql",
                    List.of("Content-Type: application/json", "Authorization: Bearer " + tokens.get("nora")),
                    KNOWN.getBytes(StandardCharsets.UTF_8)));
            return answer.status() + " " + answer.text();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
        server.close();
    }

    /** What the server logs that it should not. */
    private static final class Log extends AppenderBase<ILoggingEvent> {

        private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            var text = event.getFormattedMessage()
                    + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
            if (SECRETS.stream().anyMatch(text::contains)) {
                faults.add("the log tells of somebody: " + event.getLoggerName());
            }
            if (text.contains(Values.SENT_NAME)) {
                faults.add("the log repeats what was sent: " + event.getLoggerName());
            }
            if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                faults.add("the log has an error: " + text);
            }
        }

        List<String> faults() {
            var found = new ArrayList<String>();
            for (var fault = faults.poll(); fault != null; fault = faults.poll()) {
                found.add(fault);
            }
            return found;
        }
    }
}
