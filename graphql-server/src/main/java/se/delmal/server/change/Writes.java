package se.delmal.server.change;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;

/** Makes changes: each once, and whole or not at all. */
@Component
class Writes {

    private static final int SECONDS_TO_WAIT = 1;

    /** The platform does not know what this state means. */
    private static final String POSTGRESQL_LOCK_NOT_AVAILABLE = "55P03";

    private final MadeChanges changes;
    private final TransactionTemplate transaction;
    private final Admissions admissions;

    Writes(MadeChanges changes, TransactionTemplate transaction, Admissions admissions) {
        this.changes = changes;
        this.admissions = admissions;
        this.transaction = transaction;
    }

    /** What a request came to. */
    sealed interface Outcome {

        /**
         * It is made.
         *
         * @param change  what it came to
         * @param replayed  whether it had been made before
         */
        record Done(MadeChange change, boolean replayed) implements Outcome {}

        /**
         * It is not made.
         *
         * @param errors  why not
         */
        record Refused(List<UserError> errors) implements Outcome {

            /** Copies the list. */
            public Refused {
                errors = List.copyOf(errors);
            }
        }
    }

    /**
     * What is to be done.
     *
     * @param change  what it will come to
     * @param writing  does it; may still refuse
     */
    record Plan(MadeChange change, Runnable writing) {}

    /**
     * Makes a change, or tells what it came to if it was made before. Both only for somebody who may make it today.
     *
     * @param request  the request
     * @param admission  returns what the change is about; refuses whoever may not make it
     * @param planning  looks at what is asked for, and refuses it or says what is to be done
     */
    <T> Outcome make(WriteRequest request, Supplier<T> admission, Function<T, Plan> planning) {
        try {
            return attempt(request, admission, planning);
        } catch (DuplicateKeyException madeMeanwhile) {
            return again(request, admission, planning);
        }
    }

    private <T> Outcome again(WriteRequest request, Supplier<T> admission, Function<T, Plan> planning) {
        try {
            return attempt(request, admission, planning);
        } catch (DuplicateKeyException stillRunning) {
            throw conflict();
        }
    }

    private <T> Outcome attempt(WriteRequest request, Supplier<T> admission, Function<T, Plan> planning) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> inTransaction(request, admission, planning)));
        } catch (Refusal refusal) {
            admissions.journal(request.caller(), refusal);
            return new Outcome.Refused(refusal.errors());
        } catch (ConcurrencyFailureException | QueryTimeoutException stillRunning) {
            throw conflict();
        } catch (UncategorizedSQLException failed) {
            if (failed.getCause() instanceof SQLException cause
                    && POSTGRESQL_LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
                throw conflict();
            }
            throw failed;
        }
    }

    private <T> Outcome inTransaction(WriteRequest request, Supplier<T> admission, Function<T, Plan> planning) {
        T subject = admission.get();
        var known = changes.find(request);
        if (known.isPresent()) {
            return replay(request, known.get());
        }
        var plan = planning.apply(subject);
        changes.add(request, plan.change());
        plan.writing().run();
        return new Outcome.Done(plan.change(), false);
    }

    private static Outcome replay(WriteRequest request, MadeChanges.Known known) {
        if (known.isSame()) {
            return new Outcome.Done(known.change(), true);
        }
        throw Refusal.of(
                UserErrorCode.IDEMPOTENCY_KEY_REUSED,
                request.keyPath(),
                "Nyckeln är redan använd för en annan ändring.",
                "The key is in use for another change.");
    }

    private static Failure conflict() {
        return new Failure(ErrorCode.CONFLICT, ErrorCode.CONFLICT.text(), Map.of("retryAfter", SECONDS_TO_WAIT));
    }
}
