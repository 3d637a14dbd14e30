package se.delmal.examples.cataloguetools.print;

/**
 * A word where it stands, in points from the upper left corner of its page.
 *
 * @param page  the page, from 1
 * @param left  where it begins
 * @param right  where it ends
 * @param base  its base line
 * @param size  the size of its letters
 * @param text  its letters
 */
record Word(int page, double left, double right, double base, double size, String text) {}
