package se.delmal.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.national.RecordEvidence;
import se.delmal.profile.Evaluation;
import se.delmal.profile.ProgrammeOutline;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.RecordAsOf;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Responsibilities;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.WorkingFraction;

/**
 * Where a trainee stands at the end of a day.
 *
 * <p>Immutable; each part is computed when it is asked for, from the record as it stood on the day.
 */
public final class TraineeStatus {

    private final RecordAsOf record;
    private final RegionalProfile profile;
    private final Evaluation evaluation;
    private final List<DelmalProgress> progress;

    private TraineeStatus(RecordAsOf record, RegionalProfile profile) {
        this.record = record;
        this.profile = profile;
        this.evaluation = profile.evaluate(record);
        this.progress = RecordEvidence.of(record).forAll().stream()
                .map(DelmalProgress::of)
                .toList();
    }

    /**
     * Judges a record at the end of a day, by the profile it names.
     *
     * @throws IllegalArgumentException if there is no such profile, or the day lies outside the years 1900 to 2199
     */
    public static TraineeStatus of(TraineeRecord record, LocalDate asOf, RegionalProfiles profiles) {
        return of(record, asOf, profiles.get(record.profile()));
    }

    /**
     * Judges a record at the end of a day, by a profile.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199
     */
    public static TraineeStatus of(TraineeRecord record, LocalDate asOf, RegionalProfile profile) {
        return new TraineeStatus(record.asOf(asOf), profile);
    }

    /** Returns the day at whose end the record is judged. */
    public LocalDate asOf() {
        return record.day();
    }

    /** Returns the record that was judged. */
    public TraineeRecord record() {
        return record.full();
    }

    /** Returns what this answer was computed from; the record is not a stored one. */
    public Provenance computedFrom() {
        return computedFrom(Optional.empty());
    }

    /** Returns what this answer was computed from, for a stored version of a record. */
    public Provenance computedFrom(Optional<String> recordVersion) {
        return new Provenance(recordVersion, TargetCatalogue.standard().release(), profile.id(), SdkVersion.VALUE);
    }

    /** Returns the training time. */
    public TrainingTime time() {
        return TrainingTime.of(record);
    }

    /** Returns how far every delmål has come, in the order of the regulation. */
    public List<DelmalProgress> progress() {
        return progress;
    }

    /** Returns how far the delmål of a group have come. */
    public List<DelmalProgress> progress(DelmalGroup group) {
        return progress.stream()
                .filter(delmal -> delmal.delmal().group() == group)
                .toList();
    }

    /** Returns how many delmål have come how far. */
    public ProgressSummary summary() {
        return ProgressSummary.of(progress);
    }

    /**
     * Returns when the least time will be served.
     *
     * @param afterwards  the fraction to assume after all that is recorded and planned; nothing is assumed where none is given
     */
    public Forecast forecast(Optional<WorkingFraction> afterwards) {
        return Forecast.of(record, afterwards, evaluation.findings());
    }

    /** Returns what all rules conclude, those apart that do not concern the training. */
    public List<Finding> findings() {
        return evaluation.applicable();
    }

    /** Returns what rules conclude that matters at least so much, those apart that do not concern the training. */
    public List<Finding> findings(Severity atLeast) {
        return evaluation.applicable().stream()
                .filter(finding -> finding.severity().compareTo(atLeast) >= 0)
                .toList();
    }

    /** Returns what all rules conclude, those included that do not concern the training. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Returns whether all is there for the application that comes next: foundation training, while it is needed and not approved. */
    public ApplicationReadiness readiness() {
        return ApplicationReadiness.next(record);
    }

    /** Returns whether all is there for one kind of application. */
    public ApplicationReadiness readiness(ApplicationKind kind) {
        return ApplicationReadiness.of(record, kind);
    }

    /** Returns what is due within some days, with what was due before, as {@link #duties(int, Responsibilities)} does, by the documents that come with this SDK. */
    public List<DueDuty> duties(int withinDays) {
        return duties(withinDays, Responsibilities.standard());
    }

    /**
     * Returns what is due within some days, with what was due before, sorted by day: what the documents of the profile, and of those
     * it extends, give somebody to do by a day. Somebody who shares a role has a duty of their own.
     *
     * <p>A responsibility that rules judge has its day and its state from their findings; one that is met, but shown by no entry, is
     * left out, and so is one whose last day has passed while the rules cannot tell. A responsibility that no rule judges has its
     * day from its cadence; since no entry could show it done, it is left out once that day has passed, and never
     * {@link DutyState#OVERDUE}. Without a day, nothing is due: what is to be done all the time or as needed is not here.
     *
     * @param withinDays  counted from the day of the status, not negative
     * @param responsibilities  who must do what
     * @throws IllegalArgumentException if the number of days is negative
     */
    public List<DueDuty> duties(int withinDays, Responsibilities responsibilities) {
        if (withinDays < 0) {
            throw new IllegalArgumentException("Duties are due within no or some days, not " + withinDays);
        }
        var last = asOf().plusDays(withinDays);
        return Duties.of(record, evaluation, profile, responsibilities).stream()
                .filter(duty -> !duty.due().isAfter(last))
                .toList();
    }

    /** Returns what the record holds for each part of the individual training programme, as the documents of the profile list them. */
    public List<ProgrammeOutline.Contents> programme() {
        return profile.programmes().stream()
                .flatMap(outline -> outline.contents(record).stream())
                .toList();
    }

    /** The version this SDK was built as. */
    private static final class SdkVersion {

        static final String VALUE = read();

        private static String read() {
            try (InputStream in = TraineeStatus.class.getResourceAsStream("version.properties")) {
                if (in == null) {
                    throw new IllegalStateException("The SDK lacks its version.properties");
                }
                var properties = new Properties();
                properties.load(in);
                return properties.getProperty("version", "unknown");
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
