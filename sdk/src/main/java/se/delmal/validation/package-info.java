/**
 * Records from outside: read, checked, and accepted or refused with every reason at once.
 *
 * <p>Start with {@link RecordDrafts}. It reads an input into a {@link TrainingRecordDraft}, which believes nothing: every
 * component may be missing, days and codes are texts still. It checks the draft and answers with a {@link CheckedDraft}: a
 * {@link se.delmal.record.TraineeRecord}, or a list of {@link Fault}s, each with its path in the input, a {@link FaultCode} for
 * programs and a message in Swedish and English that never repeats what it refuses.
 *
 * <p>{@link SigningDrafts} does the same for the question whether somebody may sign, with a {@link SigningDraft} and a
 * {@link CheckedSigning}.
 *
 * <p>What makes a draft a record is written on the components of the drafts, as constraints of Jakarta Validation, and can be
 * used elsewhere: {@link CalendarDay}, {@link Percent}, {@link KnownSpecialty}, {@link PrintedDelmalCode} and their like, and
 * {@link PersonalIdentityNumber}, which records do without. A component is {@code @Nullable} because anybody can leave anything
 * out, and {@link Told} where that is a fault.
 *
 * <p>Training that is not in order is no fault: a rule finds it, and says so. A fault is what cannot be.
 */
@NullMarked
package se.delmal.validation;

import org.jspecify.annotations.NullMarked;
