package se.delmal.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Person;
import se.delmal.role.Responsibility;

/**
 * Something that somebody has to do by a day.
 *
 * @param responsibility  what, in whose role, and where that is written
 * @param holder  who holds the role at the end of the day that the record is judged on, where that is told; of the supervisor of a
 *     placement, whom that placement names
 * @param due  the last day in time
 * @param state  how far it has come
 * @param fulfilledBy  references of the entries that show it done; some where the state is {@link DutyState#DONE}, else none
 */
public record DueDuty(
        Responsibility responsibility,
        Optional<Person> holder,
        LocalDate due,
        DutyState state,
        List<String> fulfilledBy) {

    /** Copies the list, and checks that what is done is shown by something. */
    public DueDuty {
        fulfilledBy = List.copyOf(fulfilledBy);
        if ((state == DutyState.DONE) == fulfilledBy.isEmpty()) {
            throw new IllegalArgumentException(
                    responsibility.id() + " is " + state + ", shown by as many entries as " + fulfilledBy.size());
        }
    }
}
