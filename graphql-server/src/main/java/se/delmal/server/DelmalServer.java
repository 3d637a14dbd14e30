package se.delmal.server;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import se.delmal.server.identity.IdentityCommand;

/** The application. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class DelmalServer {

    /** Starts the server, or makes keys for identity numbers. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals(IdentityCommand.NAME)) {
            System.exit(IdentityCommand.run(arguments, System.in, System.out, System.err));
        }
        SpringApplication.run(DelmalServer.class, arguments);
    }

    /** The only clock there is: it says which day it is in Sweden. */
    @Bean
    Clock swedishClock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
