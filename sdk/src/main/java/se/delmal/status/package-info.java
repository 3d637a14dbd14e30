/**
 * Where a trainee stands. One call answers:
 *
 * <pre>{@code
 * var status = TraineeStatus.of(record, LocalDate.of(2026, 6, 30), RegionalProfiles.load());
 * status.time().remaining().text(Locale.ENGLISH);   // 1 year 2 months 12.5 days
 * status.forecast(Optional.empty()).completion();   // the day, with what it rests on
 * status.findings();                                // which rules are met and which are not, each with its source
 * }</pre>
 *
 * <p>{@link TrainingTime} is the time, {@link DelmalProgress} what is missing for each delmål, {@link Forecast} when it will be
 * enough, {@link DueDuty} what somebody has to do by when, {@link ApplicationReadiness} whether all is there to apply, and {@link Provenance} what the answer was computed from.
 * {@link EditionChoice} answers on its own which edition a doctor may use, and {@link SigningVerdict} who may sign what.
 *
 * <p>Nothing here says "impossible": Socialstyrelsen may grant exceptions for special reasons (patientsäkerhetsförordningen
 * 4 kap. 3 §). It says which standard rules are not met.
 */
@NullMarked
package se.delmal.status;

import org.jspecify.annotations.NullMarked;
