package se.delmal.server.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;

class LimitsConfigurationTest {

    private final ApplicationContextRunner server = new ApplicationContextRunner().withUserConfiguration(Bound.class);

    @EnableConfigurationProperties(Limits.class)
    static class Bound {}

    @Test
    void areThoseOfTheContractUnlessSet() {
        server.run(context -> assertThat(context.getBean(Limits.class))
                .isEqualTo(new Limits(
                        256 * 1024,
                        2 * 1024 * 1024,
                        32 * 1024,
                        2_000,
                        12,
                        20,
                        1_000,
                        30,
                        20,
                        20,
                        50,
                        2_000,
                        32,
                        8 * 1024,
                        20,
                        500_000,
                        5_000,
                        5_000,
                        20_000,
                        100_000,
                        50_000,
                        100_000,
                        Duration.ofSeconds(10))));
    }

    @ParameterizedTest
    @CsvSource({
        "body, 0",
        "record-body, 999999999",
        "document-characters, 10",
        "tokens, 1",
        "depth, 51",
        "fields, 0",
        "ids, 0",
        "json-nesting, 1000",
        "errors, 0",
        "points, 0",
        "trusted-points, -1",
        "clients, 1",
        "timeout, 0s",
        "timeout, 1h"
    })
    void outOfRangeStopTheStartWhichNamesThem(String name, String value) {
        server.withPropertyValues("delmal.limits." + name + "=" + value)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("delmal.limits." + name + " is ")
                        .hasMessageContaining("must be "));
    }

    @Test
    void areAllNamedThatAreOutOfRange() {
        server.withPropertyValues("delmal.limits.depth=3", "delmal.limits.aliases=10001", "delmal.limits.timeout=99ms")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("delmal.limits.depth is 3 and must be 4 to 50;"
                                + " delmal.limits.aliases is 10001 and must be 0 to 10000;"
                                + " delmal.limits.timeout is PT0.099S and must be PT0.1S to PT10M"));
    }

    @Test
    void mayLieAtTheEndsOfTheirRanges() {
        server.withPropertyValues("delmal.limits.depth=4", "delmal.limits.aliases=10000", "delmal.limits.timeout=10m")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void thatAreNoNumbersStopTheStartWhichNamesThem() {
        server.withPropertyValues("delmal.limits.aliases=many")
                .run(context ->
                        assertThat(context.getStartupFailure()).hasStackTraceContaining("delmal.limits.aliases"));
    }

    @Test
    void areTooSmallForOneRequestWhereAMinuteIsWorthLess() {
        server.withPropertyValues("delmal.limits.address-points-per-minute=19999")
                .run(context ->
                        assertThat(context.getStartupFailure()).hasStackTraceContaining("address-points-per-minute"));
    }

    @Test
    void letOneMachineSendMoreUnderTheLoadProfileAndAskForNoMore() throws Exception {
        var profile = new YamlPropertySourceLoader()
                .load("load", new ClassPathResource("application-load.yaml"))
                .get(0);

        assertThat(Arrays.stream(
                        ((org.springframework.core.env.EnumerablePropertySource<?>) profile).getPropertyNames()))
                .containsExactlyInAnyOrder(
                        "delmal.limits.caller-points-per-minute", "delmal.limits.address-points-per-minute");
        server.withPropertyValues("delmal.limits.caller-points-per-minute="
                        + profile.getProperty("delmal.limits.caller-points-per-minute"))
                .run(context -> assertThat(context).hasNotFailed());
    }
}
