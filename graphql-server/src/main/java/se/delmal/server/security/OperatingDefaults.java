package se.delmal.server.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * What follows from other settings where nobody says otherwise: a server for others logs for machines, and what operators look at is
 * on this machine only.
 */
final class OperatingDefaults implements EnvironmentPostProcessor {

    static final String MANAGEMENT_PORT = "management.server.port";
    static final String MANAGEMENT_ADDRESS = "management.server.address";

    private static final String LOG_FORMAT = "logging.structured.format.console";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>();
        if (Issuer.isConfigured(environment)) {
            defaults.put(LOG_FORMAT, "ecs");
        }
        if (StringUtils.hasText(environment.getProperty(MANAGEMENT_PORT))) {
            defaults.put(MANAGEMENT_ADDRESS, "127.0.0.1");
        }
        environment.getPropertySources().addLast(new MapPropertySource("operating defaults", defaults));
    }
}
