/**
 * Sweden's own rules, dated by edition. Not exported: reach them through {@link se.delmal.profile.RegionalProfiles#national()}.
 *
 * <p>{@link NationalRules} lists them, one class for each subject. {@link Sources} has the places they cite, {@link DelmalEvidence}
 * says how far a delmål is proved, {@link Signing} who may sign what, {@link EditionRules} which edition may be used. What the
 * sources leave open is {@code UNDETERMINED}, with the reason in the text.
 */
@NullMarked
package se.delmal.national;

import org.jspecify.annotations.NullMarked;
