/**
 * The target descriptions (<i>målbeskrivningar</i>) of every specialty the catalogue holds, as data.
 *
 * <p>Start with {@link TargetCatalogue#standard()}. Ask it for a {@link TargetDescription} by {@link Specialty} and
 * {@link Edition}, and that for a {@link Delmal} by {@link DelmalCode}. {@code get} is for what the programmer knows and
 * explains itself when it fails; {@code find} is for what a user typed.
 *
 * <p>An entry says which {@link CompetenceRequirement}s it makes, through which {@link LearningActivity}s they are reached,
 * which {@link CertificateRule}s prove them, and how well all of that is known: {@link Verification}. What is unknown is
 * {@code UNKNOWN}, never all or none.
 *
 * <p>Codes, headings, level words, activity kinds and numbers are the regulation's; labels and summaries are our own.
 * The files beside this package are read when they are first asked for.
 */
@NullMarked
package se.delmal.catalogue;

import org.jspecify.annotations.NullMarked;
