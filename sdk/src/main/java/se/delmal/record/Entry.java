package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.Span;

/** Something that happened in a trainee's training, or is planned. The permitted kinds are all there are. */
public sealed interface Entry
        permits Placement,
                Absence,
                CreditedService,
                Course,
                Auscultation,
                Assessment,
                Supervision,
                Meeting,
                Document,
                WrittenWork,
                ImprovementWork,
                ActivityLog,
                Concern,
                Certificate {

    /** Returns what names this entry within its record. */
    String ref();

    /** Returns its kind. */
    EntryKind kind();

    /** Returns its days; empty for what has no day yet, such as an unsigned certificate. */
    Optional<Span> when();

    /** Returns the delmål it serves. */
    List<DelmalCode> delmal();

    /** Returns the references of the people it names, in the order in which it names them. */
    default List<String> persons() {
        return RecordReferences.personsIn(this).toList();
    }

    /**
     * Returns what had happened of this entry at the end of a day, if anything had: service is cut at the day, a course counts
     * once it has ended, a signature once it is given.
     */
    Optional<Entry> asOf(LocalDate day);

    /** Returns the references of the other entries that it is about, in their order. */
    default List<String> others() {
        return RecordReferences.entriesIn(this).toList();
    }

    /** Returns whether all of this lies after a day, and so is planned on it. */
    default boolean isPlannedOn(LocalDate day) {
        return when().filter(span -> span.from().isAfter(day)).isPresent();
    }

    /** Returns whether its days have all passed at the end of a day. */
    default boolean hasEndedBy(LocalDate day) {
        return when().flatMap(Span::lastDay).filter(last -> !last.isAfter(day)).isPresent();
    }
}
