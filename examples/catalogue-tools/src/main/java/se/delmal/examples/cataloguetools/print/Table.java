package se.delmal.examples.cataloguetools.print;

import java.util.List;
import se.delmal.catalogue.DelmalCode;

/**
 * The table of a delmål, before its cells are read.
 *
 * @param code  the delmål
 * @param page  where it begins
 * @param heading  the lines of the heading that stands above the table
 * @param parts  its parts; one for each time its head is printed
 */
record Table(DelmalCode code, int page, List<String> heading, List<Part> parts) {

    /**
     * Lines under one head.
     *
     * @param middle  where the second column begins
     * @param last  where the third column begins
     * @param lines  the lines below the head
     */
    record Part(double middle, double last, List<Line> lines) {}
}
