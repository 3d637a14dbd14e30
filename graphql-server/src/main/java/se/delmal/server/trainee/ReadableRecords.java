package se.delmal.server.trainee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.delmal.role.Role;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.AccessPolicy.Holding;
import se.delmal.server.security.Caller;
import se.delmal.server.security.Relations;
import se.delmal.server.storage.Snapshots;

/**
 * What is stored, as far as somebody may read it today. Each question is answered in a fixed number of round trips, however
 * many objects it is about, and sees one state of the database: a record and its version belong together. What is one statement needs
 * no transaction for that.
 */
@Repository
public class ReadableRecords {

    /** The condition for reading the whole of a record; {@link AccessPolicy} says which roles give that. */
    private static final String READABLE = """
            (r.tenant = :tenant and t.tenant = :tenant and (t.subject = :subject or exists (
                select 1 from role_assignment a
                join person p on p.record_id = a.record_id and p.ref = a.person_ref
                where a.record_id = r.id and p.subject = :subject and a.role in (:readers)
                  and a.valid_from <= :today and (a.valid_through is null or a.valid_through >= :today))))
            """;

    /**
     * The trainees with a record of which somebody may read the whole, as {@link #READABLE} says, but beginning with the caller: what
     * it costs grows with the records that are theirs, not with those that there are. The tenant is compared inside an expression,
     * since H2 would otherwise begin with all trainees of the tenant.
     */
    private static final String TRAINEES_OF_CALLER = """
            select t.id as id, t.display_name as display_name from trainee t
                join training_record r on r.trainee_id = t.id and r.tenant = t.tenant
                where t.tenant = :tenant and t.subject = :subject and t.id > :after%1$s
            union
            select t.id, t.display_name from person p
                join role_assignment a on a.record_id = p.record_id and a.person_ref = p.ref
                join training_record r on r.id = p.record_id
                join trainee t on t.id = r.trainee_id
                where p.subject = :subject and a.role in (:readers)
                  and a.valid_from <= :today and (a.valid_through is null or a.valid_through >= :today)
                  and case when r.tenant = :tenant and t.tenant = :tenant and t.id > :after then true else false end%1$s
            order by id fetch first %2$d rows only
            """;

    private static final String RECORDS =
            "select r.id, r.version, r.trainee_id, r.body from training_record r join trainee t on t.id = r.trainee_id where ";

    private final JdbcClient database;
    private final Snapshots snapshots;
    private final Relations relations;
    private final RecordTexts texts;
    private final KeptRecords kept;
    private final Clock clock;

    ReadableRecords(
            JdbcClient database,
            Snapshots snapshots,
            Relations relations,
            RecordTexts texts,
            KeptRecords kept,
            Clock clock) {
        this.database = database;
        this.snapshots = snapshots;
        this.relations = relations;
        this.texts = texts;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * What trainees are looked for.
     *
     * @param specialty  with a record in this specialty
     * @param edition  with a record under this edition
     * @param profile  with a record judged by this profile
     */
    public record Wanted(Optional<String> specialty, Optional<String> edition, Optional<String> profile) {}

    /** Returns the trainees after an id, in the order of their ids. */
    public List<TraineeView> trainees(Caller caller, Wanted wanted, Optional<String> after, int most) {
        var conditions = new StringBuilder();
        wanted.specialty().ifPresent(value -> conditions.append(" and r.specialty = :specialty"));
        wanted.edition().ifPresent(value -> conditions.append(" and r.edition = :edition"));
        wanted.profile().ifPresent(value -> conditions.append(" and r.profile = :profile"));
        var query =
                asked(TRAINEES_OF_CALLER.formatted(conditions, most), caller).param("after", after.orElse(""));
        wanted.specialty().ifPresent(value -> query.param("specialty", value));
        wanted.edition().ifPresent(value -> query.param("edition", value));
        wanted.profile().ifPresent(value -> query.param("profile", value));
        return query.query((row, number) -> trainee(row)).list();
    }

    /** Returns the trainees of ids, those that may be read. */
    public Map<String, TraineeView> traineesById(Caller caller, Collection<String> ids) {
        var found = new HashMap<String, TraineeView>();
        if (!ids.isEmpty()) {
            asked(
                            "select t.id, t.display_name from trainee t where t.id in (:ids) and exists"
                                    + " (select 1 from training_record r where r.trainee_id = t.id and " + READABLE
                                    + ")",
                            caller)
                    .param("ids", Set.copyOf(ids))
                    .query((row, number) -> trainee(row))
                    .list()
                    .forEach(trainee -> found.put(trainee.id(), trainee));
        }
        return found;
    }

    /** Returns the records of trainees, by the trainees' ids. */
    public Map<String, List<TrainingRecordView>> recordsOfTrainees(Caller caller, Collection<String> trainees) {
        var found = new HashMap<String, List<TrainingRecordView>>();
        if (!trainees.isEmpty()) {
            asked(RECORDS + "t.id in (:ids) and " + READABLE + " order by r.started, r.id", caller)
                    .param("ids", Set.copyOf(trainees))
                    .query((row, number) -> record(row))
                    .list()
                    .forEach(record -> found.computeIfAbsent(record.traineeId(), id -> new ArrayList<>())
                            .add(record));
        }
        return found;
    }

    /** Returns the records of ids, those that may be read. */
    public Map<String, TrainingRecordView> recordsById(Caller caller, Collection<String> ids) {
        var found = new HashMap<String, TrainingRecordView>();
        if (!ids.isEmpty()) {
            asked(RECORDS + "r.id in (:ids) and " + READABLE, caller)
                    .param("ids", Set.copyOf(ids))
                    .query((row, number) -> record(row))
                    .list()
                    .forEach(record -> found.put(record.id(), record));
        }
        return found;
    }

    /**
     * Returns a record with all that has happened in it, as it was when somebody was given what it says of itself, if it is kept.
     * Whoever has been given that may read it.
     */
    public Optional<StoredRecord> kept(TrainingRecordView record) {
        return kept.find(record.id(), record.version());
    }

    /** Returns the records of ids with all that has happened in them, those that may be read. */
    public Map<String, StoredRecord> storedById(Caller caller, Collection<String> ids) {
        return snapshots.read(() -> storedAtOnce(caller, ids));
    }

    private Map<String, StoredRecord> storedAtOnce(Caller caller, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var heads = asked(RECORDS + "r.id in (:ids) and " + READABLE, caller)
                .param("ids", Set.copyOf(ids))
                .query((row, number) -> new Head(row.getString("id"), row.getLong("version"), row.getString("body")))
                .list();
        return stored(heads);
    }

    /** Returns a record that somebody has to do with, whatever they may read of it, and where they stand to it. */
    public Optional<AttendedRecord> attended(Caller caller, String id) {
        return snapshots.read(() -> attendedAtOnce(caller, id));
    }

    private Optional<AttendedRecord> attendedAtOnce(Caller caller, String id) {
        return Optional.ofNullable(relations.toRecords(caller, List.of(id)).get(id))
                .filter(holding -> grant(caller, holding) != Grant.NO)
                .flatMap(holding -> Optional.ofNullable(
                                stored(heads(caller, List.of(id))).get(id))
                        .map(record -> new AttendedRecord(record, holding)));
    }

    /** Returns the entries of ids, those that may be read: all of a record that may be read, else what the caller makes. */
    public Map<String, EntryInRecord> entriesById(Caller caller, Collection<String> ids) {
        return snapshots.read(() -> entriesAtOnce(caller, ids));
    }

    private Map<String, EntryInRecord> entriesAtOnce(Caller caller, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        record Found(String id, String recordId, String ref) {}
        var found = database.sql(
                        "select e.id, e.record_id, e.ref from entry e join training_record r on r.id = e.record_id"
                                + " where e.id in (:ids) and r.tenant = :tenant")
                .param("ids", Set.copyOf(ids))
                .param("tenant", caller.tenant())
                .query((row, number) ->
                        new Found(row.getString("id"), row.getString("record_id"), row.getString("ref")))
                .list();
        var records = new LinkedHashSet<String>();
        found.forEach(entry -> records.add(entry.recordId()));
        if (records.isEmpty()) {
            return Map.of();
        }
        var holdings = relations.toRecords(caller, records);
        var heads = heads(caller, records).stream()
                .filter(head -> grant(caller, holdings.get(head.id())) != Grant.NO)
                .toList();
        var stored = stored(heads);
        var readable = new HashMap<String, EntryInRecord>();
        for (Found entry : found) {
            var holding = holdings.get(entry.recordId());
            var record = stored.get(entry.recordId());
            if (holding != null && record != null) {
                boolean isWhole = grant(caller, holding) == Grant.YES;
                if (isWhole || isOwn(record, entry.ref(), holding)) {
                    readable.put(entry.id(), new EntryInRecord(record, holding.traineeId(), entry.ref(), isWhole));
                }
            }
        }
        return readable;
    }

    /** Returns whose records are of which the caller has a part in hand, by the records' ids: those whom they may know by name. */
    Map<String, TraineeOfItem> traineesOfItems(Caller caller, Collection<String> ids) {
        return snapshots.read(() -> traineesAtOnce(caller, ids));
    }

    private Map<String, TraineeOfItem> traineesAtOnce(Caller caller, Collection<String> ids) {
        var holdings = relations.toRecords(caller, ids);
        var named = ids.stream()
                .filter(id -> Optional.ofNullable(holdings.get(id))
                        .filter(holding -> AccessPolicy.grant(Facet.DISPLAY_NAME, caller, holding, today()) != Grant.NO)
                        .isPresent())
                .toList();
        var found = new HashMap<String, TraineeOfItem>();
        if (!named.isEmpty()) {
            database.sql("select r.id, t.id as trainee, t.display_name from training_record r"
                            + " join trainee t on t.id = r.trainee_id where r.id in (:ids) and r.tenant = :tenant")
                    .param("ids", named)
                    .param("tenant", caller.tenant())
                    .query(row -> {
                        found.put(
                                row.getString("id"),
                                new TraineeOfItem(row.getString("trainee"), row.getString("display_name")));
                    });
        }
        return found;
    }

    private List<Head> heads(Caller caller, Collection<String> ids) {
        return database.sql(
                        "select r.id, r.version, r.body from training_record r where r.id in (:ids) and r.tenant = :tenant")
                .param("ids", ids)
                .param("tenant", caller.tenant())
                .query((row, number) -> new Head(row.getString("id"), row.getLong("version"), row.getString("body")))
                .list();
    }

    /** Returns the roles that somebody holds today in any record. */
    public List<Role> rolesOf(Caller caller) {
        return database
                .sql("""
                        select distinct a.role as role from role_assignment a
                        join person p on p.record_id = a.record_id and p.ref = a.person_ref
                        join training_record r on r.id = a.record_id
                        where r.tenant = :tenant and p.subject = :subject
                          and a.valid_from <= :today and (a.valid_through is null or a.valid_through >= :today)
                        union
                        select 'TRAINEE' as role from trainee t where t.tenant = :tenant and t.subject = :subject
                        """)
                .param("tenant", caller.tenant())
                .param("subject", caller.subject())
                .param("today", today())
                .query((row, number) -> Role.valueOf(row.getString("role")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /**
     * An entry and the record that holds it.
     *
     * @param record  the record
     * @param traineeId  whose it is
     * @param ref  the entry's reference in it
     * @param isWhole  whether all of the record may be read, or only what belongs to the entry
     */
    public record EntryInRecord(StoredRecord record, String traineeId, String ref, boolean isWhole) {}

    private record Head(String id, long version, String body) {}

    private Grant grant(Caller caller, @Nullable Holding holding) {
        return holding == null ? Grant.NO : AccessPolicy.grant(Facet.RECORD, caller, holding, today());
    }

    private static boolean isOwn(StoredRecord stored, String ref, Holding holding) {
        return stored.record()
                .entry(ref)
                .filter(entry -> holding.persons().stream()
                        .anyMatch(person -> AccessPolicy.isOwn(stored.record(), entry, person)))
                .isPresent();
    }

    /** Returns the records that heads belong to; those that are kept are not read again. */
    private Map<String, StoredRecord> stored(List<Head> heads) {
        var stored = new HashMap<String, StoredRecord>();
        heads.forEach(head -> kept.find(head.id(), head.version()).ifPresent(known -> stored.put(head.id(), known)));
        var others =
                heads.stream().filter(head -> !stored.containsKey(head.id())).toList();
        read(others).forEach((id, record) -> {
            kept.keep(record);
            stored.put(id, record);
        });
        return stored;
    }

    private Map<String, StoredRecord> read(List<Head> heads) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        var ids = heads.stream().map(Head::id).toList();
        var parts = new HashMap<String, RecordTexts.Parts>();
        heads.forEach(head -> parts.put(head.id(), new RecordTexts.Parts(head.body())));
        each("select record_id, ref, id, body from person where record_id in (:ids) order by record_id, position", ids)
                .query(row -> {
                    part(parts, row).addPerson(row.getString("ref"), row.getString("id"), row.getString("body"));
                });
        each(
                        "select record_id, role, person_ref, valid_from, valid_through from role_assignment"
                                + " where record_id in (:ids) order by record_id, position",
                        ids)
                .query(row -> {
                    part(parts, row)
                            .addAssignment(
                                    row.getString("role"),
                                    row.getString("person_ref"),
                                    row.getObject("valid_from", LocalDate.class),
                                    Optional.ofNullable(row.getObject("valid_through", LocalDate.class)));
                });
        each(
                        "select record_id, ref, id, body, signed_digests from entry where record_id in (:ids)"
                                + " order by record_id, position",
                        ids)
                .query(row -> {
                    part(parts, row)
                            .addEntry(
                                    row.getString("ref"),
                                    row.getString("id"),
                                    row.getString("body"),
                                    Optional.ofNullable(row.getString("signed_digests")));
                });
        var stored = new HashMap<String, StoredRecord>();
        for (Head head : heads) {
            Optional.ofNullable(parts.get(head.id()))
                    .ifPresent(part -> stored.put(head.id(), texts.assemble(head.id(), head.version(), part)));
        }
        return stored;
    }

    private static RecordTexts.Parts part(Map<String, RecordTexts.Parts> parts, ResultSet row) throws SQLException {
        return Optional.ofNullable(parts.get(row.getString("record_id"))).orElseThrow();
    }

    private JdbcClient.StatementSpec each(String sql, Collection<String> ids) {
        return database.sql(sql).param("ids", ids);
    }

    private JdbcClient.StatementSpec asked(String sql, Caller caller) {
        return database.sql(sql)
                .param("tenant", caller.tenant())
                .param("subject", caller.subject())
                .param(
                        "readers",
                        AccessPolicy.readers().stream().map(Role::name).toList())
                .param("today", today());
    }

    private TrainingRecordView record(ResultSet row) throws SQLException {
        var id = row.getString("id");
        long version = row.getLong("version");
        var trainee = row.getString("trainee_id");
        var stored = kept.find(id, version);
        return stored.isPresent()
                ? texts.head(id, version, trainee, stored.get().record())
                : texts.head(id, version, trainee, row.getString("body"));
    }

    private static TraineeView trainee(ResultSet row) throws SQLException {
        return new TraineeView(row.getString("id"), row.getString("display_name"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
