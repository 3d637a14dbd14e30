package se.delmal.server.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.citation.BindingForce;

/**
 * What a change came to, as far as it is kept to be told again: which objects, not what they say.
 *
 * @param recordId  the record that was changed
 * @param entryId  the entry that was made or changed, where it was one
 * @param kept  what an erasure kept
 */
record MadeChange(String recordId, Optional<String> entryId, List<Kept> kept) {

    /** Copies the list. */
    public MadeChange {
        kept = List.copyOf(kept);
    }

    static MadeChange of(String recordId) {
        return new MadeChange(recordId, Optional.empty(), List.of());
    }

    static MadeChange of(String recordId, String entryId) {
        return new MadeChange(recordId, Optional.of(entryId), List.of());
    }

    /**
     * Something that an erasure kept.
     *
     * @param sv  what and why
     * @param en  the same in English
     * @param until  the last day on which it is kept
     * @param sources  where it is written that it is needed
     */
    record Kept(String sv, String en, Optional<LocalDate> until, List<Source> sources) {

        /** Copies the list. */
        public Kept {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Where something is written.
     *
     * @param document  the document
     * @param provision  the place in it
     * @param force  how strongly it binds
     */
    record Source(String document, Optional<String> provision, BindingForce force) {}
}
