package se.delmal.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.mock.env.MockEnvironment;

/** What the platform does not set up here. */
class UnusedPartsTest {

    private static final String HEALTH = "health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration";
    private static final String LOGGERS = "actuate.autoconfigure.logging.LoggersEndpointAutoConfiguration";
    private static final String TRACING = "micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration";
    private static final String METERS = "micrometer.metrics.autoconfigure.MetricsAutoConfiguration";

    static final List<String> KINDS = UnusedParts.ALL;

    /** A later platform may call them otherwise, and nobody would see that they are back. */
    @ParameterizedTest
    @FieldSource("KINDS")
    void areThoseThatThePlatformHas(String kind) {
        var candidates =
                ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader());

        assertThat(StreamSupport.stream(candidates.spliterator(), false))
                .anyMatch(candidate -> candidate.startsWith(UnusedParts.PLATFORM + kind));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false",
        "false, true, false, true",
        "true, false, true, true",
        "true, true, true, true"
    })
    void observeAndMeasureOnlyWhereSomebodyIsTold(
            boolean telemetry, boolean prometheus, boolean observes, boolean measures) {
        var environment = environment()
                .withProperty("management.observations.enable.all", String.valueOf(telemetry))
                .withProperty("management.otlp.metrics.export.enabled", String.valueOf(telemetry))
                .withProperty("management.prometheus.metrics.export.enabled", String.valueOf(prometheus));

        assertThat(isWanted(environment, TRACING)).isEqualTo(observes);
        assertThat(isWanted(environment, METERS)).isEqualTo(measures);
        assertThat(isWanted(environment, HEALTH)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'health,prometheus', false", "health, false", "'health,loggers', true", "*, true"})
    void areNotThePagesThatOperatorsAskFor(String pages, boolean isWanted) {
        var environment = environment().withProperty("management.endpoints.web.exposure.include", pages);

        assertThat(isWanted(environment, LOGGERS)).isEqualTo(isWanted);
    }

    @Test
    void areOnlyThePlatformsOwn() {
        assertThat(new UnusedParts().isWanted("com.example.aop.ExampleAutoConfiguration"))
                .isTrue();
    }

    private static MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty("management.endpoints.web.exposure.include", "health,prometheus")
                .withProperty("management.observations.enable.all", "false");
    }

    private static boolean isWanted(MockEnvironment environment, String part) {
        var parts = new UnusedParts();
        parts.setEnvironment(environment);
        return parts.isWanted(UnusedParts.PLATFORM + part);
    }
}
