package se.delmal.server.journal;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one request has read so far of whom. */
public final class Notes {

    /**
     * That something was read, or asked for in vain.
     *
     * @param traineeId  whose it is
     * @param recordId  the record it is from, unless it is about the trainee as a person
     * @param action  what was done
     * @param facet  with what
     */
    record Note(String traineeId, Optional<String> recordId, AccessAction action, String facet) {}

    private final Set<Note> notes = new LinkedHashSet<>();
    private final Map<String, Long> versions = new HashMap<>();

    Notes() {}

    /** Returns the notes of a request; a request that nobody keeps notes of reads nothing personal. */
    public static Notes of(GraphQLContext request) {
        return Optional.<Notes>ofNullable(request.get(Notes.class))
                .orElseThrow(() -> new IllegalStateException("Nobody keeps the journal of this request"));
    }

    /** Notes that part of a record was read. */
    public void read(String traineeId, String recordId, String facet) {
        add(new Note(traineeId, Optional.of(recordId), AccessAction.READ, facet));
    }

    synchronized void add(Note note) {
        notes.add(note);
    }

    /** Notes that something of one trainee was read or asked for in vain. */
    synchronized void add(Personal whose, AccessAction action, String facet) {
        add(new Note(whose.traineeId(), whose.recordId(), action, facet));
        whose.recordId().ifPresent(record -> whose.recordVersion().ifPresent(version -> versions.put(record, version)));
    }

    /** Returns the version in which a record was read, where that is known. */
    synchronized Optional<Long> version(String recordId) {
        return Optional.ofNullable(versions.get(recordId));
    }

    synchronized Set<Note> all() {
        return Set.copyOf(notes);
    }
}
