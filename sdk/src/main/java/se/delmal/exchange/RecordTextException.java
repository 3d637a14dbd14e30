package se.delmal.exchange;

/**
 * A JSON text is no record, or no entry of one.
 *
 * <p>The message says where and what should stand there, never what stands there: records hold personal data, and messages
 * end up in logs.
 */
public final class RecordTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the fault lies. */
    private final String path;

    RecordTextException(String path, String what) {
        super((path.isEmpty() ? "The text" : path) + " " + what);
        this.path = path;
    }

    /** Returns where the fault lies as a JSON Pointer, such as {@code /entries/3/placement/fraction}; empty: the text as a whole. */
    public String path() {
        return path;
    }
}
