package se.delmal.server.platform;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps the platform from setting up what this server does not use. Each part costs some milliseconds of every start, whether it finds
 * something to do or not.
 */
final class UnusedParts implements AutoConfigurationImportFilter, EnvironmentAware {

    /** The operators' pages that are there unless more are asked for. */
    private static final Set<String> USUAL_PAGES = Set.of("health", "prometheus");

    static final String PLATFORM = "org.springframework.boot.";

    /** What the server has no use for. */
    private static final List<String> UNUSED = List.of(
            // Nothing is wrapped in proxies: transactions begin and end where the code says so.
            "autoconfigure.aop.",
            "transaction.autoconfigure.",
            "autoconfigure.context.MessageSourceAutoConfiguration",
            "autoconfigure.info.",
            "persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration",
            // What comes from outside is validated where it is turned into records, with a validator that is made when
            // it is needed.
            "validation.autoconfigure.",
            // Flyway makes the tables.
            "jdbc.autoconfigure.DataSourceInitializationAutoConfiguration",
            // What is to be done again and again has threads of its own.
            "autoconfigure.task.TaskSchedulingAutoConfiguration",
            // Nobody sends files.
            "servlet.autoconfigure.MultipartAutoConfiguration",
            // Nobody has a password here.
            "security.autoconfigure.UserDetailsServiceAutoConfiguration",
            // Requests have a thread each.
            "reactor.autoconfigure.",
            "graphql.autoconfigure.reactive.",
            "graphql.autoconfigure.security.GraphQlWebFluxSecurityAutoConfiguration",
            "security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
            "security.autoconfigure.actuate.web.reactive.",
            "security.oauth2.server.resource.autoconfigure.reactive.",
            "security.oauth2.server.resource.autoconfigure.web.reactive.",
            "tomcat.autoconfigure.actuate.web.server.TomcatReactiveManagementContextAutoConfiguration",
            "tomcat.autoconfigure.reactive.");

    /** Pages for operators beyond the usual ones. */
    private static final List<String> PAGES = List.of(
            "actuate.autoconfigure.audit.",
            "actuate.autoconfigure.beans.",
            "actuate.autoconfigure.condition.",
            "actuate.autoconfigure.context.",
            "actuate.autoconfigure.env.",
            "actuate.autoconfigure.info.",
            "actuate.autoconfigure.logging.",
            "actuate.autoconfigure.management.",
            "actuate.autoconfigure.sbom.",
            "actuate.autoconfigure.scheduling.",
            "actuate.autoconfigure.startup.",
            "actuate.autoconfigure.web.exchanges.",
            "actuate.autoconfigure.web.mappings.",
            "flyway.autoconfigure.FlywayEndpointAutoConfiguration",
            "servlet.autoconfigure.actuate.web.exchanges.",
            "servlet.autoconfigure.actuate.web.mappings.",
            "webmvc.autoconfigure.actuate.web.mappings.");

    /** What makes traces of requests, queries and tasks. */
    private static final List<String> OBSERVING = List.of(
            "micrometer.observation.",
            "micrometer.tracing.",
            "opentelemetry.",
            "graphql.autoconfigure.observation.",
            "webmvc.autoconfigure.WebMvcObservationAutoConfiguration");

    /** What counts and measures. */
    private static final List<String> MEASURING =
            List.of("micrometer.metrics.", "jdbc.autoconfigure.metrics.", "tomcat.autoconfigure.metrics.");

    /** All of the above: classes, or packages, by how their names begin after the platform's. */
    static final List<String> ALL =
            Stream.of(UNUSED, PAGES, OBSERVING, MEASURING).flatMap(List::stream).toList();

    private boolean usualPagesOnly;
    private Telemetry telemetry = new Telemetry(true, true);

    @Override
    public void setEnvironment(Environment environment) {
        usualPagesOnly = USUAL_PAGES.containsAll(List.of(environment.getProperty(
                "management.endpoints.web.exposure.include", String[].class, new String[] {"*"})));
        telemetry = Telemetry.of(environment);
    }

    @Override
    public boolean[] match(@Nullable String[] parts, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[parts.length];
        for (int i = 0; i < parts.length; i++) {
            wanted[i] = isWanted(parts[i]);
        }
        return wanted;
    }

    /** Returns whether the platform is to set up a part; {@code null} stands for one that was left out already. */
    boolean isWanted(@Nullable String part) {
        return part == null
                || !part.startsWith(PLATFORM)
                || !(isOneOf(UNUSED, part)
                        || (usualPagesOnly && isOneOf(PAGES, part))
                        || (!telemetry.observes() && isOneOf(OBSERVING, part))
                        || (!telemetry.measures() && isOneOf(MEASURING, part)));
    }

    private static boolean isOneOf(List<String> kinds, String part) {
        return kinds.stream().anyMatch(kind -> part.startsWith(kind, PLATFORM.length()));
    }
}
