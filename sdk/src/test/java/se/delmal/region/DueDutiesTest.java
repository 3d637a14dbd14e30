package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.delmal.region.LocalRecords.away;
import static se.delmal.region.LocalRecords.day;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.trainee;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Certificate;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Verdict;
import se.delmal.status.DueDuty;
import se.delmal.status.DutyState;
import se.delmal.status.TraineeStatus;
import se.delmal.time.OngoingSpan;

/** What of the duties' days and holders is easily got wrong. The trainee starts on 6 February 2023. */
class DueDutiesTest {

    private static final RegionalProfiles PROFILES = RegionalProfiles.load();
    private static final String YEARLY = "OSTK-PSUP-09";

    @Test
    void aYearThatFellShortDoesNotHideWhatTheRunningYearOwes() {
        var record = contract();

        assertThat(duties(YEARLY, record, "2024-06-10"))
                .extracting(DueDuty::due, DueDuty::state)
                .containsExactly(
                        tuple(day("2024-02-05"), DutyState.OVERDUE), tuple(day("2025-02-05"), DutyState.UPCOMING));
        assertThat(duties(YEARLY, record, "2025-01-20"))
                .extracting(DueDuty::due, DueDuty::state)
                .contains(tuple(day("2025-02-05"), DutyState.DUE));
    }

    @Test
    void aYearThatFellShortLeavesNothingToDoInTheRunningOneOnceThatHasItsNumber() {
        var met =
                contract().with(meeting("m1", MeetingKind.SUPERVISOR_MEETING, "2024-04-10", Role.PRINCIPAL_SUPERVISOR));

        assertThat(duties(YEARLY, met, "2024-06-10"))
                .singleElement()
                .returns(day("2024-02-05"), DueDuty::due)
                .returns(DutyState.OVERDUE, DueDuty::state);
    }

    @Test
    void whatAPlacementsSupervisorOwesIsOwedByWhomThatPlacementNames() {
        var record = trainee()
                .underProfile("ostergotland")
                .withPersons(Person.of("petra"), Person.of("rut"), Person.of("siv"))
                .assigning(new RoleAssignment(Role.PLACEMENT_SUPERVISOR, "siv", new OngoingSpan(day("2023-02-06"))))
                .with(
                        away("p1", "2024-01-08", "2024-02-29").supervisedBy("petra"),
                        away("p2", "2024-03-04", "2024-04-30").supervisedBy("rut"),
                        away("p3", "2024-05-02", "2024-05-17"));

        assertThat(duties("OST-2023-PLSUP-01", record, "2024-05-20"))
                .extracting(duty -> duty.holder().map(Person::ref))
                .containsExactly(Optional.of("petra"), Optional.of("rut"), Optional.of("siv"));
    }

    @Test
    void whatNoRuleJudgesIsOwedByThePlacementsSupervisorToo() {
        var record = trainee()
                .underProfile("orebro-2008")
                .withPersons(Person.of("petra"))
                .with(away("p1", "2024-01-08", "2024-02-29").supervisedBy("petra"));

        assertThat(duties("ORE-2008-PLSUP-02", record, "2024-01-20"))
                .singleElement()
                .returns(day("2024-02-29"), DueDuty::due)
                .returns(Optional.of("petra"), duty -> duty.holder().map(Person::ref));
    }

    @Test
    void whatMustHoldAtOnceIsDueOnTheDayItselfAndBreachedOnIt() {
        Certificate certificate = LocalRecords.certificate(
                "final",
                Edition.SOSFS_2015_8,
                CertificateForm.Kind.COMPETENCE,
                LocalRecords.signed("siv", Role.HEAD_OF_UNIT, "2028-02-10"));
        var record = LocalRecords.under(Edition.SOSFS_2015_8)
                .underProfile("skane")
                .withPersons(LocalRecords.layman("siv"))
                .with(certificate);

        assertThat(finding("SKA-2022-RULE-CERT-CONSULT", record, "2028-02-10"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Optional.of(day("2028-02-10")), Finding::due);
    }

    private static TraineeRecord contract() {
        return trainee().underProfile("ostergotland-contract");
    }

    private static List<DueDuty> duties(String responsibility, TraineeRecord record, String on) {
        return TraineeStatus.of(record, day(on), PROFILES).duties(3650).stream()
                .filter(duty -> duty.responsibility().id().equals(responsibility))
                .toList();
    }

    private static Finding finding(String rule, TraineeRecord record, String on) {
        return TraineeStatus.of(record, day(on), PROFILES).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
