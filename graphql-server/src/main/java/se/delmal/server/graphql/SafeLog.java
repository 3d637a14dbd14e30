package se.delmal.server.graphql;

import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs that something failed and where, and never a message: an exception's text may hold what somebody sent. */
final class SafeLog {

    /** The name that the log knows a request's id by. */
    static final String REQUEST_ID = "requestId";

    private static final Logger LOG = LoggerFactory.getLogger(SafeLog.class);
    private static final int CAUSES = 8;
    private static final int FRAMES = 12;

    private SafeLog() {}

    static void failed(String requestId, Throwable failure) {
        if (LOG.isErrorEnabled()) {
            LOG.error("Request {} failed: {}", requestId, describe(failure));
        }
    }

    /** Logs a failure that nobody expected, and returns what is said of it to whoever asked. */
    static Failure explain(String requestId, Throwable failure) {
        if (Unavailability.isIn(failure)) {
            LOG.warn(
                    "Request {} met no database: {}",
                    requestId,
                    failure.getClass().getName());
            return Failure.of(ErrorCode.UNAVAILABLE);
        }
        failed(requestId, failure);
        return Failure.of(ErrorCode.INTERNAL);
    }

    static String describe(Throwable failure) {
        var causes = new StringJoiner(" caused by ");
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            var frames = new StringJoiner(", ", " at [", "]");
            var stack = cause.getStackTrace();
            for (int frame = 0; frame < Math.min(FRAMES, stack.length); frame++) {
                frames.add(stack[frame].getClassName() + "." + stack[frame].getMethodName() + ":"
                        + stack[frame].getLineNumber());
            }
            causes.add(cause.getClass().getName() + frames);
            cause = cause.getCause();
        }
        return causes.toString();
    }
}
