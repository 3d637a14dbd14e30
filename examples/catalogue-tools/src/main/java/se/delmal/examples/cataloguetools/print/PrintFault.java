package se.delmal.examples.cataloguetools.print;

import java.io.Serial;

/** The file is not the print that was asked for; the message says what it is, and what to do. */
public final class PrintFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PrintFault(String message) {
        super(message);
    }

    PrintFault(String message, Throwable cause) {
        super(message, cause);
    }
}
