package se.delmal.examples.cataloguetools;

import java.io.Serial;

/** Something that whoever typed the command can put right. Its message is all they are shown. */
public final class ToolFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says what is wrong, and what would be right. */
    public ToolFault(String message) {
        super(message);
    }

    /** Says what is wrong, and keeps why. */
    public ToolFault(String message, Throwable cause) {
        super(message, cause);
    }
}
