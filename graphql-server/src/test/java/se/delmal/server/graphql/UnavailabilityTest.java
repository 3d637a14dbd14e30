package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class UnavailabilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "57P01", "57P03"})
    void isToldByTheStateOfTheDatabase(String state) {
        assertThat(Unavailability.isIn(failed(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "55P03", "57014"})
    void isNotWhatADatabaseThatIsThereSays(String state) {
        assertThat(Unavailability.isIn(failed(state))).isFalse();
    }

    @Test
    void isNotLostWhereTheTransactionCouldNotBeTakenBackEither() {
        var unfinished = new TransactionSystemException("", new SQLException("Connection is closed"));
        unfinished.initApplicationException(new DataAccessResourceFailureException(""));

        assertThat(Unavailability.isIn(unfinished)).isTrue();
    }

    @Test
    void isNoFaultOfOurs() {
        assertThat(Unavailability.isIn(new IllegalStateException(new NullPointerException())))
                .isFalse();
    }

    private static RuntimeException failed(String state) {
        return new UncategorizedSQLException("", null, new SQLException("", state));
    }
}
