package se.delmal.server.support;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stops the clock. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    /** The day on which all tests take place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Bean
    @Primary
    Clock stoppedClock() {
        var sweden = ZoneId.of("Europe/Stockholm");
        return Clock.fixed(TODAY.atTime(12, 0).atZone(sweden).toInstant(), sweden);
    }
}
