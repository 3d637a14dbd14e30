package se.delmal.examples.cataloguetools.print;

import java.util.Optional;
import se.delmal.catalogue.DelmalCode;

/**
 * Something that the catalogue and the print do not say alike.
 *
 * @param kind  what kind of thing it is
 * @param code  the delmål; empty where it is about the chapter
 * @param page  the page of the file, from 1, where its table begins
 * @param requirement  which of its requirements, from 1
 * @param catalogue  what the catalogue says
 * @param print  what the print says
 */
public record Difference(
        Kind kind,
        Optional<DelmalCode> code,
        Optional<Integer> page,
        Optional<Integer> requirement,
        String catalogue,
        String print) {

    /** What can differ. */
    public enum Kind {
        /** Which delmål apply. */
        APPLICABILITY("which delmål apply"),
        /** The print has no table of a delmål that the catalogue has. */
        MISSING_IN_PRINT("delmål"),
        /** The catalogue lacks a delmål that is printed. */
        MISSING_IN_CATALOGUE("delmål"),
        /** The heading. */
        HEADING("heading"),
        /** How many requirements there are. */
        REQUIREMENTS("number of requirements"),
        /** The level words of a requirement. */
        LEVELS("levels"),
        /** What must be certified. */
        MANDATORY_ACTIVITIES("mandatory activities"),
        /** What is general advice. */
        RECOMMENDED_ACTIVITIES("recommended activities"),
        /** Who may sign what. */
        ATTESTORS("attestors"),
        /** A paragraph of the print whose beginning is not known to this tool. */
        NOT_UNDERSTOOD("activity that is not understood");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    /** Returns it in one line. */
    @Override
    public String toString() {
        return code.map(DelmalCode::toString).orElse("chapter")
                + requirement.map(number -> ", requirement " + number).orElse("")
                + page.map(number -> " (page " + number + ")").orElse("")
                + ": " + kind.name + ": catalogue " + catalogue + ", print " + print;
    }
}
