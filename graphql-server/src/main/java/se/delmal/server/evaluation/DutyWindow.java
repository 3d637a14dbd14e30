package se.delmal.server.evaluation;

import se.delmal.server.graphql.Failure;

/** How far ahead somebody asks for duties. */
final class DutyWindow {

    private static final int MOST_DAYS = 3660;

    /** Returns a number of days that can be asked for; anything else is refused. */
    static int days(String path, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw Failure.badInput(path, "0 till " + MOST_DAYS, "0 to " + MOST_DAYS);
        }
        return days;
    }

    private DutyWindow() {}
}
