package se.delmal.server.storage;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads with several statements what was there at one moment. */
@Component
public class Snapshots {

    private final TransactionTemplate transaction;

    Snapshots(PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Reads in a transaction of its own, or in the one that is under way. */
    public <T> T read(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(status -> reading.get()));
    }
}
