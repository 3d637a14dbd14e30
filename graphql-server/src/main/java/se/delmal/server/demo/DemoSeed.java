package se.delmal.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.evaluation.Drafts;
import se.delmal.server.identity.IdentityNumbers;
import se.delmal.server.security.Issuer;
import se.delmal.server.trainee.Ids;
import se.delmal.server.trainee.RecordWriter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Moves the made-up trainees into an empty database: all of them or none, once, and before the port is open. Where anybody
 * lives already, nobody moves in. Their records go through the same checks as anybody's.
 */
@Component
@Conditional(Issuer.Missing.class)
class DemoSeed implements SmartLifecycle {

    /** Long before the web server, which comes last. */
    static final int PHASE = -1000;

    private static final String NAME = "demo";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<DemoPerson> TRAINEES = List.of(
            DemoPerson.INGRID, DemoPerson.OMAR, DemoPerson.SAGA, DemoPerson.TUVA, DemoPerson.VIKTOR, DemoPerson.NORA);

    private final JdbcClient database;
    private final RecordWriter records;
    private final IdentityNumbers numbers;
    private final Drafts drafts;
    private final TransactionTemplate transaction;
    private boolean running;

    DemoSeed(
            JdbcClient database,
            RecordWriter records,
            IdentityNumbers numbers,
            Drafts drafts,
            TransactionTemplate transaction) {
        this.numbers = numbers;
        this.database = database;
        this.records = records;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    static String recordId(DemoPerson trainee) {
        return Ids.derived(Ids.Kind.RECORD, NAME, trainee.key());
    }

    static String traineeId(DemoPerson trainee) {
        return Ids.derived(Ids.Kind.TRAINEE, NAME, trainee.key());
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> seed());
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
        return PHASE;
    }

    private void seed() {
        int present = database.sql("select (select count(*) from trainee) + (select count(*) from seeding)")
                .query(Integer.class)
                .single();
        if (present > 0) {
            return;
        }
        database.sql("insert into seeding (name) values (:name)")
                .param("name", NAME)
                .update();
        TRAINEES.forEach(this::moveIn);
    }

    private void moveIn(DemoPerson trainee) {
        var record = drafts.complete(draft(trainee));
        records.insert(new RecordWriter.NewTrainee(
                DemoPerson.TENANT, traineeId(trainee), Optional.of(trainee.subject()), trainee.displayName()));
        trainee.identityNumber().ifPresent(number -> numbers.store(DemoPerson.TENANT, traineeId(trainee), number));
        var subjects = new HashMap<String, String>();
        record.persons()
                .forEach(person ->
                        DemoPerson.find(person.ref()).ifPresent(known -> subjects.put(person.ref(), known.subject())));
        records.insert(DemoPerson.TENANT, recordId(trainee), traineeId(trainee), record, subjects);
    }

    @SuppressWarnings("unchecked") // the reader makes maps with names for keys
    private static Map<String, Object> draft(DemoPerson trainee) {
        var name = "/demo/" + trainee.key() + ".json";
        try (InputStream in = Objects.requireNonNull(DemoSeed.class.getResourceAsStream(name), name)) {
            return (Map<String, Object>)
                    Objects.requireNonNull(JSON.readValue(in, OBJECT).get("record"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
