package se.delmal.region;

import static se.delmal.record.AssessmentMethod.CASE_BASED_DISCUSSION;
import static se.delmal.record.AssessmentMethod.CO_SITTING;
import static se.delmal.record.ConcernKind.PROBLEM;
import static se.delmal.record.ConcernMeasure.EXTRA_SUPERVISION;
import static se.delmal.record.CoursePurpose.DELMAL;
import static se.delmal.record.CoursePurpose.RESEARCH_METHODS;
import static se.delmal.record.DocumentKind.ACTION_PLAN;
import static se.delmal.record.DocumentKind.CHECKLIST;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_EXEMPTION;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK_GIVEN;
import static se.delmal.record.DocumentKind.PLACEMENT_GOALS;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentKind.SUPERVISOR_STATEMENT;
import static se.delmal.record.MeetingKind.HEAD_TALK;
import static se.delmal.record.MeetingKind.ST_MEETING;
import static se.delmal.record.MeetingKind.YEARLY_FOLLOW_UP;
import static se.delmal.region.LocalRecords.GENERAL_MEDICINE;
import static se.delmal.region.LocalRecords.HOME;
import static se.delmal.region.LocalRecords.START;
import static se.delmal.region.LocalRecords.about;
import static se.delmal.region.LocalRecords.approved;
import static se.delmal.region.LocalRecords.assessment;
import static se.delmal.region.LocalRecords.atHome;
import static se.delmal.region.LocalRecords.awayOnce;
import static se.delmal.region.LocalRecords.barely;
import static se.delmal.region.LocalRecords.certificate;
import static se.delmal.region.LocalRecords.concern;
import static se.delmal.region.LocalRecords.course;
import static se.delmal.region.LocalRecords.day;
import static se.delmal.region.LocalRecords.document;
import static se.delmal.region.LocalRecords.having;
import static se.delmal.region.LocalRecords.layman;
import static se.delmal.region.LocalRecords.log;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.sentTo;
import static se.delmal.region.LocalRecords.signed;
import static se.delmal.region.LocalRecords.span;
import static se.delmal.region.LocalRecords.told;
import static se.delmal.region.LocalRecords.trainee;
import static se.delmal.region.LocalRecords.under;
import static se.delmal.region.LocalRecords.unit;
import static se.delmal.region.LocalRecords.untold;
import static se.delmal.region.LocalRecords.written;
import static se.delmal.role.Role.DESIGNATED_SPECIALIST;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PLACEMENT_DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.role.Role.TRAINING_ADMINISTRATOR;
import static se.delmal.rule.Verdict.BREACHED;
import static se.delmal.rule.Verdict.NOT_APPLICABLE;
import static se.delmal.rule.Verdict.OUTSTANDING;
import static se.delmal.rule.Verdict.SATISFIED;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.delmal.catalogue.CertificateForm.Kind;
import se.delmal.catalogue.Edition;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.ActivityLog;
import se.delmal.record.ActivityMode;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.Auscultation;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Clinic;
import se.delmal.record.ConcernMeasure;
import se.delmal.record.Course;
import se.delmal.record.Document;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.ImprovementWork;
import se.delmal.record.LoggedActivity;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.record.UnitActivity;
import se.delmal.record.UnitEquipment;
import se.delmal.record.WrittenWork;
import se.delmal.record.WrittenWorkForm;
import se.delmal.role.Role;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** The cases of the guideline from its courses on, through the lists of duties at its end. */
final class GuidelineFollowUpCases {

    private static final Person GP = Person.supervisor("siv", GENERAL_MEDICINE, 2015);
    private static final String LATER = "2024-06-03";
    private static final String COMPLETE = "2028-02-05";
    private static final String AFTERWARDS = "2028-02-06";
    private static final String YEAR_OVER = "2024-02-06";

    static void coursesFollowUpAndDuties(RuleCases rules) {
        taught(rules);
        followedUp(rules);
        assessed(rules);
        science(rules);
        improvedAndAbsent(rules);
        theUnit(rules);
        recruited(rules);
        listedDuties(rules);
        supervisorsDuties(rules);
        directorsDuties(rules);
    }

    private static void taught(RuleCases rules) {
        rules.of("COURSE-BUDGET")
                .satisfied("it has come", unit(trainee(), unit -> unit.courseBudget = Optional.of(true)), LATER)
                .breached("it has not", unit(trainee(), unit -> unit.courseBudget = Optional.of(false)), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .changes(
                        "after the first day",
                        unit(trainee(), unit -> unit.courseBudget = Optional.of(false)),
                        START,
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        var inAutumn = course("k", DELMAL, "2023-10-02", "2023-10-06");
        rules.of("COURSES-PER-TERM")
                .satisfied("one in the term", trainee().with(inAutumn), LATER)
                .breached("none in three terms", trainee(), "2024-12-31")
                .undetermined("courses may be left out", untold(trainee()), LATER)
                .changes("with the last day of the term", trainee(), "2023-12-30", OUTSTANDING, "2023-12-31", BREACHED)
                .divides(
                        "the last day of the term is within it",
                        trainee().with(course("k", DELMAL, "2023-12-28", "2023-12-31")),
                        SATISFIED,
                        trainee().with(course("k", DELMAL, "2023-12-28", "2024-01-01")),
                        BREACHED,
                        LATER);

        var noPsychiatry = new Document(
                "exempt",
                PLACEMENT_EXEMPTION,
                day("2023-09-04"),
                EnumSet.noneOf(DocumentPart.class),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Clinic.PSYCHIATRY),
                List.of(),
                List.of());
        rules.of("COURSE-SUBSTITUTE")
                .satisfied("instead of cancer coordination", trainee().with(instead(Clinic.CANCER_COORDINATION)), LATER)
                .breached("instead of psychiatry", trainee().with(instead(Clinic.PSYCHIATRY)), LATER)
                .undetermined("an exemption may be left out", untold(trainee().with(instead(Clinic.PSYCHIATRY))), LATER)
                .notApplicable("to a course that replaces nothing", trainee().with(inAutumn), LATER)
                .divides(
                        "an exemption makes psychiatry optional",
                        trainee().with(instead(Clinic.PSYCHIATRY), noPsychiatry),
                        SATISFIED,
                        trainee().with(instead(Clinic.PSYCHIATRY)),
                        BREACHED,
                        LATER);

        rules.of("SELF-STUDY-10PCT")
                .satisfied("four hours of forty every week", trainee().with(study("276")), LATER)
                .satisfied(
                        "three hours, and one at ST meetings",
                        trainee().with(study("207"), hours("m", LoggedActivity.ST_MEETING_HOURS, "69")),
                        LATER)
                .satisfied("two hours at half time", atHalfTime().with(study("138")), LATER)
                .satisfied(
                        "three hours of thirty that are logged as worked",
                        trainee().with(study("207"), hours("w", LoggedActivity.SERVICE_HOURS, "2070")),
                        LATER)
                .satisfied(
                        "nothing on a placement",
                        awayOnce("2023-02-13", "2024-06-02")
                                .with(log("t", LoggedActivity.SELF_STUDY_HOURS, START, "2023-02-12", "4")),
                        LATER)
                .breached("none", trainee(), LATER)
                .undetermined("activities may be left out", untold(trainee()), LATER)
                .changes("with the first whole week", trainee(), "2023-02-11", OUTSTANDING, "2023-02-12", BREACHED)
                .divides(
                        "one hour in sixty-nine weeks decides",
                        trainee().with(study("276")),
                        SATISFIED,
                        trainee().with(study("275")),
                        BREACHED,
                        LATER);

        rules.of("ST-MEETING-MONTHLY")
                .satisfied("every month, but in July", trainee().with(stMeetings(15)), LATER)
                .breached("three of the last five missed", trainee().with(stMeetings(12)), LATER)
                .breached(
                        "somebody else was there", trainee().with(meeting("m", ST_MEETING, "2023-03-15")), "2023-03-31")
                .undetermined(
                        "it is not told who was there",
                        trainee().with(barely("m", ST_MEETING, "2023-03-15")),
                        "2023-03-31")
                .changes("with the first whole month", trainee(), "2023-03-30", OUTSTANDING, "2023-03-31", BREACHED);

        rules.of("PLANNING-GROUP-ONCE")
                .satisfied("in the spring", trainee().with(planning("2024-01-08")), LATER)
                .breached("never", trainee(), AFTERWARDS)
                .undetermined("activities may be left out", untold(trainee()), AFTERWARDS)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);
    }

    private static void followedUp(RuleCases rules) {
        rules.of("REVIEW-5Y")
                .satisfied("two years ago", reviewed("2022-05-10"), LATER)
                .breached("six years ago", reviewed("2018-01-15"), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .changes(
                        "five years and a day later",
                        reviewed("2019-05-10"),
                        "2024-05-10",
                        SATISFIED,
                        "2024-05-11",
                        BREACHED);

        rules.of("FOLLOWUP-YEARLY")
                .satisfied(
                        "with a checklist each time",
                        trainee()
                                .with(
                                        checklist("c1", "2023-09-25"),
                                        followUp("f1", "2023-10-02"),
                                        checklist("c2", "2024-04-02"),
                                        followUp("f2", "2024-04-08")),
                        LATER)
                .breached("without a checklist", trainee().with(followUp("f1", "2023-10-02")), LATER)
                .outstanding(
                        "with one checklist for two follow-ups",
                        trainee()
                                .with(
                                        checklist("c1", "2023-09-25"),
                                        followUp("f1", "2023-10-02"),
                                        followUp("f2", "2024-04-08")),
                        LATER)
                .outstanding(
                        "without the administrator",
                        trainee()
                                .with(
                                        checklist("c1", "2023-09-25"),
                                        meeting("f1", YEARLY_FOLLOW_UP, "2023-10-02", DIRECTOR_OF_STUDIES)),
                        "2024-02-05")
                .undetermined(
                        "it is not told who was there",
                        trainee().with(checklist("c1", "2023-09-25"), barely("f1", YEARLY_FOLLOW_UP, "2023-10-02")),
                        LATER)
                .changes("with the anniversary", trainee(), "2024-02-05", OUTSTANDING, YEAR_OVER, BREACHED)
                .divides(
                        "the checklist comes on the same day at the latest",
                        trainee().with(checklist("c1", "2023-10-02"), followUp("f1", "2023-10-02")),
                        SATISFIED,
                        trainee().with(checklist("c1", "2023-10-03"), followUp("f1", "2023-10-02")),
                        OUTSTANDING,
                        "2024-02-05")
                .divides(
                        "a checklist about another meeting does not count",
                        trainee().with(about(checklist("c1", "2023-09-25"), "f1"), followUp("f1", "2023-10-02")),
                        SATISFIED,
                        trainee()
                                .with(
                                        about(checklist("c1", "2023-09-25"), "t"),
                                        barely("t", HEAD_TALK, "2023-09-25"),
                                        followUp("f1", "2023-10-02")),
                        OUTSTANDING,
                        "2024-02-05");

        var iup = document("iup", INDIVIDUAL_PROGRAMME, "2023-05-02");
        var statement = document("s", SUPERVISOR_STATEMENT, "2024-02-12");
        rules.of("STATEMENT-CONTENT")
                .satisfied("filed under the programme", trainee().with(iup, about(statement, "iup")), LATER)
                .breached("loose", trainee().with(iup, statement), LATER)
                .breached("filed under the service", trainee().with(iup, about(statement, "home")), LATER)
                .undetermined("documents may be left out", untold(trainee().with(iup, statement)), LATER)
                .notApplicable("without a statement", trainee(), LATER)
                .changes(
                        "three months later",
                        trainee().with(iup, statement),
                        "2024-05-12",
                        OUTSTANDING,
                        "2024-05-13",
                        BREACHED);
    }

    private static void assessed(RuleCases rules) {
        var discussion = assessment("a", CASE_BASED_DISCUSSION, "2024-03-04");
        var other = assessment("a", AssessmentMethod.OTHER, "2024-03-04");
        rules.of("ASSESS-VALID-TYPES")
                .satisfied("a case-based discussion", trainee().with(discussion), LATER)
                .undetermined(
                        "something else, such as a self-reflection", trainee().with(other), LATER)
                .undetermined("assessments may be left out", untold(trainee()), LATER)
                .changes(
                        "with the assessment",
                        trainee().with(discussion),
                        "2024-03-03",
                        NOT_APPLICABLE,
                        "2024-03-04",
                        SATISFIED)
                .never(
                        RuleCases.Kind.MISSING,
                        "the list is open: what a record holds under another name may be a tool, too");

        var supervised = having(trainee(), PRINCIPAL_SUPERVISOR, GP)
                .withPersons(Person.supervisor("olle", GENERAL_MEDICINE, 2012), layman("per"), Person.of("ida"));
        rules.of("ASSESS-OTHER-ASSESSOR")
                .satisfied(
                        "one of two by another GP",
                        supervised.with(by("siv", "home"), assessedBy("b", Optional.of("olle"), "home")),
                        LATER)
                .breached("all by the supervisor", supervised.with(by("siv", "home")), AFTERWARDS)
                .undetermined(
                        "it is not told who assessed",
                        supervised.with(assessedBy("a", Optional.empty(), "home")),
                        LATER)
                .undetermined("it is not told what the other is", supervised.with(by("ida", "home")), LATER)
                .changes(
                        "after the training is complete",
                        supervised.with(by("siv", "home")),
                        COMPLETE,
                        OUTSTANDING,
                        AFTERWARDS,
                        BREACHED)
                .divides(
                        "another specialist counts, somebody else does not",
                        supervised.with(by("olle", "home")),
                        SATISFIED,
                        supervised.with(by("per", "home")),
                        OUTSTANDING,
                        LATER);

        var away = awayOnce("2024-03-04", "2024-05-31").withPersons(GP);
        rules.of("ASSESS-ON-PLACEMENT")
                .satisfied("one away", away.with(by("siv", "away")), LATER)
                .breached("all at home", away.with(by("siv", "home")), AFTERWARDS)
                .undetermined("it is not told where", away.with(assessment("a", CO_SITTING, "2024-05-02")), LATER)
                .changes(
                        "after the training is complete",
                        away.with(by("siv", "home")),
                        COMPLETE,
                        OUTSTANDING,
                        AFTERWARDS,
                        BREACHED);
    }

    private static void science(RuleCases rules) {
        rules.of("SCIENCE-WORK")
                .satisfied("approved", trainee().with(written("w", "2024-01-08", "2024-05-31", "10", true)), LATER)
                .outstanding(
                        "not approved", trainee().with(written("w", "2024-01-08", "2024-05-31", "10", false)), LATER)
                .breached("none under the edition of 2021", under(Edition.HSLF_FS_2021_8), "2028-08-06")
                .undetermined("works may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("SCIENCE-TIME")
                .satisfied("nine weeks and a half", trainee().with(ofWeeks("9.5")), LATER)
                .breached("fourteen weeks", trainee().with(ofWeeks("14")), LATER)
                .undetermined("the weeks are not told", trainee().with(work(WrittenWorkForm.OWN_WORK)), LATER)
                .notApplicable("to an earlier work", trainee().with(work(WrittenWorkForm.EARLIER_WORK)), LATER)
                .divides(
                        "ten weeks, not more",
                        trainee().with(ofWeeks("10")),
                        SATISFIED,
                        trainee().with(ofWeeks("10.5")),
                        BREACHED,
                        LATER);

        rules.of("SCIENCE-FORMS")
                .satisfied("a study of literature", trainee().with(work(WrittenWorkForm.LITERATURE_STUDY)), LATER)
                .satisfied("an earlier work, by decision", trainee().with(credited("2024-03-01")), LATER)
                .breached("an earlier work, decided only later", trainee().with(credited("2024-07-01")), LATER)
                .undetermined("no decision is told", trainee().with(work(WrittenWorkForm.EARLIER_WORK)), LATER)
                .undetermined("a thesis is not on the list", trainee().with(work(WrittenWorkForm.THESIS)), LATER)
                .changes(
                        "with the decision",
                        trainee().with(credited("2024-03-01")),
                        "2024-02-29",
                        BREACHED,
                        "2024-03-01",
                        SATISFIED);

        var planned = trainee().with(planned("2023-09-04"));
        rules.of("SCIENCE-COURSE-TIMING")
                .satisfied("plan, course, work", planned.with(research("2023-10-02", "2023-10-06")), LATER)
                .breached("the course came after the start", planned.with(research("2024-02-05", "2024-02-09")), LATER)
                .breached("no course", planned, LATER)
                .undetermined(
                        "the plan is not told",
                        trainee().with(work(WrittenWorkForm.OWN_WORK), research("2023-10-02", "2023-10-06")),
                        LATER)
                .notApplicable("without a work", trainee(), LATER)
                .divides(
                        "over on the eve of the work",
                        planned.with(research("2024-01-03", "2024-01-07")),
                        SATISFIED,
                        planned.with(research("2024-01-03", "2024-01-08")),
                        BREACHED,
                        LATER)
                .divides(
                        "begun on the day of the plan",
                        planned.with(research("2023-09-04", "2023-09-08")),
                        SATISFIED,
                        planned.with(research("2023-09-03", "2023-09-08")),
                        BREACHED,
                        LATER);

        var withoutDegree =
                having(trainee(), PRINCIPAL_SUPERVISOR, layman("per")).withPersons(Person.of("vera"));
        var beside = withoutDegree.with(supervisedBy("vera"));
        rules.of("SCIENCE-SUPERVISOR-PHD")
                .satisfied("no degree, but a scientific supervisor", beside.with(workCertificate("per")), LATER)
                .satisfied(
                        "a degree",
                        having(trainee(), PRINCIPAL_SUPERVISOR, doctor())
                                .with(finished(Optional.empty()), workCertificate("disa")),
                        LATER)
                .breached(
                        "no degree, and nobody else",
                        withoutDegree.with(finished(Optional.empty()), workCertificate("per")),
                        "2024-09-02")
                .undetermined(
                        "it is not told whether there is a degree",
                        having(trainee(), PRINCIPAL_SUPERVISOR, Person.of("per"))
                                .with(finished(Optional.empty()), workCertificate("per")),
                        LATER)
                .notApplicable("without a work", withoutDegree, LATER)
                .changes("three months after the work", beside, "2024-08-31", OUTSTANDING, "2024-09-01", BREACHED)
                .divides(
                        "the certificate makes it whole",
                        beside.with(workCertificate("per")),
                        SATISFIED,
                        beside,
                        OUTSTANDING,
                        LATER);
    }

    private static void improvedAndAbsent(RuleCases rules) {
        rules.of("IMPROVEMENT-ONE")
                .satisfied("both ways, approved", trainee().with(improvement(true, true)), LATER)
                .breached("only in writing", trainee().with(improvement(false, true)), AFTERWARDS)
                .outstanding("not approved yet", trainee().with(improvement(true, false)), LATER)
                .undetermined("works may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("ABSENCE-EXTEND")
                .satisfied(
                        "sixty days, and the end is moved by sixty",
                        onLeaveThrough("2024-05-02").plannedToEnd(day("2028-04-05")),
                        LATER)
                .breached(
                        "ninety days, and the end is where it was",
                        onLeaveThrough("2024-06-01").plannedToEnd(day(COMPLETE)),
                        LATER)
                .undetermined("no planned end is told", onLeaveThrough("2024-05-02"), LATER)
                .divides(
                        "five days in a row are single days, six are not",
                        onLeaveThrough("2024-03-08").plannedToEnd(day(COMPLETE)),
                        SATISFIED,
                        onLeaveThrough("2024-03-09").plannedToEnd(day(COMPLETE)),
                        BREACHED,
                        LATER)
                .divides(
                        "the last day counts",
                        onLeaveThrough("2024-05-02").plannedToEnd(day("2028-04-05")),
                        SATISFIED,
                        onLeaveThrough("2024-05-02").plannedToEnd(day("2028-04-04")),
                        BREACHED,
                        LATER);
    }

    private static void theUnit(RuleCases rules) {
        rules.of("UNIT-SPECIALISTS")
                .satisfied("two", unit(trainee(), unit -> unit.specialists = Optional.of(2)), LATER)
                .breached("one", unit(trainee(), unit -> unit.specialists = Optional.of(1)), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .changes(
                        "after the first day",
                        unit(trainee(), unit -> unit.specialists = Optional.of(1)),
                        START,
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        rules.of("UNIT-LIST")
                .satisfied("5200", listing(5200), LATER)
                .breached("2400", listing(2400), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .divides("nine tenths are about as many", listing(2700), SATISFIED, listing(2699), BREACHED, LATER);

        rules.of("UNIT-EQUIPMENT")
                .satisfied("both", equipped(UnitEquipment.GYNAECOLOGY_CHAIR, UnitEquipment.EAR_MICROSCOPE), LATER)
                .breached("no microscope", equipped(UnitEquipment.GYNAECOLOGY_CHAIR), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .changes("after the first day", equipped(), START, OUTSTANDING, "2023-02-07", BREACHED);

        var all = EnumSet.complementOf(EnumSet.of(UnitActivity.OTHER));
        rules.of("UNIT-ACTIVITIES")
                .satisfied("all six", active(all), LATER)
                .breached("no child health care", active(without(UnitActivity.CHILD_HEALTH_CARE)), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .divides(
                        "interns belong to it",
                        active(all),
                        SATISFIED,
                        active(without(UnitActivity.AT_DOCTORS)),
                        BREACHED,
                        LATER)
                .changes(
                        "after the first day",
                        active(without(UnitActivity.MEDICAL_STUDENTS)),
                        START,
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        rules.of("CHECK-COMPLETE")
                .satisfied("passed the year before", checked("2022-11-01"), LATER)
                .breached("not passed yet", checked("2024-09-02"), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .changes(
                        "on the day it passes", checked("2024-09-02"), "2024-09-01", BREACHED, "2024-09-02", SATISFIED);
    }

    private static void recruited(RuleCases rules) {
        rules.of("RECRUIT-CONSULT")
                .satisfied("in the autumn before", consultedOn("2022-10-03"), LATER)
                .breached("when the trainee was there", consultedOn("2023-03-01"), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .divides(
                        "on the first day at the latest",
                        consultedOn(START),
                        SATISFIED,
                        consultedOn("2023-02-07"),
                        BREACHED,
                        LATER);

        rules.of("POST-ADVERTISED")
                .satisfied("advertised, with access", posted(true, Optional.of(true)), LATER)
                .breached("not advertised", posted(false, Optional.of(true)), LATER)
                .undetermined("access is not told", posted(true, Optional.empty()), LATER)
                .changes(
                        "after the first day",
                        posted(true, Optional.of(false)),
                        START,
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);
    }

    private static void listedDuties(RuleCases rules) {
        rules.of("IUP-REVISION-2Y")
                .satisfied(
                        "two a year",
                        trainee().with(revisions("2023-06-01", "2023-12-01", "2024-03-01", "2024-05-02")),
                        LATER)
                .breached("one in the first year", trainee().with(revisions("2023-06-01")), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes(
                        "with the anniversary",
                        trainee().with(revisions("2023-06-01")),
                        "2024-02-05",
                        OUTSTANDING,
                        YEAR_OVER,
                        BREACHED);

        var away = awayOnce("2024-01-01", "2024-03-31");
        var received = about(document("f", PLACEMENT_FEEDBACK, "2024-04-02"), "away");
        var given = about(document("g", PLACEMENT_FEEDBACK_GIVEN, "2024-04-02"), "away");
        rules.of("FEEDBACK-PLACEMENT")
                .satisfied("both ways", away.with(received, given), "2024-09-02")
                .breached("none", away, "2024-09-02")
                .undetermined("documents may be left out", untold(away), "2024-09-02")
                .notApplicable("without a placement", trainee(), LATER)
                .changes(
                        "three months after the placement",
                        away.with(received),
                        "2024-06-30",
                        OUTSTANDING,
                        "2024-07-01",
                        BREACHED);

        rules.of("TIME-CATEGORIES")
                .satisfied("some of each", trainee().with(times(TIMES)), LATER)
                .satisfied(
                        "an auscultation",
                        trainee().with(times(BUT_OBSERVATION)).with(auscultation()),
                        LATER)
                .breached("none for documentation", trainee().with(times(Arrays.copyOf(TIMES, 5))), LATER)
                .breached(
                        "none of it is time",
                        trainee()
                                .with(times(BUT_OBSERVATION))
                                .with(log("o", LoggedActivity.OBSERVATION_HOURS, START, START, "0")),
                        LATER)
                .undetermined("activities may be left out", untold(trainee()), LATER)
                .changes("three months after the start", trainee(), "2023-05-06", OUTSTANDING, "2023-05-07", BREACHED);

        rules.of("DEVTALK-YEARLY")
                .satisfied(
                        "documented every year",
                        trainee()
                                .with(
                                        meeting("t1", HEAD_TALK, "2023-10-02", TRAINEE, HEAD_OF_UNIT),
                                        meeting("t2", HEAD_TALK, "2024-04-02", TRAINEE, HEAD_OF_UNIT)),
                        LATER)
                .breached("none in fifteen months", trainee(), LATER)
                .undetermined(
                        "it is not told whether it is documented",
                        trainee().with(barely("t1", HEAD_TALK, "2023-10-02")),
                        LATER)
                .changes("with the anniversary", trainee(), "2024-02-05", OUTSTANDING, YEAR_OVER, BREACHED);

        rules.of("CERT-SIGNER")
                .satisfied("the head is a GP", certified(GP, HEAD_OF_UNIT), AFTERWARDS)
                .satisfied("a GP at the centre, delegated", certified(gpAt(HOME), DESIGNATED_SPECIALIST), AFTERWARDS)
                .breached("the head is none", certified(layman("hans"), HEAD_OF_UNIT), AFTERWARDS)
                .undetermined("it is not told what the head is", certified(Person.of("hans"), HEAD_OF_UNIT), AFTERWARDS)
                .notApplicable("while only the supervisor has signed", certified(GP, PRINCIPAL_SUPERVISOR), AFTERWARDS)
                .changes(
                        "with the signature",
                        certified(layman("hans"), HEAD_OF_UNIT),
                        "2028-01-19",
                        NOT_APPLICABLE,
                        "2028-01-20",
                        BREACHED)
                .divides(
                        "a GP of the same centre, not of another",
                        certified(gpAt(HOME), DESIGNATED_SPECIALIST),
                        SATISFIED,
                        certified(gpAt("Ekbackens vårdcentral"), DESIGNATED_SPECIALIST),
                        BREACHED,
                        AFTERWARDS);
    }

    private static void supervisorsDuties(RuleCases rules) {
        rules.of("PROBLEM-ESCALATION")
                .satisfied("both told, and a plan", trainee().with(problem(ConcernMeasure.ACTION_PLAN)), LATER)
                .satisfied(
                        "the plan is a document",
                        trainee()
                                .with(
                                        problem(EXTRA_SUPERVISION),
                                        about(document("plan", ACTION_PLAN, "2024-02-01"), "c")),
                        LATER)
                .breached(
                        "the head only",
                        trainee()
                                .with(told(
                                        concern("c", PROBLEM, "2024-01-10", ConcernMeasure.ACTION_PLAN), HEAD_OF_UNIT)),
                        LATER)
                .breached("no plan", trainee().with(problem(EXTRA_SUPERVISION)), LATER)
                .undetermined(
                        "it is not told who knows",
                        trainee().with(concern("c", PROBLEM, "2024-01-10", ConcernMeasure.ACTION_PLAN)),
                        LATER)
                .notApplicable("without a problem", trainee(), LATER)
                .changes(
                        "three months later",
                        trainee().with(problem(EXTRA_SUPERVISION)),
                        "2024-04-10",
                        OUTSTANDING,
                        "2024-04-11",
                        BREACHED);

        var sent = sentTo(statementOf("2024-03-20"), PRINCIPAL_SUPERVISOR);
        rules.of("HANDOVER")
                .satisfied("a statement to the new supervisor", moved().with(sent), LATER)
                .satisfied(
                        "a statement and a meeting",
                        moved().with(statementOf("2024-03-20"), barely("h", MeetingKind.HANDOVER, "2024-04-03")),
                        LATER)
                .breached("nothing", moved(), LATER)
                .breached("a meeting alone", moved().with(barely("h", MeetingKind.HANDOVER, "2024-04-03")), LATER)
                .undetermined("it is not told who has the statement", moved().with(statementOf("2024-03-20")), LATER)
                .undetermined("something may be left out", untold(moved()), LATER)
                .notApplicable("to who stays", trainee(), LATER)
                .changes("after the first day there", moved(), "2024-04-01", OUTSTANDING, "2024-04-02", BREACHED)
                .divides(
                        "three months before at the most",
                        moved().with(sentTo(statementOf("2024-01-01"), PRINCIPAL_SUPERVISOR)),
                        SATISFIED,
                        moved().with(sentTo(statementOf("2023-12-31"), PRINCIPAL_SUPERVISOR)),
                        BREACHED,
                        LATER)
                .divides(
                        "three months after at the most",
                        moved().with(sentTo(statementOf("2024-07-01"), PRINCIPAL_SUPERVISOR)),
                        SATISFIED,
                        moved().with(sentTo(statementOf("2024-07-02"), PRINCIPAL_SUPERVISOR)),
                        BREACHED,
                        "2024-09-02");

        rules.of("COURSE-RELEVANCE")
                .satisfied("approved of", trainee().with(discussed(Optional.of(true))), LATER)
                .breached("not talked about", trainee().with(discussed(Optional.of(false))), LATER)
                .undetermined("it is not told", trainee().with(discussed(Optional.empty())), LATER)
                .notApplicable("without a course", trainee(), LATER)
                .changes(
                        "with the last day of the course",
                        trainee().with(discussed(Optional.of(false))),
                        "2023-10-05",
                        NOT_APPLICABLE,
                        "2023-10-06",
                        BREACHED);

        rules.of("ONCALL-READINESS")
                .satisfied("the supervisor decided", onCall(ActivityMode.OWN, Optional.of(PRINCIPAL_SUPERVISOR)), LATER)
                .breached("the head decided", onCall(ActivityMode.OWN, Optional.of(HEAD_OF_UNIT)), LATER)
                .undetermined("no decision is told", onCall(ActivityMode.OWN, Optional.empty()), LATER)
                .notApplicable("to who only looks on", onCall(ActivityMode.SHADOWING, Optional.empty()), LATER)
                .changes(
                        "with the first duty",
                        onCall(ActivityMode.OWN, Optional.of(HEAD_OF_UNIT)),
                        "2024-02-04",
                        NOT_APPLICABLE,
                        "2024-02-05",
                        BREACHED);
    }

    private static void directorsDuties(RuleCases rules) {
        rules.of("DIRECTOR-QUALIFICATION")
                .satisfied("a GP with supervisor training", having(trainee(), DIRECTOR_OF_STUDIES, GP), LATER)
                .breached("untrained, no specialist", having(trainee(), DIRECTOR_OF_STUDIES, layman("dora")), LATER)
                .undetermined("nothing is told", having(trainee(), DIRECTOR_OF_STUDIES, Person.of("dora")), LATER)
                .changes(
                        "after the first day",
                        having(trainee(), DIRECTOR_OF_STUDIES, layman("dora")),
                        START,
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        var away = awayOnce("2024-01-01", "2024-03-31");
        var goals = about(document("goals", PLACEMENT_GOALS, "2023-11-20"), "away");
        rules.of("PLACEMENT-GOALS")
                .satisfied(
                        "agreed before",
                        away.with(approved(goals, "2023-12-04", DIRECTOR_OF_STUDIES, PLACEMENT_DIRECTOR_OF_STUDIES)),
                        LATER)
                .breached("none", away, LATER)
                .breached("agreed by one of them", away.with(approved(goals, "2023-12-04", DIRECTOR_OF_STUDIES)), LATER)
                .undetermined("documents may be left out", untold(away), LATER)
                .notApplicable("without a placement", trainee(), LATER)
                .changes("after its first day", away, "2024-01-01", OUTSTANDING, "2024-01-02", BREACHED);
    }

    private static final LoggedActivity[] BUT_OBSERVATION = {
        LoggedActivity.CO_SITTING_HOURS,
        LoggedActivity.SELF_STUDY_HOURS,
        LoggedActivity.LEARNING_GROUP_SESSIONS,
        LoggedActivity.SEMINAR_HOURS,
        LoggedActivity.DOCUMENTATION_HOURS
    };

    private static final LoggedActivity[] TIMES = {
        LoggedActivity.OBSERVATION_HOURS,
        LoggedActivity.CO_SITTING_HOURS,
        LoggedActivity.SELF_STUDY_HOURS,
        LoggedActivity.LEARNING_GROUP_SESSIONS,
        LoggedActivity.SEMINAR_HOURS,
        LoggedActivity.DOCUMENTATION_HOURS
    };

    private static Entry[] times(LoggedActivity... activities) {
        return Arrays.stream(activities)
                .map(activity -> log(
                        activity.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        activity,
                        "2023-04-03",
                        "2023-04-28",
                        "6"))
                .toArray(Entry[]::new);
    }

    private static Entry auscultation() {
        return new Auscultation("o", "Ögonmottagningen", span("2023-04-03", "2023-04-03"), Optional.empty(), List.of());
    }

    private static Course instead(Clinic clinic) {
        return changed(Optional.empty(), Optional.of(clinic));
    }

    private static Course discussed(Optional<Boolean> approved) {
        return changed(approved, Optional.empty());
    }

    private static Course changed(Optional<Boolean> approved, Optional<Clinic> replaces) {
        var plain = course("k", DELMAL, "2023-10-02", "2023-10-06");
        return new Course(
                plain.ref(),
                plain.title(),
                plain.purpose(),
                plain.span(),
                plain.courseLeader(),
                plain.attendees(),
                approved,
                replaces,
                plain.delmal());
    }

    private static Course research(String from, String through) {
        return course("method", RESEARCH_METHODS, from, through);
    }

    private static Entry study(String hours) {
        return hours("t", LoggedActivity.SELF_STUDY_HOURS, hours);
    }

    /** Over sixty-nine weeks. */
    private static Entry hours(String ref, LoggedActivity activity, String hours) {
        return log(ref, activity, START, "2024-06-02", hours);
    }

    private static TraineeRecord atHalfTime() {
        return trainee()
                .withEntries(List.of(Placement.at(
                        "home",
                        HOME,
                        CareSetting.OWN_HEALTH_CENTRE,
                        new OngoingSpan(day(START)),
                        WorkingFraction.ofPercent(50))));
    }

    private static Entry[] stMeetings(int months) {
        return IntStream.range(0, months)
                .mapToObj(month -> day("2023-03-15").plusMonths(month))
                .filter(on -> on.getMonthValue() != 7)
                .map(on -> meeting("m" + on, ST_MEETING, on.toString(), TRAINEE))
                .toArray(Entry[]::new);
    }

    private static Entry planning(String from) {
        return log("p", LoggedActivity.PLANNING_GROUP, from, "2024-06-02", "1");
    }

    private static TraineeRecord reviewed(String on) {
        return unit(trainee(), unit -> unit.lastReview = Optional.of(day(on)));
    }

    private static Document checklist(String ref, String on) {
        return document(ref, CHECKLIST, on);
    }

    private static Meeting followUp(String ref, String on) {
        return meeting(ref, YEARLY_FOLLOW_UP, on, DIRECTOR_OF_STUDIES, TRAINING_ADMINISTRATOR);
    }

    private static Assessment by(String assessor, String placement) {
        return assessedBy("a", Optional.of(assessor), placement);
    }

    private static Assessment assessedBy(String ref, Optional<String> assessor, String placement) {
        return new Assessment(
                ref,
                CO_SITTING,
                day("2024-05-02"),
                AssessmentOutcome.AS_EXPECTED,
                assessor,
                Optional.of(placement),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static WrittenWork work(WrittenWorkForm form) {
        return work(form, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static WrittenWork ofWeeks(String weeks) {
        return work(
                WrittenWorkForm.OWN_WORK,
                Optional.of(weeks),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static WrittenWork credited(String decided) {
        return work(
                WrittenWorkForm.EARLIER_WORK,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.of(decided),
                Optional.empty());
    }

    private static WrittenWork planned(String decided) {
        return work(
                WrittenWorkForm.OWN_WORK,
                Optional.empty(),
                false,
                Optional.of(decided),
                Optional.empty(),
                Optional.empty());
    }

    private static WrittenWork supervisedBy(String person) {
        return finished(Optional.of(person));
    }

    private static WrittenWork finished(Optional<String> scientificSupervisor) {
        return work(
                WrittenWorkForm.OWN_WORK,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                scientificSupervisor);
    }

    private static WrittenWork work(
            WrittenWorkForm form,
            Optional<String> weeks,
            boolean isApproved,
            Optional<String> planDecided,
            Optional<String> creditDecided,
            Optional<String> scientificSupervisor) {
        return new WrittenWork(
                "w",
                "Blodtryck på egen hand",
                form,
                span("2024-01-08", "2024-05-31"),
                weeks.map(BigDecimal::new),
                isApproved,
                planDecided.map(LocalRecords::day),
                creditDecided.map(LocalRecords::day),
                scientificSupervisor,
                List.of());
    }

    private static Certificate workCertificate(String signer) {
        var plain = certificate(
                "wc", Edition.SOSFS_2015_8, Kind.ACTIVITY, signed(signer, PRINCIPAL_SUPERVISOR, "2024-06-03"));
        return new Certificate(
                plain.ref(),
                plain.form(),
                plain.covers(),
                List.of("w"),
                plain.delmal(),
                plain.signatures(),
                plain.consulted(),
                plain.appointedByHead());
    }

    private static Person doctor() {
        return new Person(
                "disa",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Person gpAt(String unit) {
        return new Person(
                "gun",
                Optional.empty(),
                Optional.of(List.of(GENERAL_MEDICINE)),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ImprovementWork improvement(boolean orally, boolean isApproved) {
        return new ImprovementWork(
                "i", "Kortare väntetid", span("2023-09-04", "2024-04-05"), orally, true, isApproved, List.of());
    }

    private static TraineeRecord onLeaveThrough(String last) {
        return trainee().with(Absence.whole("leave", AbsenceKind.PARENTAL, span("2024-03-04", last)));
    }

    private static TraineeRecord listing(int patients) {
        return unit(trainee(), unit -> unit.listedPatients = Optional.of(patients));
    }

    private static TraineeRecord equipped(UnitEquipment... equipment) {
        return unit(trainee(), unit -> unit.equipment = Optional.of(Set.copyOf(Arrays.asList(equipment))));
    }

    private static TraineeRecord active(EnumSet<UnitActivity> activities) {
        return unit(trainee(), unit -> unit.activities = Optional.of(activities));
    }

    private static EnumSet<UnitActivity> without(UnitActivity activity) {
        return EnumSet.complementOf(EnumSet.of(activity));
    }

    private static TraineeRecord checked(String on) {
        return unit(trainee(), unit -> unit.checklistPassed = Optional.of(day(on)));
    }

    private static TraineeRecord consultedOn(String on) {
        return unit(trainee(), unit -> unit.directorConsulted = Optional.of(day(on)));
    }

    private static TraineeRecord posted(boolean advertised, Optional<Boolean> directorAccess) {
        return unit(trainee(), unit -> {
            unit.advertised = Optional.of(advertised);
            unit.directorAccess = directorAccess;
        });
    }

    private static Entry[] revisions(String... days) {
        return Arrays.stream(days)
                .map(on -> document("r" + on, PROGRAMME_REVISION, on))
                .toArray(Entry[]::new);
    }

    private static TraineeRecord certified(Person signer, Role role) {
        var plain =
                certificate("cert", Edition.SOSFS_2015_8, Kind.COMPETENCE, signed(signer.ref(), role, "2028-01-20"));
        return trainee()
                .withPersons(signer)
                .with(new Certificate(
                        plain.ref(),
                        plain.form(),
                        plain.covers(),
                        plain.of(),
                        plain.delmal(),
                        plain.signatures(),
                        plain.consulted(),
                        Optional.of(role == DESIGNATED_SPECIALIST)));
    }

    private static Entry problem(ConcernMeasure measure) {
        return told(concern("c", PROBLEM, "2024-01-10", measure), HEAD_OF_UNIT, DIRECTOR_OF_STUDIES);
    }

    private static Document statementOf(String on) {
        return document("s", SUPERVISOR_STATEMENT, on);
    }

    /** From one own health centre to another on 1 April 2024. */
    private static TraineeRecord moved() {
        return trainee()
                .withEntries(List.of(
                        atHome("home", span(START, "2024-03-31")),
                        Placement.at(
                                "new",
                                "Sjöstadens vårdcentral",
                                CareSetting.OWN_HEALTH_CENTRE,
                                new OngoingSpan(day("2024-04-01")),
                                WorkingFraction.FULL_TIME)));
    }

    private static TraineeRecord onCall(ActivityMode mode, Optional<Role> decider) {
        return trainee()
                .with(new ActivityLog(
                        "j",
                        LoggedActivity.HEALTH_CENTRE_ON_CALL_SESSIONS,
                        span("2024-02-05", "2024-02-05"),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(mode),
                        Optional.empty(),
                        Optional.empty(),
                        decider));
    }

    private GuidelineFollowUpCases() {}
}
