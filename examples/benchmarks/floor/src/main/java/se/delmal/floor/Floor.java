package se.delmal.floor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Floor {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(Floor.class, arguments);
    }
}
