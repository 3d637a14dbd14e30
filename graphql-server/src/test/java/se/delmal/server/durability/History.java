package se.delmal.server.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was sent about one record, and how much of it was answered. */
final class History {

    private final String trainee;
    private final Change making;
    private final List<Change> acknowledged = new ArrayList<>();
    private final List<Change> unanswered = new ArrayList<>();
    private Optional<String> recordId = Optional.empty();

    History(String trainee, Change making) {
        this.trainee = trainee;
        this.making = making;
    }

    String trainee() {
        return trainee;
    }

    /** Returns what made the record. */
    Change making() {
        return making;
    }

    /** Returns the record's id, once somebody has been told. */
    synchronized Optional<String> recordId() {
        return recordId;
    }

    synchronized void made(String id) {
        recordId = Optional.of(id);
        settled(making);
    }

    synchronized void acknowledged(Change change) {
        acknowledged.add(change);
    }

    synchronized void unanswered(Change change) {
        unanswered.add(change);
    }

    synchronized List<Change> acknowledged() {
        return List.copyOf(acknowledged);
    }

    synchronized List<Change> unanswered() {
        return List.copyOf(unanswered);
    }

    /** Says that an unanswered change has been answered after all. */
    synchronized void settled(Change change) {
        unanswered.remove(change);
        acknowledged.add(change);
    }

    /** Returns what the record holds after all that was acknowledged, and after some more. */
    synchronized RecordState after(List<Change> more) {
        var state = making.effect().apply(RecordState.made(java.util.Map.of()));
        for (List<Change> part : List.of(acknowledged, more)) {
            for (Change change : part) {
                state = change.equals(making) ? state : change.effect().apply(state);
            }
        }
        return state;
    }
}
