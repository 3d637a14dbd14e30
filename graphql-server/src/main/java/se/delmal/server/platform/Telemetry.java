package se.delmal.server.platform;

import org.springframework.core.env.Environment;

/**
 * Who is told what the server does.
 *
 * @param observes  whether requests and queries are observed, to be traced
 * @param measures  whether anything is counted and measured
 */
record Telemetry(boolean observes, boolean measures) {

    /** Returns what the settings say; what they do not say is switched on, as the platform has it. */
    static Telemetry of(Environment environment) {
        boolean observes = isOn(environment, "management.observations.enable.all");
        return new Telemetry(
                observes,
                observes
                        || isOn(environment, "management.prometheus.metrics.export.enabled")
                        || isOn(environment, "management.otlp.metrics.export.enabled"));
    }

    private static boolean isOn(Environment environment, String setting) {
        return environment.getProperty(setting, Boolean.class, true);
    }
}
