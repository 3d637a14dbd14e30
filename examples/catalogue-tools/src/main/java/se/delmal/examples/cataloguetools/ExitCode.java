package se.delmal.examples.cataloguetools;

/** What the commands end with. */
final class ExitCode {

    /** All went well, and nothing differs. */
    static final int OK = 0;

    /** The command did its work, and there is something to look at. */
    static final int DIFFERENCES = 1;

    /** The command could not do its work, and wrote nothing. */
    static final int ERROR = 2;

    private ExitCode() {}
}
