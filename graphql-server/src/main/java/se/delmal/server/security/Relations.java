package se.delmal.server.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.delmal.role.Role;
import se.delmal.server.security.AccessPolicy.Holding;
import se.delmal.server.security.AccessPolicy.Relation;
import se.delmal.time.Span;

/** Finds what ties a caller to records, for {@link AccessPolicy} to judge. One query, however many records it is about. */
@Repository
@Transactional(readOnly = true)
public class Relations {

    private static final String HOLDINGS = """
            select r.tenant, r.id, r.trainee_id, t.subject, p.ref, a.role, a.valid_from, a.valid_through
            from training_record r
            join trainee t on t.id = r.trainee_id
            left join person p on p.record_id = r.id and p.subject = :subject
            left join role_assignment a on a.record_id = r.id and a.person_ref = p.ref
            where r.tenant = :tenant and\s""";

    private final JdbcClient database;

    Relations(JdbcClient database) {
        this.database = database;
    }

    /** Returns what ties a caller to records of their tenant, by the records' ids. */
    public Map<String, Holding> toRecords(Caller caller, Collection<String> records) {
        var byId = new LinkedHashMap<String, Holding>();
        holdings(caller, "r.id in (:ids)", records).forEach(holding -> byId.put(holding.recordId(), holding));
        return byId;
    }

    /** Returns what ties a caller to all records of trainees of their tenant, by the trainees' ids. */
    public Map<String, List<Holding>> toTrainees(Caller caller, Collection<String> trainees) {
        var byTrainee = new LinkedHashMap<String, List<Holding>>();
        holdings(caller, "r.trainee_id in (:ids)", trainees)
                .forEach(holding -> byTrainee
                        .computeIfAbsent(holding.traineeId(), id -> new ArrayList<>())
                        .add(holding));
        return byTrainee;
    }

    private record Row(
            String tenant,
            String recordId,
            String traineeId,
            boolean isTrainee,
            Optional<String> person,
            Optional<Relation> relation) {}

    private List<Holding> holdings(Caller caller, String condition, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byRecord = new LinkedHashMap<String, List<Row>>();
        database.sql(HOLDINGS + condition)
                .param("tenant", caller.tenant())
                .param("subject", caller.subject())
                .param("ids", Set.copyOf(ids))
                .query((row, number) -> row(row, caller))
                .list()
                .forEach(row -> byRecord.computeIfAbsent(row.recordId(), id -> new ArrayList<>())
                        .add(row));
        return byRecord.values().stream().map(Relations::holding).toList();
    }

    private static Holding holding(List<Row> rows) {
        var first = rows.get(0);
        var persons = new LinkedHashSet<String>();
        rows.forEach(row -> row.person().ifPresent(persons::add));
        return new Holding(
                first.tenant(),
                first.recordId(),
                first.traineeId(),
                first.isTrainee(),
                persons,
                rows.stream().flatMap(row -> row.relation().stream()).toList());
    }

    private static Row row(ResultSet row, Caller caller) throws SQLException {
        var role = Optional.ofNullable(row.getString("role"));
        Optional<Relation> relation = Optional.empty();
        if (role.isPresent()) {
            relation = Optional.of(new Relation(
                    Role.valueOf(role.get()),
                    Span.of(
                            row.getObject("valid_from", LocalDate.class),
                            Optional.ofNullable(row.getObject("valid_through", LocalDate.class)))));
        }
        return new Row(
                row.getString("tenant"),
                row.getString("id"),
                row.getString("trainee_id"),
                caller.subject().equals(row.getString("subject")),
                Optional.ofNullable(row.getString("ref")),
                relation);
    }
}
