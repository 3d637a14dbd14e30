package se.delmal.server.storage;

import java.time.Duration;

/** Takes out of the database what is old enough, again and again. Each server does it, and none minds the others. */
public interface Cleaner {

    /** Returns how long to wait from the end of one time to the beginning of the next. */
    Duration pause();

    /** Takes out what is old enough now. */
    void clean();
}
