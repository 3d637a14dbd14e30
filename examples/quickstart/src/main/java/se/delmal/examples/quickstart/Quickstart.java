package se.delmal.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.CareSetting;
import se.delmal.record.Course;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Severity;
import se.delmal.status.TraineeStatus;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** A made-up trainee in general medicine: what is served, what is owed, when it will be enough, and what the rules say. */
public final class Quickstart {

    /** Prints the status of the trainee, and then two records from outside. English with {@code --english}. */
    public static void main(String... args) {
        var start = LocalDate.of(2022, 9, 1);
        var record = TraineeRecord.startingOn(start, Specialty.of("allmanmedicin"), Edition.HSLF_FS_2021_8)
                .licensedOn(LocalDate.of(2022, 6, 15))
                .with(Placement.at(
                                "p1",
                                "Ekens vårdcentral",
                                CareSetting.OWN_HEALTH_CENTRE,
                                DateSpan.of(start, LocalDate.of(2023, 2, 28)),
                                WorkingFraction.FULL_TIME)
                        .asFoundationTraining())
                .with(Placement.at(
                        "p2",
                        "Ekens vårdcentral",
                        CareSetting.OWN_HEALTH_CENTRE,
                        new OngoingSpan(LocalDate.of(2023, 3, 1)),
                        WorkingFraction.ofPercent(80)))
                .with(Absence.whole(
                        "f1", AbsenceKind.PARENTAL, DateSpan.of(LocalDate.of(2024, 8, 19), LocalDate.of(2025, 5, 31))))
                .with(Course.of(
                        "k1",
                        "Samtalsmetodik",
                        DateSpan.of(LocalDate.of(2025, 10, 6), LocalDate.of(2025, 10, 8)),
                        DelmalCode.of("STa2")));

        var status = TraineeStatus.of(record, LocalDate.of(2026, 6, 30), RegionalProfiles.load());

        var report = Report.in(List.of(args).contains("--english"));
        report.time(status.time());
        report.ledger(status.time().ledger());
        report.forecast(status.forecast(Optional.of(WorkingFraction.ofPercent(80))));
        report.findings(status.findings(Severity.NOTICE));
        FromOutside.show(report);
    }

    private Quickstart() {}
}
