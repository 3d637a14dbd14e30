package se.delmal.server.trainee;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.delmal.catalogue.Specialty;
import se.delmal.record.Entry;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.time.Span;

/** Stores records. Whoever calls it decides what belongs together in one transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class RecordWriter {

    private final JdbcClient database;
    private final RecordTexts texts;

    RecordWriter(JdbcClient database, RecordTexts texts) {
        this.database = database;
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
        database.sql("insert into trainee (tenant, id, subject, display_name) values (:tenant, :id, :subject, :name)")
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
        database.sql("""
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
        for (int i = 0; i < record.persons().size(); i++) {
            var ref = record.persons().get(i).ref();
            database.sql("""
                            insert into person (record_id, ref, position, id, subject, body)
                            values (:record, :ref, :position, :id, :subject, :body)
                            """)
                    .param("record", id)
                    .param("ref", ref)
                    .param("position", i)
                    .param("id", Ids.derived(Ids.Kind.PERSON, id, ref))
                    .param("subject", subjects.get(ref))
                    .param("body", pieces.persons().get(i))
                    .update();
        }
        insertAssignments(id, record);
        for (int i = 0; i < record.entries().size(); i++) {
            insertEntry(id, i, record.entries().get(i), pieces.entries().get(i));
        }
    }

    private void insertAssignments(String recordId, TraineeRecord record) {
        int position = 0;
        for (RoleAssignment assignment : record.assignments().orElse(java.util.List.of())) {
            database.sql("""
                            insert into role_assignment
                                (record_id, position, role, person_ref, valid_from, valid_through)
                            values (:record, :position, :role, :person, :from, :through)
                            """)
                    .param("record", recordId)
                    .param("position", position++)
                    .param("role", assignment.role().name())
                    .param("person", assignment.holder())
                    .param("from", assignment.valid().from())
                    .param("through", assignment.valid().lastDay().orElse(null), java.sql.Types.DATE)
                    .update();
        }
    }

    private void insertEntry(String recordId, int position, Entry entry, String body) {
        Optional<LocalDate> from = entry.when().map(Span::from);
        Optional<LocalDate> through = entry.when().flatMap(Span::lastDay);
        database.sql("""
                        insert into entry (record_id, ref, position, id, kind, span_from, span_through, body)
                        values (:record, :ref, :position, :id, :kind, :from, :through, :body)
                        """)
                .param("record", recordId)
                .param("ref", entry.ref())
                .param("position", position)
                .param("id", Ids.derived(Ids.Kind.ENTRY, recordId, entry.ref()))
                .param("kind", entry.kind().name())
                .param("from", from.orElse(null), java.sql.Types.DATE)
                .param("through", through.orElse(null), java.sql.Types.DATE)
                .param("body", body)
                .update();
    }
}
