package se.delmal.server.journal;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.role.Role;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.AccessPolicy.Holding;
import se.delmal.server.security.Caller;
import se.delmal.server.security.Relations;
import se.delmal.server.storage.Changes;

/**
 * The lines of who has done what. They name a unit and a role, not a person; who it was is kept beside them for whoever has to
 * look into a misuse, and no field of the API shows it.
 */
@Repository
public class AccessJournal {

    private static final String LINE = """
            insert into access_entry (tenant, trainee_id, record_id, at, subject, unit, role, action, facets)
            values (:tenant, :trainee, :record, :at, :subject, :unit, :role, :action, :facets)
            """;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate lines;
    private final Relations relations;
    private final KnownHoldings known;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Period kept;

    AccessJournal(
            JdbcClient database,
            NamedParameterJdbcTemplate lines,
            Relations relations,
            KnownHoldings known,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${delmal.journal.keep}") Period kept) {
        this.database = database;
        this.lines = lines;
        this.relations = relations;
        this.known = known;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
    }

    /** What one line is about; the facets of a request come together in it. */
    private record About(String traineeId, Optional<String> recordId, AccessAction action) {}

    /** Writes what a request has read: at most two statements, however much it is. All of it is written, or nothing. */
    public void write(Caller caller, Notes read) {
        var facets = new LinkedHashMap<About, Set<String>>();
        read.all()
                .forEach(note -> facets.computeIfAbsent(
                                new About(note.traineeId(), note.recordId(), note.action()), about -> new TreeSet<>())
                        .add(note.facet()));
        var roles = roles(caller, facets.keySet(), read);
        var now = clock.instant();
        var written = new ArrayList<SqlParameterSource>();
        facets.forEach(
                (about, own) -> written.add(line(now, caller, about, Objects.requireNonNull(roles.get(about)), own)));
        if (written.size() == 1) {
            lines.update(LINE, written.get(0));
        } else if (!written.isEmpty()) {
            transaction.executeWithoutResult(
                    status -> lines.batchUpdate(LINE, written.toArray(SqlParameterSource[]::new)));
        }
    }

    private Map<About, Role> roles(Caller caller, Set<About> abouts, Notes read) {
        var roles = new HashMap<About, Role>();
        abouts.forEach(about -> version(about, read)
                .flatMap(version -> known.find(caller, version))
                .ifPresent(holding -> roles.put(about, role(caller, about, List.of(holding)))));
        var others = abouts.stream().filter(about -> !roles.containsKey(about)).toList();
        var holdings = relations.toTrainees(
                caller, others.stream().map(About::traineeId).collect(Collectors.toSet()));
        for (About about : others) {
            var own = holdings.getOrDefault(about.traineeId(), List.of());
            roles.put(about, role(caller, about, own));
            version(about, read)
                    .ifPresent(version -> own.stream()
                            .filter(holding -> holding.recordId().equals(version.recordId()))
                            .forEach(holding -> known.keep(caller, version, holding)));
        }
        return roles;
    }

    private static Optional<KnownHoldings.Version> version(About about, Notes read) {
        return about.recordId()
                .flatMap(record -> read.version(record).map(number -> new KnownHoldings.Version(record, number)));
    }

    /** Writes that part of a record is read, by a door that keeps no notes. */
    public void writeRead(Caller caller, String traineeId, String recordId, String facet) {
        var notes = new Notes();
        notes.read(traineeId, recordId, facet);
        write(caller, notes);
    }

    /** Writes that somebody was refused part of a record that they have a role in. */
    public void writeDenied(Caller caller, String traineeId, String recordId, String facet) {
        var notes = new Notes();
        notes.add(new Notes.Note(traineeId, Optional.of(recordId), AccessAction.DENIED, facet));
        write(caller, notes);
    }

    /** Writes that a record is changed or signed. Belongs to the transaction that does it. */
    public void write(
            Caller caller,
            String traineeId,
            String recordId,
            Role role,
            AccessAction action,
            Collection<String> facets) {
        Changes.requireTransaction();
        lines.update(
                LINE,
                line(
                        clock.instant(),
                        caller,
                        new About(traineeId, Optional.of(recordId), action),
                        role,
                        new TreeSet<>(facets)));
    }

    /**
     * Returns the lines about a record and its trainee, the newest first.
     *
     * @param before  only older lines than this one
     */
    List<AccessEntryView> about(String tenant, Personal record, Optional<Long> before, int most) {
        return database.sql("select id, at, unit, role, action, facets from access_entry"
                        + " where tenant = :tenant and trainee_id = :trainee and (record_id is null or record_id = :record)"
                        + " and id < :before order by id desc fetch first " + most + " rows only")
                .param("tenant", tenant)
                .param("trainee", record.traineeId())
                .param("record", record.recordId().orElse(""))
                .param("before", before.orElse(Long.MAX_VALUE))
                .query((row, number) -> new AccessEntryView(
                        row.getLong("id"),
                        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        Optional.ofNullable(row.getString("unit")),
                        Role.valueOf(row.getString("role")),
                        AccessAction.valueOf(row.getString("action")),
                        List.of(row.getString("facets").split(","))))
                .list();
    }

    /** Takes away the lines that have been kept long enough; returns how many. */
    public int clean() {
        var oldest = LocalDate.now(clock).minus(kept).atStartOfDay(clock.getZone());
        return database.sql("delete from access_entry where at < :oldest")
                .param("oldest", at(oldest.toInstant()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private Role role(Caller caller, About about, List<Holding> holdings) {
        var today = LocalDate.now(clock);
        return holdings.stream()
                .filter(holding ->
                        about.recordId().map(holding.recordId()::equals).orElse(true))
                .flatMap(holding -> AccessPolicy.role(caller, holding, today).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Something was read without a role that gives it"));
    }

    private static SqlParameterSource line(Instant now, Caller caller, About about, Role role, Set<String> facets) {
        return new MapSqlParameterSource()
                .addValue("tenant", caller.tenant())
                .addValue("trainee", about.traineeId())
                .addValue("record", about.recordId().orElse(null), Types.VARCHAR)
                .addValue("at", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("subject", caller.subject())
                .addValue("unit", caller.unit().orElse(null), Types.VARCHAR)
                .addValue("role", role.name())
                .addValue("action", about.action().name())
                .addValue("facets", String.join(",", facets));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
