package se.delmal.server.trainee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.delmal.rule.Severity;
import se.delmal.server.security.Caller;

/** Finds the trainees that a filter wants. */
@Component
class TraineeFilter {

    private static final int STEP = 50;

    private final ReadableRecords records;
    private final WorstFinding worst;

    TraineeFilter(ReadableRecords records, WorstFinding worst) {
        this.records = records;
        this.worst = worst;
    }

    /** Returns a filter in a form that is the same for the same conditions. */
    static String canonical(@Nullable Map<String, Object> wanted) {
        return wanted == null ? "" : new TreeMap<>(wanted).toString();
    }

    /** Returns trainees after an id, as many as are wanted or there are. */
    List<TraineeView> find(Caller caller, @Nullable Map<String, Object> wanted, Optional<String> after, int most) {
        var conditions =
                new ReadableRecords.Wanted(text(wanted, "specialty"), text(wanted, "edition"), text(wanted, "profile"));
        var atLeast = text(wanted, "atLeast").map(Severity::valueOf);
        if (atLeast.isEmpty()) {
            return records.trainees(caller, conditions, after, most);
        }
        var found = new ArrayList<TraineeView>();
        var position = after;
        while (found.size() < most) {
            var step = records.trainees(caller, conditions, position, STEP);
            found.addAll(worst.withFinding(caller, step, conditions, atLeast.get()));
            if (step.size() < STEP) {
                break;
            }
            position = Optional.of(step.get(step.size() - 1).id());
        }
        return found.stream().limit(most).toList();
    }

    private static Optional<String> text(@Nullable Map<String, Object> wanted, String name) {
        return Optional.ofNullable(wanted).map(fields -> fields.get(name)).map(Object::toString);
    }
}
