package se.delmal.server.deadline;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Puts the deadline between the work and the database, and takes it along wherever the work goes on. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    DeadlineConfiguration() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new OnOtherThreads());
    }

    @Bean
    JdbcTemplate boundedStatements(DataSource source) {
        return new BoundedStatements(source);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource source) {
        return new BoundedTransactions(source);
    }

    private static final class BoundedStatements extends JdbcTemplate {

        BoundedStatements(DataSource source) {
            super(source);
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            super.applyStatementSettings(statement);
            Deadline.current().ifPresent(deadline -> deadline.begins(statement));
        }
    }

    private static final class BoundedTransactions extends JdbcTransactionManager {

        private static final long serialVersionUID = 1L;

        BoundedTransactions(DataSource source) {
            super(source);
        }

        @Override
        protected void prepareForCommit(DefaultTransactionStatus status) {
            super.prepareForCommit(status);
            if (status.isNewTransaction() && !status.isReadOnly()) {
                Deadline.current().ifPresent(Deadline::beginsCommit);
            }
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            try {
                super.doCommit(status);
            } finally {
                if (!status.isReadOnly()) {
                    Deadline.current().ifPresent(deadline -> deadline.endsCommit(System.nanoTime()));
                }
            }
        }
    }

    /** What GraphQL does on other threads is the request's work, too. */
    private static final class OnOtherThreads implements ThreadLocalAccessor<Deadline> {

        private static final String KEY = Deadline.class.getName();

        @Override
        public Object key() {
            return KEY;
        }

        @Override
        public @Nullable Deadline getValue() {
            return Deadline.current().orElse(null);
        }

        @Override
        public void setValue(Deadline deadline) {
            Deadline.enter(deadline);
        }

        @Override
        public void setValue() {
            Deadline.enter(null);
        }
    }
}
