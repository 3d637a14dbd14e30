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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.delmal.role.Role;
import se.delmal.server.security.AccessPolicy.Holding;
import se.delmal.server.security.AccessPolicy.Relation;
import se.delmal.time.Span;

/** Finds what ties a caller to records, for {@link AccessPolicy} to judge. One query, however many records it is about. */
@Repository
public class Relations {

    /** The tenant is compared inside an expression, since H2 would otherwise begin with all records of the tenant. */
    private static final String HOLDINGS = """
            select r.tenant, r.id, r.trainee_id, t.subject, p.subject as person, p.ref, a.role, a.valid_from, a.valid_through
            from training_record r
            join trainee t on t.id = r.trainee_id
            left join person p on p.record_id = r.id and p.subject in (:subjects)
            left join role_assignment a on a.record_id = r.id and a.person_ref = p.ref
            where case when r.tenant in (:tenants) then true else false end and\s""";

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

    /** Returns what ties each of several callers to records of their tenants, by the records' ids. */
    public Map<Caller, Map<String, Holding>> toRecords(Collection<Caller> callers, Collection<String> records) {
        var rows = rows(callers, "r.id in (:ids)", records);
        var byCaller = new LinkedHashMap<Caller, Map<String, Holding>>();
        for (Caller caller : callers) {
            var holdings = new LinkedHashMap<String, Holding>();
            rows.values().stream()
                    .filter(own -> own.get(0).tenant().equals(caller.tenant()))
                    .forEach(own -> holdings.put(own.get(0).recordId(), holding(own, caller)));
            byCaller.put(caller, holdings);
        }
        return byCaller;
    }

    private record Row(
            String tenant,
            String recordId,
            String traineeId,
            Optional<String> trainee,
            Optional<String> subject,
            Optional<String> person,
            Optional<Relation> relation) {}

    private List<Holding> holdings(Caller caller, String condition, Collection<String> ids) {
        return rows(List.of(caller), condition, ids).values().stream()
                .map(own -> holding(own, caller))
                .toList();
    }

    private Map<String, List<Row>> rows(Collection<Caller> callers, String condition, Collection<String> ids) {
        var byRecord = new LinkedHashMap<String, List<Row>>();
        if (!ids.isEmpty() && !callers.isEmpty()) {
            database.sql(HOLDINGS + condition)
                    .param("tenants", each(callers, Caller::tenant))
                    .param("subjects", each(callers, Caller::subject))
                    .param("ids", Set.copyOf(ids))
                    .query((row, number) -> row(row))
                    .list()
                    .forEach(row -> byRecord.computeIfAbsent(row.recordId(), id -> new ArrayList<>())
                            .add(row));
        }
        return byRecord;
    }

    private static Set<String> each(Collection<Caller> callers, Function<Caller, String> part) {
        return callers.stream().map(part).collect(Collectors.toSet());
    }

    private static Holding holding(List<Row> rows, Caller caller) {
        var first = rows.get(0);
        var persons = new LinkedHashSet<String>();
        var relations = new ArrayList<Relation>();
        rows.stream()
                .filter(row -> row.subject().filter(caller.subject()::equals).isPresent())
                .forEach(row -> {
                    row.person().ifPresent(persons::add);
                    row.relation().ifPresent(relations::add);
                });
        return new Holding(
                first.tenant(),
                first.recordId(),
                first.traineeId(),
                first.trainee().filter(caller.subject()::equals).isPresent(),
                persons,
                relations);
    }

    private static Row row(ResultSet row) throws SQLException {
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
                Optional.ofNullable(row.getString("subject")),
                Optional.ofNullable(row.getString("person")),
                Optional.ofNullable(row.getString("ref")),
                relation);
    }
}
