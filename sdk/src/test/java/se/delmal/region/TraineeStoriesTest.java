package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.region.LocalRecords.HOME;
import static se.delmal.region.LocalRecords.approved;
import static se.delmal.region.LocalRecords.day;
import static se.delmal.region.LocalRecords.document;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.span;
import static se.delmal.region.LocalRecords.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.Certificate;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.Dossiers;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;
import se.delmal.status.ApplicationKind;
import se.delmal.status.DueDuty;
import se.delmal.status.DutyState;
import se.delmal.status.ReadinessCheck;
import se.delmal.status.SigningVerdict;
import se.delmal.status.TraineeStatus;
import se.delmal.time.OngoingSpan;

/** Three trainees, each with something that a director of studies would want to hear of. */
class TraineeStoriesTest {

    private static final RegionalProfiles PROFILES = RegionalProfiles.load();
    private static final Specialty GERIATRICS = Specialty.of("geriatrik");

    /** Tova started in Skåne on 6 February 2023; in her ninth month nobody has written her training programme. */
    @Test
    void aTraineeInSkaneWithoutAProgrammeInHerNinthMonth() {
        var tova = trainee()
                .underProfile("skane")
                .withPersons(Person.of("tova"), Person.of("siv"))
                .assigning(
                        held(Role.TRAINEE, "tova", "2023-02-06"), held(Role.PRINCIPAL_SUPERVISOR, "siv", "2023-02-06"));
        var inTime = programme("2023-08-14", "2023-09-29");
        var tooLate = programme("2023-11-10", "2023-11-17");

        // In her seventh month it is on the list, and a month before the last day it is due.
        assertThat(duty("SKA-2022-TRAINEE-07", tova, "2023-08-20").state()).isEqualTo(DutyState.UPCOMING);
        assertThat(duty("SKA-2022-TRAINEE-07", tova, "2023-09-20").state()).isEqualTo(DutyState.DUE);

        // In her ninth it is overdue: hers to do, since eight months after the start.
        var ninthMonth = status(tova, "2023-11-06");
        assertThat(duty("SKA-2022-TRAINEE-07", tova, "2023-11-06"))
                .returns(DutyState.OVERDUE, DueDuty::state)
                .returns(day("2023-10-06"), DueDuty::due)
                .returns(Optional.of(Person.of("tova")), DueDuty::holder);
        assertThat(finding("SKA-2022-RULE-IUP-6-8M", ninthMonth))
                .returns(Verdict.BREACHED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.message().in(Locale.ENGLISH))
                        .isNotEqualTo(finding.message().sv()));

        // Approved by all four in time it is done; approved too late it stays a breach, since the agreement sets the
        // time.
        assertThat(duty("SKA-2022-TRAINEE-07", tova.with(inTime), "2023-11-06"))
                .returns(DutyState.DONE, DueDuty::state)
                .returns(List.of("iup"), DueDuty::fulfilledBy);
        assertThat(duty("SKA-2022-TRAINEE-07", tova.with(tooLate), "2023-12-01").state())
                .isEqualTo(DutyState.OVERDUE);
    }

    /**
     * Elin, in Östergötland, is on parental leave from September 2023 through May 2024; when she comes back, Siv hands over to Ines.
     */
    @Test
    void aTraineeInOstergotlandOnParentalLeaveWhoseSupervisorChanges() {
        var working = trainee()
                .underProfile("ostergotland-contract")
                .withPersons(
                        Person.supervisor("siv", LocalRecords.GENERAL_MEDICINE, 2012),
                        Person.supervisor("ines", LocalRecords.GENERAL_MEDICINE, 2019))
                .assigning(
                        new RoleAssignment(Role.PRINCIPAL_SUPERVISOR, "siv", span("2023-02-06", "2024-05-31")),
                        held(Role.PRINCIPAL_SUPERVISOR, "ines", "2024-06-01"));
        var elin = working.with(Absence.whole("leave", AbsenceKind.PARENTAL, span("2023-09-01", "2024-05-31")));

        // The leave does not count, so the training takes as much longer, and what is due at its end is due later.
        assertThat(completion(working)).isEqualTo(day("2028-02-05"));
        assertThat(completion(elin)).isEqualTo(day("2028-02-05").plusDays(274));
        assertThat(duty("OSTK-TRAINEE-24", elin, "2024-06-10").due()).isEqualTo(completion(elin));

        // The plan was due within six months of the start, before the leave; that it is missing is no consequence of
        // the leave.
        assertThat(duty("OSTK-TRAINEE-09", elin, "2023-08-31"))
                .returns(DutyState.OVERDUE, DueDuty::state)
                .returns(day("2023-08-06"), DueDuty::due);

        // The yearly meeting is Siv's while she is the supervisor. Of the second year a third is leave; one is still
        // asked for.
        assertThat(duty("OSTK-PSUP-09", elin, "2023-06-01"))
                .returns(day("2024-02-05"), DueDuty::due)
                .returns(Optional.of("siv"), duty -> duty.holder().map(Person::ref));
        var met = elin.with(meeting("m1", MeetingKind.SUPERVISOR_MEETING, "2023-05-10", Role.PRINCIPAL_SUPERVISOR));
        assertThat(duty("OSTK-PSUP-09", met, "2023-06-01"))
                .returns(DutyState.DONE, DueDuty::state)
                .returns(List.of("m1"), DueDuty::fulfilledBy);

        // On the day after the handover it is Ines's, for the year that runs then, and Siv owes nothing more.
        var after = status(met, "2024-06-01").duties(365);
        assertThat(duty("OSTK-PSUP-09", met, "2024-06-01"))
                .returns(DutyState.UPCOMING, DueDuty::state)
                .returns(day("2025-02-05"), DueDuty::due)
                .returns(Optional.of("ines"), duty -> duty.holder().map(Person::ref));
        assertThat(after)
                .flatExtracting(duty -> duty.holder().stream().map(Person::ref).toList())
                .containsOnly("ines");
    }

    /** The guideline that the contract adds to asks of Elin and her supervisors what the leave leaves of it. */
    @Test
    void whatTheGuidelineAsksOfATraineeOnParentalLeaveAndOfBothHerSupervisors() {
        var working = trainee()
                .underProfile("ostergotland-contract")
                .withPersons(
                        Person.supervisor("siv", LocalRecords.GENERAL_MEDICINE, 2012),
                        Person.supervisor("ines", GERIATRICS, 2019))
                .assigning(
                        new RoleAssignment(Role.PRINCIPAL_SUPERVISOR, "siv", span("2023-02-06", "2024-05-31")),
                        held(Role.PRINCIPAL_SUPERVISOR, "ines", "2024-06-01"))
                .with(LocalRecords.supervision("hours", "2023-02-06", "2023-08-31", 30 * 60))
                .with(OstergotlandGuidelineTest.documented(2, "2023-03-06"));
        var elin = working.with(Absence.whole("leave", AbsenceKind.PARENTAL, span("2023-09-01", "2024-05-31")));

        // The planned end has to move as far as the leave is long; five years to the day are no longer enough.
        var onTime = working.plannedToEnd(day("2028-02-05"));
        var tooEarly = elin.plannedToEnd(day("2028-02-05"));
        var moved = elin.plannedToEnd(day("2028-11-05"));
        assertThat(verdict("OST-2023-RULE-ABSENCE-EXTEND", onTime, "2024-06-10"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict("OST-2023-RULE-ABSENCE-EXTEND", tooEarly, "2024-06-10"))
                .isEqualTo(Verdict.BREACHED);
        assertThat(verdict("OST-2023-RULE-ABSENCE-EXTEND", moved, "2024-06-10")).isEqualTo(Verdict.SATISFIED);

        // Nobody is supervised at home with a child: the weeks of the leave ask for no hour, those without it would.
        assertThat(verdict("OST-2023-RULE-SUP-HOURS", elin, "2024-05-31")).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict("OST-2023-RULE-SUP-HOURS", working, "2024-05-31")).isEqualTo(Verdict.BREACHED);

        // Of four assessments a year, two are asked for in a year of which more than four months are leave.
        var assessed = finding("OST-2023-RULE-ASSESS-4-YEAR", status(elin, "2024-05-31"));
        assertThat(assessed)
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(Optional.of("2"), finding -> finding.fact("demanded"))
                .returns(Optional.of(day("2025-02-05")), Finding::due);
        assertThat(verdict("OST-2023-RULE-ASSESS-4-YEAR", working, "2024-05-31"))
                .isEqualTo(Verdict.BREACHED);

        // The statement of the year is Siv's until she hands over, then Ines's, who is no general practitioner.
        assertThat(duties("OST-2023-PSUP-10", elin, "2024-05-31"))
                .extracting(duty -> duty.holder().map(Person::ref))
                .containsOnly(Optional.of("siv"));
        assertThat(duties("OST-2023-PSUP-10", elin, "2024-06-01"))
                .extracting(duty -> duty.holder().map(Person::ref))
                .containsOnly(Optional.of("ines"));
        assertThat(finding("OST-2023-RULE-PSUP-QUALIFICATION", status(elin, "2024-06-01")))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Optional.of("ines"), finding -> finding.fact("person"));
        assertThat(finding("OST-2023-RULE-PSUP-QUALIFICATION", status(elin, "2024-05-31"))
                        .fact("person"))
                .contains("siv");
    }

    /** Hedvig, a geriatrician, is head of a health centre in Skåne; his trainee has served the time and wants to apply. */
    @Test
    void aHeadWhoIsNoGeneralPractitionerLeavesTheLastCertificateToOne() {
        var hedvig = Person.supervisor("hedvig", GERIATRICS, 2012);
        var irma = Person.supervisor("irma", LocalRecords.GENERAL_MEDICINE, 2014);
        var day = day("2024-03-01");
        var asHead = question(hedvig, Role.HEAD_OF_UNIT).appointedByHead(false);
        var inHerPlace = question(irma, Role.DESIGNATED_SPECIALIST).appointedByHead(true);

        // She asks before she signs. National rules leave it open; the agreement does not.
        assertThat(SigningVerdict.of(asHead, RegionalProfiles.national()).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(SigningVerdict.of(asHead, PROFILES.get("skane")).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(SigningVerdict.of(inHerPlace, PROFILES.get("skane")).verdict())
                .isEqualTo(Verdict.SATISFIED);

        // Until somebody has signed, the application waits for that form and for nothing else.
        var complete = Dossiers.specialist2015().underProfile("skane").withPersons(hedvig, irma);
        var unsigned =
                Dossiers.without(complete, certificate -> certificate.ref().equals("final"));
        var waiting = TraineeStatus.of(unsigned, day, PROFILES).readiness(ApplicationKind.SPECIALIST_COMPETENCE);
        assertThat(waiting.ready()).isFalse();
        assertThat(waiting.missing()).extracting(ReadinessCheck::id).containsExactly("annex-2");

        // Signed by the head it breaks the agreement; signed by Irma, whom she appointed, after both were consulted, it
        // does
        // not.
        var byTheHead = signed(complete, new Signature("hedvig", Role.HEAD_OF_UNIT, day), false);
        var byIrma = signed(complete, new Signature("irma", Role.DESIGNATED_SPECIALIST, day), true);
        assertThat(finding("SKA-2022-RULE-CERT-CONSULT", TraineeStatus.of(byTheHead, day, PROFILES))
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
        var status = TraineeStatus.of(byIrma, day, PROFILES);
        assertThat(finding("SKA-2022-RULE-CERT-CONSULT", status).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(status.readiness(ApplicationKind.SPECIALIST_COMPETENCE).ready())
                .isTrue();
        assertThat(status.duties(365))
                .filteredOn(duty -> duty.responsibility().id().equals("SKA-2022-HEAD-11"))
                .singleElement()
                .returns(DutyState.DONE, DueDuty::state)
                .returns(List.of("final"), DueDuty::fulfilledBy);
    }

    private static SigningCase question(Person signer, Role role) {
        return SigningCase.inSpecialistTraining(
                        Edition.SOSFS_2015_8, "2", LocalRecords.GENERAL_MEDICINE, day("2024-03-01"), signer, role)
                .aboutTrainee("tova")
                .employedAt(HOME)
                .consulting(Role.DIRECTOR_OF_STUDIES, Role.PRINCIPAL_SUPERVISOR);
    }

    private static TraineeRecord signed(TraineeRecord record, Signature signature, boolean appointed) {
        return Dossiers.replacing(
                record,
                "final",
                certificate -> new Certificate(
                        certificate.ref(),
                        certificate.form(),
                        certificate.covers(),
                        certificate.of(),
                        certificate.delmal(),
                        List.of(
                                signature,
                                new Signature(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, signature.on())),
                        Optional.of(List.of(Role.DIRECTOR_OF_STUDIES, Role.PRINCIPAL_SUPERVISOR)),
                        Optional.of(appointed)));
    }

    private static Document programme(String on, String approved) {
        return approved(
                document("iup", DocumentKind.INDIVIDUAL_PROGRAMME, on),
                approved,
                Role.HEAD_OF_UNIT,
                Role.PRINCIPAL_SUPERVISOR,
                Role.TRAINEE,
                Role.DIRECTOR_OF_STUDIES);
    }

    private static RoleAssignment held(Role role, String person, String from) {
        return new RoleAssignment(role, person, new OngoingSpan(day(from)));
    }

    private static LocalDate completion(TraineeRecord record) {
        return status(record, "2024-06-10")
                .forecast(Optional.empty())
                .completion()
                .orElseThrow();
    }

    private static TraineeStatus status(TraineeRecord record, String on) {
        return TraineeStatus.of(record, day(on), PROFILES);
    }

    private static Finding finding(String rule, TraineeStatus status) {
        return status.findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(String rule, TraineeRecord record, String on) {
        return finding(rule, status(record, on)).verdict();
    }

    private static List<DueDuty> duties(String responsibility, TraineeRecord record, String on) {
        return status(record, on).duties(3650).stream()
                .filter(duty -> duty.responsibility().id().equals(responsibility))
                .toList();
    }

    private static DueDuty duty(String responsibility, TraineeRecord record, String on) {
        return duties(responsibility, record, on).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(responsibility + " is not due"));
    }
}
