package se.delmal.server.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.delmal.exchange.RecordJson;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.record.Person;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.server.storage.Changes;
import se.delmal.server.trainee.RecordWriter.EntryRow;

/**
 * Changes stored records: only the rows that differ are touched. A number of statements that does not grow with the record is
 * enough for each change. Whoever calls it decides what belongs together in one transaction.
 */
@Repository
public class RecordEditor {

    private static final String ID = "id";
    private static final String RECORD = "record";

    private final JdbcClient database;
    private final RecordWriter writer;
    private final RecordTexts texts;
    private final ApplicationEventPublisher events;

    RecordEditor(JdbcClient database, RecordWriter writer, RecordTexts texts, ApplicationEventPublisher events) {
        this.events = events;
        this.database = database;
        this.writer = writer;
        this.texts = texts;
    }

    /** Counts one more change of a record; nothing happens, and false is returned, where its version is another by now. */
    public boolean advance(String recordId, long expectedVersion) {
        boolean counted = database()
                        .sql("update training_record set version = version + 1 where id = :id and version = :version")
                        .param(ID, recordId)
                        .param("version", expectedVersion)
                        .update()
                == 1;
        if (counted) {
            events.publishEvent(new RecordChanged(recordId));
        }
        return counted;
    }

    /** Returns the version of a record, where there is one. */
    public Optional<Long> version(String recordId) {
        return database()
                .sql("select version from training_record where id = :id")
                .param(ID, recordId)
                .query(Long.class)
                .optional();
    }

    /**
     * Stores the entries of a record as they are after a change. An entry is known by its id: one without is new.
     *
     * @param before  the record as it is stored
     * @param after  its entries after the change, in their order, which is that of before with new ones last
     * @param ids  their ids, by their references
     */
    public void replaceEntries(StoredRecord before, List<Entry> after, Map<String, String> ids) {
        var known = new HashMap<String, Entry>();
        before.record().entries().forEach(entry -> known.put(before.entryIds().getOrDefault(entry.ref(), ""), entry));
        var added = new ArrayList<EntryRow>();
        var changed = new ArrayList<EntryRow>();
        int next = nextPosition("entry", before.id());
        for (Entry entry : after) {
            var id = ids.getOrDefault(entry.ref(), "");
            var old = Optional.ofNullable(known.remove(id));
            if (old.isEmpty()) {
                added.add(new EntryRow(id, next++, entry, RecordJson.writeEntry(entry)));
            } else if (!old.orElseThrow().equals(entry)) {
                changed.add(new EntryRow(id, 0, entry, RecordJson.writeEntry(entry)));
            }
        }
        if (!known.isEmpty()) {
            deleteEntries(before.id(), known.keySet());
        }
        writer.updateEntries(before.id(), changed);
        writer.insertEntries(before.id(), added);
    }

    private void deleteEntries(String recordId, Collection<String> ids) {
        database()
                .sql("delete from entry where record_id = :record and id in (:ids)")
                .param(RECORD, recordId)
                .param("ids", ids)
                .update();
    }

    /** Stores a certificate after somebody signed it, or took it back. */
    public void replaceCertificate(StoredRecord before, Certificate after, Map<String, String> digests) {
        var id = before.entryIds().getOrDefault(after.ref(), "");
        writer.updateEntries(before.id(), List.of(new EntryRow(id, 0, after, RecordJson.writeEntry(after))));
        RecordTexts.digests(digests)
                .ifPresent(text -> database()
                        .sql("update entry set signed_digests = :digests where id = :id")
                        .param("digests", text)
                        .param(ID, id)
                        .update());
    }

    /** Stores one more person, and who their token says they are. */
    public void addPerson(StoredRecord before, TraineeRecord after, Person person, Optional<String> subject) {
        int place = after.persons().indexOf(person);
        writer.insertPerson(
                before.id(),
                nextPosition("person", before.id()),
                person.ref(),
                subject,
                texts.takeApart(after).persons().get(place));
    }

    /** Returns who the token of a person says they are. */
    public Optional<String> subjectOf(String recordId, String person) {
        return database()
                .sql("select subject from person where record_id = :record and ref = :ref")
                .param(RECORD, recordId)
                .param("ref", person)
                .query((row, number) -> Optional.ofNullable(row.getString("subject")))
                .optional()
                .flatMap(subject -> subject);
    }

    /** Stores who the token of a person says they are. */
    public void setSubject(String recordId, String person, String subject) {
        database()
                .sql("update person set subject = :subject where record_id = :record and ref = :ref")
                .param("subject", subject)
                .param(RECORD, recordId)
                .param("ref", person)
                .update();
    }

    /** Stores one more role. Where none was told before, it is told from now on. */
    public void addAssignment(StoredRecord before, RoleAssignment assignment) {
        if (before.record().assignments().isEmpty()) {
            updateBody(before.id(), before.record().assigning(assignment));
        }
        writer.insertAssignments(before.id(), nextPosition("role_assignment", before.id()), List.of(assignment));
    }

    /** Stores the last day of a role. */
    public void endAssignment(String recordId, RoleAssignment ended, LocalDate lastDay) {
        database()
                .sql("""
                        update role_assignment set valid_through = :through
                        where record_id = :record and role = :role and person_ref = :person and valid_from = :from
                        """)
                .param("through", lastDay)
                .param(RECORD, recordId)
                .param("role", ended.role().name())
                .param("person", ended.holder())
                .param("from", ended.valid().from())
                .update();
    }

    /** Leaves of a record only what another record says: the same one with fewer persons, roles and entries. */
    public void reduce(StoredRecord before, TraineeRecord kept) {
        database()
                .sql("delete from role_assignment where record_id = :record")
                .param(RECORD, before.id())
                .update();
        replaceEntries(before, kept.entries(), before.entryIds());
        var texts = this.texts.takeApart(kept).persons();
        database()
                .sql("delete from person where record_id = :record")
                .param(RECORD, before.id())
                .update();
        for (int i = 0; i < kept.persons().size(); i++) {
            writer.insertPerson(before.id(), i, kept.persons().get(i).ref(), Optional.empty(), texts.get(i));
        }
        writer.insertAssignments(before.id(), 0, kept.assignments().orElse(List.of()));
        updateBody(before.id(), kept);
    }

    /** Removes a record, and its trainee where this was the last one. */
    public void remove(String recordId) {
        var trainee = database()
                .sql("select trainee_id from training_record where id = :id")
                .param(ID, recordId)
                .query(String.class)
                .single();
        for (String table : List.of("role_assignment", "entry", "person")) {
            database()
                    .sql("delete from " + table + " where record_id = :record")
                    .param(RECORD, recordId)
                    .update();
        }
        database()
                .sql("delete from training_record where id = :id")
                .param(ID, recordId)
                .update();
        database()
                .sql("delete from trainee where id = :id and not exists"
                        + " (select 1 from training_record where trainee_id = :id)")
                .param(ID, trainee)
                .update();
    }

    private void updateBody(String recordId, TraineeRecord record) {
        database()
                .sql("update training_record set body = :body where id = :id")
                .param("body", texts.takeApart(record).body())
                .param(ID, recordId)
                .update();
    }

    private int nextPosition(String table, String recordId) {
        return database()
                .sql("select coalesce(max(position), -1) + 1 from " + table + " where record_id = :record")
                .param(RECORD, recordId)
                .query(Integer.class)
                .single();
    }

    private JdbcClient database() {
        Changes.requireTransaction();
        return database;
    }
}
