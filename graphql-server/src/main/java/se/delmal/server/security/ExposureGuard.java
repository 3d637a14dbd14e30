package se.delmal.server.security;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses to start where something is missing, and says all of it at once: before the database is opened and long before the port
 * is. A server that hands out tokens to made-up people stays on this machine and away from anybody's database; one with an
 * issuer of tokens has to know for whom the tokens are and how identity numbers are kept.
 */
@Configuration(proxyBeanMethods = false)
public class ExposureGuard {

    /** Lets made-up people into a database that is not marked as theirs. */
    public static final String ANY_DATABASE = "delmal.demo.any-database";

    static final String KEYSET = "delmal.identity.keyset";
    static final String KEYSET_FILE = "delmal.identity.keyset-file";

    private static final String ADDRESS = "server.address";
    private static final String DATABASE = "spring.datasource.url";

    @Bean
    static BeanFactoryPostProcessor guard(Environment environment) {
        return beans -> check(environment);
    }

    static void check(Environment environment) {
        var problems = new ArrayList<String>(
                Issuer.isConfigured(environment) ? withIssuer(environment) : withoutIssuer(environment));
        problems.addAll(OtherOrigins.problems(environment));
        problems.addAll(OperatorsSide.problems(environment));
        if (!problems.isEmpty()) {
            throw new ExposedException(problems);
        }
    }

    private static List<String> withoutIssuer(Environment environment) {
        var problems = new ArrayList<String>();
        var address = address(environment, ADDRESS);
        if (address.filter(InetAddress::isLoopbackAddress).isEmpty()) {
            problems.add("No token issuer is configured, and the server would listen on "
                    + address.map(InetAddress::getHostAddress).orElse("every address")
                    + ", where other machines can reach it. Set " + Issuer.PROPERTY + " to your token issuer, or leave "
                    + ADDRESS + " at 127.0.0.1.");
        }
        if (!isEmbedded(environment.getProperty(DATABASE, "")) && !isAnyDatabaseAllowed(environment)) {
            problems.add("No token issuer is configured, and " + DATABASE
                    + " names a database that others use. Made-up people live in a database of their own: set "
                    + Issuer.PROPERTY + ", or " + ANY_DATABASE + "=true if this database is meant for them.");
        }
        return problems;
    }

    private static List<String> withIssuer(Environment environment) {
        var problems = new ArrayList<String>();
        if (TokenVerification.list(environment, Issuer.AUDIENCES).isEmpty()) {
            problems.add("Set " + Issuer.AUDIENCES + " to the audience that tokens for this server name.");
        }
        var algorithms = TokenVerification.algorithms(environment).toList();
        if (algorithms.isEmpty() || algorithms.stream().anyMatch(Optional::isEmpty)) {
            problems.add("Set " + TokenVerification.ALGORITHMS
                    + " to signatures with key pairs, such as RS256, PS256 or ES256.");
        }
        if (!StringUtils.hasText(environment.getProperty(TokenClaims.TENANT))) {
            problems.add("Set " + TokenClaims.TENANT + " to the claim that says whose data a token is for.");
        }
        if (!StringUtils.hasText(environment.getProperty(KEYSET))
                && !StringUtils.hasText(environment.getProperty(KEYSET_FILE))) {
            problems.add("Set " + KEYSET_FILE + " (or " + KEYSET
                    + ") to the keys that identity numbers are kept under; the command identity-keys new makes them.");
        }
        return problems;
    }

    /** Returns whether made-up people may live where others do. */
    public static boolean isAnyDatabaseAllowed(Environment environment) {
        return environment.getProperty(ANY_DATABASE, Boolean.class, false);
    }

    private static boolean isEmbedded(String url) {
        return url.isBlank() || (url.startsWith("jdbc:h2:") && !url.matches("jdbc:h2:(tcp|ssl):.*"));
    }

    static Optional<InetAddress> address(Environment environment, String property) {
        return StringUtils.hasText(environment.getProperty(property))
                ? Optional.of(Binder.get(environment)
                        .bind(property, InetAddress.class)
                        .get())
                : Optional.empty();
    }

    /** The server would be reachable by the wrong people, or is not told what it has to know. */
    public static final class ExposedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        /** Creates a refusal to start, with every reason. */
        public ExposedException(List<String> problems) {
            super(String.join("\n", problems));
            this.problems = List.copyOf(problems);
        }
    }

    /** Says it in the words that the start prints. */
    static final class Analyzer extends AbstractFailureAnalyzer<ExposedException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, ExposedException cause) {
            return new FailureAnalysis(
                    "The server does not start like this.", "- " + String.join("\n- ", cause.problems), cause);
        }
    }
}
