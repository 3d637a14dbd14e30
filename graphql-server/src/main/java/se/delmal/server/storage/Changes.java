package se.delmal.server.storage;

import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Changes that are part of a larger one. */
public final class Changes {

    private Changes() {}

    /**
     * Refuses to be the whole.
     *
     * @throws IllegalTransactionStateException if no transaction is under way that this would be a part of
     */
    public static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("This is part of a change, whose transaction is missing");
        }
    }
}
