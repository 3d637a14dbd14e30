package se.delmal.server.deadline;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When the work for one request has to end. It belongs to the threads that do that work. */
public final class Deadline implements AutoCloseable {

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final Set<Statement> running = ConcurrentHashMap.newKeySet();
    private final Consumer<Deadline> closing;
    private volatile boolean over;
    private boolean committing;
    private boolean answered;
    private long end;
    private final long length;

    Deadline(long now, long length, Consumer<Deadline> closing) {
        this.closing = closing;
        this.length = length;
        this.end = now + length;
    }

    /** Tells work that its time is over. It carries no stack: it is an answer, not a fault. */
    public static final class PassedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PassedException() {
            super("The request's time is over", null, false, false);
        }
    }

    /** Returns the deadline of what this thread does, where there is one. */
    public static Optional<Deadline> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void enter(@Nullable Deadline deadline) {
        if (deadline == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(deadline);
        }
    }

    /** Returns whether the time is over. Once it is, it stays so. */
    public boolean isOver() {
        return over;
    }

    /** Lets the journal be written after the answer is known, even where the time is over; that has as long again. */
    public synchronized void concludes(long now) {
        answered = true;
        end = now + length;
    }

    void begins(Statement statement) {
        running.removeIf(Deadline::isClosed);
        running.add(statement);
        if (refusesWork()) {
            throw new PassedException();
        }
    }

    /** From here on the change is made, and the time does not end before it is. */
    synchronized void beginsCommit() {
        if (over && !answered) {
            throw new PassedException();
        }
        committing = true;
    }

    /** The change is made; telling what it came to has as long again. */
    synchronized void endsCommit(long now) {
        committing = false;
        end = now + length;
    }

    /** Looks at the time; once it is over, stops what runs, each time it is asked until all has ended. */
    void look(long now) {
        synchronized (this) {
            if (committing || now - end < 0) {
                return;
            }
            over = true;
        }
        running.forEach(Deadline::cancel);
    }

    private synchronized boolean refusesWork() {
        return over && !answered;
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException | RuntimeException ended) {
            // A statement that has ended meanwhile is what was wanted.
            return;
        }
    }

    private static boolean isClosed(Statement statement) {
        try {
            return statement.isClosed();
        } catch (SQLException broken) {
            return true;
        }
    }

    @Override
    public void close() {
        closing.accept(this);
        CURRENT.remove();
        running.clear();
    }
}
