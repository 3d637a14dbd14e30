package se.delmal.server.graphql;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away, which is nobody's fault and passes, from everything else. */
final class Unavailability {

    /** How many seconds to wait before asking again. */
    static final String RETRY_AFTER = "5";

    /** Classes of SQLSTATE: the connection is broken, or the operator has ended it. */
    private static final String CONNECTION = "08";

    private static final String OPERATOR = "57P";
    private static final int CAUSES = 16;

    private Unavailability() {}

    /** Returns whether that is why something failed. */
    static boolean isIn(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, found -> found.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .limit(CAUSES)
                .anyMatch(Unavailability::says);
    }

    private static boolean says(Throwable cause) {
        // A connection that broke cannot be rolled back either, and that is what is thrown.
        if (cause instanceof TransactionSystemException unfinished) {
            return Optional.ofNullable(unfinished.getApplicationException())
                    .filter(Unavailability::isIn)
                    .isPresent();
        }
        if (cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessResourceException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof CannotCreateTransactionException) {
            return true;
        }
        return cause instanceof SQLException failed
                && failed.getSQLState() != null
                && (failed.getSQLState().startsWith(CONNECTION)
                        || failed.getSQLState().startsWith(OPERATOR));
    }
}
