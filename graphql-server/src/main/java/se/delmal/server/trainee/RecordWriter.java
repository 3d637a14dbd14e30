package se.delmal.server.trainee;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.delmal.catalogue.Specialty;
import se.delmal.record.Entry;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.server.storage.Changes;
import se.delmal.time.Span;

/** Stores records. Whoever calls it decides what belongs together in one transaction. */
@Repository
public class RecordWriter {

    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;
    private final RecordTexts texts;

    RecordWriter(JdbcClient database, NamedParameterJdbcOperations batches, RecordTexts texts) {
        this.database = database;
        this.batches = batches;
        this.texts = texts;
    }

    /**
     * Somebody to store.
     *
     * @param tenant  whose trainee it is
     * @param id  the trainee's id
     * @param subject  who the trainee's token says they are, where they have one
     * @param displayName  the trainee's name
     */
    public record NewTrainee(String tenant, String id, Optional<String> subject, String displayName) {}

    /** Stores a trainee. */
    public void insert(NewTrainee trainee) {
        database()
                .sql("insert into trainee (tenant, id, subject, display_name) values (:tenant, :id, :subject, :name)")
                .param("tenant", trainee.tenant())
                .param("id", trainee.id())
                .param("subject", trainee.subject().orElse(null))
                .param("name", trainee.displayName())
                .update();
    }

    /**
     * Stores a record in its first version.
     *
     * @param tenant  whose record it is; the trainee's tenant
     * @param id  the record's id; those of its parts follow from it
     * @param traineeId  whose it is
     * @param record  what it says
     * @param subjects  who the tokens of its persons say they are, by their references
     */
    public void insert(String tenant, String id, String traineeId, TraineeRecord record, Map<String, String> subjects) {
        var pieces = texts.takeApart(record);
        database()
                .sql("""
                        insert into training_record
                            (tenant, id, trainee_id, version, programme, specialty, edition, profile, started, body)
                        values (:tenant, :id, :trainee, 1, :programme, :specialty, :edition, :profile, :started, :body)
                        """)
                .param("tenant", tenant)
                .param("id", id)
                .param("trainee", traineeId)
                .param("programme", record.programme().name())
                .param("specialty", record.specialty().map(Specialty::slug).orElse(null))
                .param("edition", record.edition().map(Enum::name).orElse(null))
                .param("profile", record.profile())
                .param("started", record.started())
                .param("body", pieces.body())
                .update();
        var persons = new ArrayList<SqlParameterSource>();
        for (int i = 0; i < record.persons().size(); i++) {
            var ref = record.persons().get(i).ref();
            persons.add(person(
                    id,
                    i,
                    ref,
                    Optional.ofNullable(subjects.get(ref)),
                    pieces.persons().get(i)));
        }
        each(INSERT_PERSON, persons);
        insertAssignments(id, 0, record.assignments().orElse(List.of()));
        var entries = new ArrayList<EntryRow>();
        for (int i = 0; i < record.entries().size(); i++) {
            var entry = record.entries().get(i);
            entries.add(new EntryRow(
                    Ids.derived(Ids.Kind.ENTRY, id, entry.ref()),
                    i,
                    entry,
                    pieces.entries().get(i)));
        }
        insertEntries(id, entries);
    }

    private static final String INSERT_PERSON = """
            insert into person (record_id, ref, position, id, subject, body)
            values (:record, :ref, :position, :id, :subject, :body)
            """;

    private static SqlParameterSource person(
            String recordId, int position, String ref, Optional<String> subject, String body) {
        return new MapSqlParameterSource()
                .addValue("record", recordId)
                .addValue("ref", ref)
                .addValue("position", position)
                .addValue("id", Ids.derived(Ids.Kind.PERSON, recordId, ref))
                .addValue("subject", subject.orElse(null))
                .addValue("body", body);
    }

    /** Stores one more person of a record. */
    void insertPerson(String recordId, int position, String ref, Optional<String> subject, String body) {
        each(INSERT_PERSON, List.of(person(recordId, position, ref, subject, body)));
    }

    /** Stores more roles of a record, from a place in their list on. */
    void insertAssignments(String recordId, int from, List<RoleAssignment> assignments) {
        var rows = new ArrayList<SqlParameterSource>();
        for (RoleAssignment assignment : assignments) {
            rows.add(new MapSqlParameterSource()
                    .addValue("record", recordId)
                    .addValue("position", from + rows.size())
                    .addValue("role", assignment.role().name())
                    .addValue("person", assignment.holder())
                    .addValue("from", assignment.valid().from())
                    .addValue("through", assignment.valid().lastDay().orElse(null), Types.DATE));
        }
        each("""
                insert into role_assignment (record_id, position, role, person_ref, valid_from, valid_through)
                values (:record, :position, :role, :person, :from, :through)
                """, rows);
    }

    /**
     * An entry to store.
     *
     * @param id  its id
     * @param position  its place among the others
     * @param entry  what it says
     * @param body  its text
     */
    record EntryRow(String id, int position, Entry entry, String body) {}

    /** Stores more entries of a record, in one round trip. */
    void insertEntries(String recordId, List<EntryRow> entries) {
        each("""
                insert into entry (record_id, ref, position, id, kind, span_from, span_through, body)
                values (:record, :ref, :position, :id, :kind, :from, :through, :body)
                """, parameters(recordId, entries));
    }

    /** Stores entries in the place of those with their ids, in one round trip. */
    void updateEntries(String recordId, List<EntryRow> entries) {
        each("""
                update entry set span_from = :from, span_through = :through, body = :body
                where record_id = :record and id = :id
                """, parameters(recordId, entries));
    }

    private static List<SqlParameterSource> parameters(String recordId, List<EntryRow> entries) {
        return entries.stream()
                .<SqlParameterSource>map(row -> new MapSqlParameterSource()
                        .addValue("record", recordId)
                        .addValue("ref", row.entry().ref())
                        .addValue("position", row.position())
                        .addValue("id", row.id())
                        .addValue("kind", row.entry().kind().name())
                        .addValue("from", row.entry().when().map(Span::from).orElse(null), Types.DATE)
                        .addValue(
                                "through",
                                row.entry().when().flatMap(Span::lastDay).orElse(null),
                                Types.DATE)
                        .addValue("body", row.body()))
                .toList();
    }

    private void each(String sql, List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches().batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    private JdbcClient database() {
        Changes.requireTransaction();
        return database;
    }

    private NamedParameterJdbcOperations batches() {
        Changes.requireTransaction();
        return batches;
    }
}
