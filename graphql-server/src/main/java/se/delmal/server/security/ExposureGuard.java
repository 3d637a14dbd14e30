package se.delmal.server.security;

import java.net.InetAddress;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start where others could reach a server that hands out tokens to made-up people. */
@Component
class ExposureGuard {

    ExposureGuard(ServerProperties server, Environment environment) {
        check(server.getAddress(), Issuer.isConfigured(environment));
    }

    static void check(@org.jspecify.annotations.Nullable InetAddress address, boolean hasIssuer) {
        if (!hasIssuer && (address == null || !address.isLoopbackAddress())) {
            throw new ExposedException(address == null ? "every address" : address.getHostAddress());
        }
    }

    /** The server would be reachable from other machines, and nobody issues tokens. */
    static final class ExposedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ExposedException(String address) {
            super("The server would listen on " + address
                    + ", where other machines can reach it, and no token issuer is" + " configured.");
        }
    }

    /** Says it in the words that the start prints. */
    static final class Analyzer extends AbstractFailureAnalyzer<ExposedException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, ExposedException cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Set " + Issuer.PROPERTY + " to your token issuer, or leave server.address at 127.0.0.1.",
                    cause);
        }
    }
}
