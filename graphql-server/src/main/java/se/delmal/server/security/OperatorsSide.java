package se.delmal.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;

/** The port for operators, where one is set: whoever reaches it may read the meters, without a token. */
final class OperatorsSide implements RequestMatcher {

    private static final String PROMETHEUS = "management.prometheus.metrics.export.enabled";

    private final Environment environment;
    private final boolean isApart;

    OperatorsSide(Environment environment) {
        this.environment = environment;
        this.isApart = StringUtils.hasText(environment.getProperty(OperatingDefaults.MANAGEMENT_PORT));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        // To look for a setting that is not there goes through all sources of settings, for every request.
        if (!isApart) {
            return false;
        }
        var port = environment.getProperty("local.management.port", Integer.class);
        return port != null
                && request.getLocalPort() == port
                && !port.equals(environment.getProperty("local.server.port", Integer.class));
    }

    /** Returns what is wrong with the settings. */
    static List<String> problems(Environment environment) {
        var problems = new ArrayList<String>();
        boolean isApart = StringUtils.hasText(environment.getProperty(OperatingDefaults.MANAGEMENT_PORT));
        if (environment.getProperty(PROMETHEUS, Boolean.class, false) && !isApart) {
            problems.add("Set " + OperatingDefaults.MANAGEMENT_PORT
                    + " to a port for operators: the meters are shown there only.");
        }
        if (isApart && !Issuer.isConfigured(environment)) {
            var address = ExposureGuard.address(environment, OperatingDefaults.MANAGEMENT_ADDRESS);
            if (address.filter(InetAddress::isLoopbackAddress).isEmpty()) {
                problems.add(
                        "Without a token issuer, leave " + OperatingDefaults.MANAGEMENT_ADDRESS + " at 127.0.0.1.");
            }
        }
        return problems;
    }
}
