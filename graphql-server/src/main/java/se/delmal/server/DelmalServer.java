package se.delmal.server;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. */
@SpringBootApplication
public class DelmalServer {

    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(DelmalServer.class, arguments);
    }

    /** The only clock there is: it says which day it is in Sweden. */
    @Bean
    Clock swedishClock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
