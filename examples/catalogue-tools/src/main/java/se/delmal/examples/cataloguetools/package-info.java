/**
 * A command line on the catalogue of target descriptions.
 *
 * <p>{@link CatalogueTools} is the program; {@link ExportCommand}, {@link VerifyCommand}, {@link ImportTextCommand} and
 * {@link ReportCommand} are what it can do. Each of them only reads what was typed; the work is done in
 * {@link se.delmal.examples.cataloguetools.extract}, {@link se.delmal.examples.cataloguetools.print} and
 * {@link se.delmal.examples.cataloguetools.report}. What a person can get wrong is a {@link ToolFault}: one line on the standard
 * error output, the code 2, and nothing written.
 */
@NullMarked
package se.delmal.examples.cataloguetools;

import org.jspecify.annotations.NullMarked;
