/**
 * The catalogue as one page for people.
 *
 * <p>{@link ReportPage} puts it together from a {@link SpecialtySection} for each specialty, {@link BarChart}s and the template
 * {@code report.html} beside it; {@link Words} has what the page calls things, in both languages. The template escapes whatever
 * it shows.
 */
@NullMarked
package se.delmal.examples.cataloguetools.report;

import org.jspecify.annotations.NullMarked;
