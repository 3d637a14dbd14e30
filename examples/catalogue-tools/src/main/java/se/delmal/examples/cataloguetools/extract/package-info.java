/**
 * A part of the catalogue, taken out whole, in forms that other programs read.
 *
 * <p>{@link Extract} is what is taken out. {@link CsvFormat} and {@link XlsxFormat} lay it out in the columns of {@link Row},
 * {@link JsonFormat} and {@link JsonLinesFormat} as data, {@link CaseFormat} as a framework of competencies (1EdTech CASE 1.1),
 * {@link SkosFormat} as linked data. {@link JsonFormat} and {@link CaseFormat} also read back what they wrote.
 * {@link StableId} is how one thing is called in all of them.
 */
@NullMarked
package se.delmal.examples.cataloguetools.extract;

import org.jspecify.annotations.NullMarked;
