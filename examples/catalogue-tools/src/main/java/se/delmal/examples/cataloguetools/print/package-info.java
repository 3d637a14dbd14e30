/**
 * The official print of a target description, read from a PDF with text.
 *
 * <p>{@link OfficialPrint#read} opens the file and finds the {@link PrintedChapter} of a specialty, with its {@link PrintedDelmal}.
 * {@link Comparison} holds it against the catalogue, and {@link OfficialTextFile} takes its wording for an installation that
 * wants to show it. {@link PrintFault} says why a file is not what was asked for: a scan, encrypted, another edition, another
 * specialty.
 *
 * <p>Both editions print a table of three columns for each delmål. {@link TableFinder} finds where each table begins and ends,
 * {@link TableReader} reads its cells, {@link Wording} knows the words with which the regulations begin what they say.
 */
@NullMarked
package se.delmal.examples.cataloguetools.print;

import org.jspecify.annotations.NullMarked;
