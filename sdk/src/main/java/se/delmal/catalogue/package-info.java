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
 * <p>{@link TargetCatalogue#crosswalk} says what became of each delmål in another edition, and {@link TargetCatalogue#diff} what
 * changed; both are our reading, as each {@link Crosswalk} says. {@link CatalogueStatistics} counts, {@link CertificateForm} is
 * what certificates are written on, and {@link Term} explains the words.
 *
 * <p>Codes, headings, level words, activity kinds and numbers are the regulation's; labels and summaries are our own.
 * The files beside this package are read when they are first asked for; one that is damaged, or holds another number of
 * entries than {@code contents.json} says, is refused with its name and the place.
 */
@NullMarked
package se.delmal.catalogue;

import org.jspecify.annotations.NullMarked;
