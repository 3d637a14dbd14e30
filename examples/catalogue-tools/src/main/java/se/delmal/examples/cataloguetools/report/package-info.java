/** x. */
@org.jspecify.annotations.NullMarked
package se.delmal.examples.cataloguetools.report;
