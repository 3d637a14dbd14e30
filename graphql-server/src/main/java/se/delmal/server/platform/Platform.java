package se.delmal.server.platform;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the parts of the platform. They look for classes of their own kinds from this package down, where there are none, and not in
 * all of the server.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Platform {}
