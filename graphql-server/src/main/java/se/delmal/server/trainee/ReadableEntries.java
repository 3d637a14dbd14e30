package se.delmal.server.trainee;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmal.server.journal.Notes;
import se.delmal.server.security.Caller;

/** Shows entries by their ids, as far as somebody may read them today. */
@Component
public class ReadableEntries {

    private final ReadableRecords records;
    private final EntryMapper mapper;
    private final Clock clock;

    ReadableEntries(ReadableRecords records, EntryMapper mapper, Clock clock) {
        this.records = records;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Returns an entry, where it may be read, and notes that it is. */
    public Optional<EntryView> find(Caller caller, String id, GraphQLContext request) {
        return Optional.ofNullable(find(caller, List.of(id), request).get(id));
    }

    Map<String, EntryView> find(Caller caller, Collection<String> ids, GraphQLContext request) {
        var today = LocalDate.now(clock);
        var found = new LinkedHashMap<String, EntryView>();
        records.entriesById(caller, ids)
                .forEach((id, entry) -> context(entry, today).entry(entry.ref()).ifPresent(view -> {
                    found.put(id, view);
                    Notes.of(request)
                            .read(entry.traineeId(), entry.record().id(), entry.isWhole() ? "entries" : "ownItem");
                }));
        return found;
    }

    private RecordContext context(ReadableRecords.EntryInRecord entry, LocalDate today) {
        var whole = RecordContext.of(entry.record(), today, mapper);
        return entry.isWhole() ? whole : whole.limitedTo(entry.ref());
    }
}
