package se.delmal.server.change;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.DelmalServer;
import se.delmal.server.identity.IdentityCipher;

/**
 * A server with a fault: what it notes of a change is committed before the change is. Whoever tests for durability must see it. No
 * annotation marks it, so no other server finds it.
 */
public class KeysApart {

    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {DelmalServer.class, KeysApart.class}, arguments);
    }

    @Bean
    @Primary
    MadeChanges madeApart(
            JdbcClient database,
            Clock clock,
            @Value("${delmal.idempotency-keys-live}") Duration lifetime,
            IdentityCipher cipher,
            PlatformTransactionManager transactions) {
        return new Apart(database, clock, lifetime, cipher, transactions);
    }

    static class Apart extends MadeChanges {

        private final TransactionTemplate apart;

        Apart(
                JdbcClient database,
                Clock clock,
                Duration lifetime,
                IdentityCipher cipher,
                PlatformTransactionManager transactions) {
            super(database, clock, lifetime, cipher);
            this.apart = new TransactionTemplate(transactions);
            apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        @Override
        void add(WriteRequest request, MadeChange change) {
            apart.executeWithoutResult(status -> super.add(request, change));
        }
    }
}
