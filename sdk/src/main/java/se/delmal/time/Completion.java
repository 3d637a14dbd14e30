package se.delmal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The first day at whose end the required time is credited, and what that rests on.
 *
 * @param day  the day; empty where what is recorded, planned and assumed does not reach the requirement
 * @param assumptions  what must come true for it; empty where the day has passed
 */
public record Completion(Optional<LocalDate> day, List<Assumption> assumptions) {

    /** Copies the assumptions. */
    public Completion {
        assumptions = List.copyOf(assumptions);
    }

    /** Something a projected day rests on. */
    public sealed interface Assumption {

        /**
         * What is planned after a day is served as planned.
         *
         * @param after  the last day of which the record tells what happened
         */
        record PlannedIsServed(LocalDate after) implements Assumption {}

        /**
         * Service that has no end yet goes on.
         *
         * @param sources  the ids of the spells without an end
         */
        record OngoingContinues(List<String> sources) implements Assumption {

            /** Copies the sources. */
            public OngoingContinues {
                sources = List.copyOf(sources);
            }
        }

        /**
         * Credit that counts only from a later day, such as that of a decision to come, is given as planned.
         *
         * @param sources  the ids of the credits
         */
        record CreditIsGiven(List<String> sources) implements Assumption {

            /** Copies the sources. */
            public CreditIsGiven {
                sources = List.copyOf(sources);
            }
        }

        /**
         * From a day on, service goes on at a fraction that nobody has recorded.
         *
         * @param fraction  the assumed fraction
         * @param from  the first day of it
         */
        record ContinuesAt(WorkingFraction fraction, LocalDate from) implements Assumption {}
    }
}
