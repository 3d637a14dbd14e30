package se.delmal.region;

import static se.delmal.record.AssessmentMethod.CO_SITTING;
import static se.delmal.record.AssessmentMethod.SPECIALIST_COLLEGIUM;
import static se.delmal.record.DocumentKind.CONSULTATION;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_EXEMPTION;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentKind.SUPERVISOR_STATEMENT;
import static se.delmal.record.LoggedActivity.CHILD_HEALTH_SESSIONS;
import static se.delmal.record.LoggedActivity.HEALTH_CENTRE_ON_CALL_SESSIONS;
import static se.delmal.record.LoggedActivity.HEAVY_ON_CALL_SESSIONS;
import static se.delmal.record.LoggedActivity.LISTED_PERSONS;
import static se.delmal.record.LoggedActivity.NURSING_HOME_SESSIONS;
import static se.delmal.record.LoggedActivity.PARTNER_EXPERIENCE;
import static se.delmal.record.MeetingKind.INTRODUCTION;
import static se.delmal.record.MeetingKind.OTHER;
import static se.delmal.record.MeetingKind.PLANNING;
import static se.delmal.record.MeetingKind.SUPERVISOR_MEETING;
import static se.delmal.record.MeetingKind.YEARLY_FOLLOW_UP;
import static se.delmal.region.LocalRecords.GENERAL_MEDICINE;
import static se.delmal.region.LocalRecords.HOME;
import static se.delmal.region.LocalRecords.START;
import static se.delmal.region.LocalRecords.about;
import static se.delmal.region.LocalRecords.assessments;
import static se.delmal.region.LocalRecords.atHome;
import static se.delmal.region.LocalRecords.awayOnce;
import static se.delmal.region.LocalRecords.barely;
import static se.delmal.region.LocalRecords.certificate;
import static se.delmal.region.LocalRecords.consulting;
import static se.delmal.region.LocalRecords.day;
import static se.delmal.region.LocalRecords.document;
import static se.delmal.region.LocalRecords.having;
import static se.delmal.region.LocalRecords.log;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.sentTo;
import static se.delmal.region.LocalRecords.signed;
import static se.delmal.region.LocalRecords.span;
import static se.delmal.region.LocalRecords.supervision;
import static se.delmal.region.LocalRecords.trainee;
import static se.delmal.region.LocalRecords.under;
import static se.delmal.region.LocalRecords.untold;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PLACEMENT_SUPERVISOR;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.role.Role.TRAINING_ADMINISTRATOR;
import static se.delmal.rule.Verdict.BREACHED;
import static se.delmal.rule.Verdict.OUTSTANDING;
import static se.delmal.rule.Verdict.SATISFIED;
import static se.delmal.rule.Verdict.UNDETERMINED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import se.delmal.catalogue.CertificateForm.Kind;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.ActivityLog;
import se.delmal.record.ActivityMode;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Clinic;
import se.delmal.record.Course;
import se.delmal.record.CoursePurpose;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.LoggedActivity;
import se.delmal.record.Meeting;
import se.delmal.record.PartnerOrganisation;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.Supervision;
import se.delmal.record.SupervisorTraining;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** Region Östergötland, local guideline: every rule, in the order of the document. */
class OstergotlandGuidelineTest {

    private static final Person GP = Person.supervisor("siv", GENERAL_MEDICINE, 2010);
    private static final String FIRST_DAY = "2023-02-06";
    private static final String SECOND_DAY = "2023-02-07";
    private static final String LATER = "2024-06-03";
    private static final String YEAR_ENDS = "2024-02-05";
    private static final String YEAR_OVER = "2024-02-06";
    private static final String COMPLETE = "2028-02-05";
    private static final String AFTERWARDS = "2028-02-06";

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return cases().tests();
    }

    static RuleCases cases() {
        var rules = new RuleCases("ostergotland", "OST-2023-RULE-");
        programmeSupervisionAndService(rules);
        GuidelineFollowUpCases.coursesFollowUpAndDuties(rules);
        return rules;
    }

    private static void programmeSupervisionAndService(RuleCases rules) {
        edition(rules);
        programme(rules);
        introduction(rules);
        supervisors(rules);
        yearly(rules);
        healthCentre(rules);
        onCall(rules);
        placements(rules);
    }

    private static void edition(RuleCases rules) {
        rules.of("REGULATION-CHOICE")
                .satisfied("Swedish AT, started in 2023", trainee(), LATER)
                .satisfied(
                        "the edition in force, without Swedish AT",
                        under(Edition.HSLF_FS_2021_8).withSwedishAt(false),
                        LATER)
                .breached("the older one without Swedish AT", trainee().withSwedishAt(false), LATER)
                .undetermined("it is not told whether AT is done", startingOn("2023-02-06"), LATER)
                .divides(
                        "a start in June 2021 is early enough",
                        startingOn("2021-06-30").withSwedishAt(false),
                        SATISFIED,
                        startingOn("2021-07-01").withSwedishAt(false),
                        BREACHED,
                        LATER);

        rules.of("BT-FIRST")
                .satisfied("foundation training opens ST", founded("2023-02-06", "2023-08-06"), LATER)
                .satisfied(
                        "approved, wherever it was done",
                        under(Edition.HSLF_FS_2021_8).btApprovedOn(day("2023-01-09")),
                        LATER)
                .breached("no foundation training", withoutAt(), LATER)
                .outstanding("nothing has begun", withoutAt().withEntries(List.of()), LATER)
                .undetermined("Swedish AT is done", under(Edition.HSLF_FS_2021_8), LATER)
                .undetermined("placements may be left out", untold(withoutAt()), LATER)
                .divides(
                        "on the same day is first enough",
                        founded("2023-02-06", "2023-02-06"),
                        SATISFIED,
                        founded("2023-02-07", "2023-02-06"),
                        BREACHED,
                        LATER);

        rules.of("GOAL-PREFIX")
                .satisfied("a and c", serving(trainee(), "a1", "c4"), LATER)
                .breached("of foundation training, under 2015:8", serving(trainee(), "a1", "BT7"), LATER)
                .undetermined("something may be left out", untold(trainee()), LATER)
                .notApplicable("nothing is named", trainee(), LATER)
                .divides(
                        "foundation training has delmål of its own since 2021",
                        serving(under(Edition.HSLF_FS_2021_8), "BT7"),
                        SATISFIED,
                        serving(trainee(), "BT7"),
                        BREACHED,
                        LATER);
    }

    private static void programme(RuleCases rules) {
        rules.of("IUP-PRESENT")
                .satisfied("there is one", trainee().with(iup()), LATER)
                .breached("there is none", trainee(), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after the first day", trainee(), FIRST_DAY, OUTSTANDING, SECOND_DAY, BREACHED);

        rules.of("IUP-CONTENTS")
                .satisfied("all seven parts", trainee().with(iup(SEVEN_PARTS)), LATER)
                .satisfied(
                        "a revision adds the rest",
                        trainee()
                                .with(
                                        iup(allBut(DocumentPart.SUPERVISION)),
                                        document("r", PROGRAMME_REVISION, "2023-09-04", DocumentPart.SUPERVISION)),
                        LATER)
                .breached("nothing on supervision", trainee().with(iup(allBut(DocumentPart.SUPERVISION))), LATER)
                .undetermined(
                        "documents may be left out",
                        untold(trainee().with(iup(allBut(DocumentPart.SUPERVISION)))),
                        LATER)
                .changes("after the first day", trainee(), FIRST_DAY, OUTSTANDING, SECOND_DAY, BREACHED);

        rules.of("IUP-GOAL-PLAN")
                .satisfied("every one has both", trainee().with(planning(delmal(), delmal())), LATER)
                .breached("c4 has a plan only", trainee().with(planning(delmal(), allBut("c4"))), LATER)
                .undetermined(
                        "documents may be left out", untold(trainee().with(planning(allBut("c4"), delmal()))), LATER)
                .changes("after the first day", trainee(), FIRST_DAY, OUTSTANDING, SECOND_DAY, BREACHED);

        rules.of("IUP-READ-ACCESS")
                .satisfied("all three can read it", trainee().with(sentTo(iup(), READERS)), LATER)
                .breached(
                        "the director cannot", trainee().with(sentTo(iup(), PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT)), LATER)
                .undetermined("it is not told who can", trainee().with(iup()), LATER)
                .notApplicable("without a programme", trainee(), LATER)
                .divides(
                        "nobody can is not the same as not told",
                        trainee().with(sentTo(iup())),
                        BREACHED,
                        trainee().with(iup()),
                        UNDETERMINED,
                        LATER);
    }

    private static void introduction(RuleCases rules) {
        rules.of("INTRO-COURSE-PAIR")
                .satisfied("together, in month four", trainee().with(joint("2023-06-05", PRINCIPAL_SUPERVISOR)), LATER)
                .breached("the trainee alone", trainee().with(joint("2023-04-03")), LATER)
                .undetermined("it is not told who was there", trainee().with(untoldJoint("2023-04-03")), LATER)
                .changes("three months after the start", trainee(), "2023-05-06", OUTSTANDING, "2023-05-07", BREACHED);

        rules.of("LOCAL-INTRO")
                .satisfied("in the first week", trainee().with(introduced("2023-02-08")), LATER)
                .breached("none", trainee(), LATER)
                .undetermined("meetings may be left out", untold(trainee()), LATER)
                .changes("three months after the start", trainee(), "2023-05-06", OUTSTANDING, "2023-05-07", BREACHED);

        rules.of("PLANNING-MEETING-3M")
                .satisfied("in month three, all five", trainee().with(planningMeeting(FIVE)), LATER)
                .breached("without the administrator", trainee().with(planningMeeting(FOUR)), LATER)
                .breached("none by month six", trainee(), "2023-08-07")
                .undetermined(
                        "it is not told who was there", trainee().with(barely("plan", PLANNING, "2023-05-08")), LATER)
                .changes("after month four", trainee(), "2023-06-06", OUTSTANDING, "2023-06-07", BREACHED);
    }

    private static void supervisors(RuleCases rules) {
        rules.of("PSUP-APPOINTED")
                .satisfied("at the same health centre", supervisedBy(working(HOME, 100)), LATER)
                .breached("elsewhere", supervisedBy(working("Lindens vårdcentral", 100)), LATER)
                .undetermined("the record tells of no roles", trainee(), LATER)
                .changes("after the first day", trainee().assigning(), FIRST_DAY, OUTSTANDING, SECOND_DAY, BREACHED);

        rules.of("PSUP-QUALIFICATION")
                .satisfied("a GP with ST-LIV", supervisedBy(trained("ST-LIV", 2011, Optional.empty())), LATER)
                .satisfied(
                        "a GP with another course for supervisors of trainees",
                        supervisedBy(trained("Handleda ST", 2019, Optional.of(true))),
                        LATER)
                .breached(
                        "a GP with a general course",
                        supervisedBy(trained("Handledning i vården", 2005, Optional.of(false))),
                        LATER)
                .undetermined("it is not told what course it was", supervisedBy(GP), LATER)
                .divides(
                        "2008 is late enough",
                        supervisedBy(trained("ST-LIV", 2008, Optional.empty())),
                        SATISFIED,
                        supervisedBy(trained("ST-LIV", 2007, Optional.empty())),
                        BREACHED,
                        LATER);

        rules.of("INTRO-COURSE-PER-TRAINEE")
                .satisfied("with this trainee", trainee().with(joint("2023-06-05", PRINCIPAL_SUPERVISOR)), LATER)
                .outstanding("with another trainee only", trainee().with(joint("2023-06-05")), LATER)
                .undetermined("courses may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("PSUP-CLINICAL-SHARE")
                .satisfied("60 percent", supervisedBy(working(HOME, 60)), LATER)
                .breached("40 percent", supervisedBy(working(HOME, 40)), LATER)
                .breached("full time, at another unit", supervisedBy(working("Lindens vårdcentral", 100)), LATER)
                .undetermined("it is not told how much", supervisedBy(GP), LATER)
                .divides(
                        "50 percent is enough",
                        supervisedBy(working(HOME, 50)),
                        SATISFIED,
                        supervisedBy(working(HOME, 49)),
                        BREACHED,
                        LATER);

        rules.of("PSUP-RETIREMENT")
                .satisfied("64, with a plan", supervisedBy(born(1960, Optional.of(true))), LATER)
                .breached("66, without one", supervisedBy(born(1958, Optional.of(false))), LATER)
                .undetermined("64, and no plan is told of", supervisedBy(born(1960, Optional.empty())), LATER)
                .divides(
                        "in the year of turning 62",
                        supervisedBy(born(1963, Optional.of(false))),
                        SATISFIED,
                        supervisedBy(born(1962, Optional.of(false))),
                        BREACHED,
                        LATER)
                .changes(
                        "at new year",
                        supervisedBy(born(1963, Optional.of(false))),
                        "2024-12-31",
                        SATISFIED,
                        "2025-01-01",
                        BREACHED);

        rules.of("SUP-HOURS")
                .satisfied("an hour a week", trainee().with(fourHours()), "2023-03-05")
                .breached("a week without", trainee().with(fourHours()), "2023-03-12")
                .undetermined("supervision may be left out", untold(trainee()), LATER)
                .divides(
                        "60 minutes, not 59",
                        trainee().with(firstWeek(60)),
                        SATISFIED,
                        trainee().with(firstWeek(59)),
                        BREACHED,
                        "2023-02-12")
                .changes("with the first whole week", trainee(), "2023-02-11", OUTSTANDING, "2023-02-12", BREACHED);
    }

    private static void yearly(RuleCases rules) {
        rules.of("ASSESS-4-YEAR")
                .satisfied(
                        "four a year, documented",
                        trainee().with(documented(4, "2023-03-01")).with(documented(4, "2024-02-15")),
                        LATER)
                .breached("three in the first year", trainee().with(documented(3, "2023-03-01")), LATER)
                .breached(
                        "a collegium is no fourth",
                        trainee()
                                .with(documented(3, "2023-03-01"))
                                .with(documented("k", SPECIALIST_COLLEGIUM, "2023-11-06")),
                        LATER)
                .undetermined(
                        "it is not told whether they are documented",
                        trainee().with(assessments(CO_SITTING, "2023-03-01", 4)),
                        LATER)
                .changes("after the first year", trainee(), YEAR_ENDS, OUTSTANDING, YEAR_OVER, BREACHED);

        rules.of("STATEMENT-YEARLY")
                .satisfied("ten days before the follow-up", stated("2023-11-20"), LATER)
                .breached("none in the first year", trainee(), LATER)
                .undetermined(
                        "it is not told who received it",
                        trainee().with(document("s1", SUPERVISOR_STATEMENT, "2023-11-20")),
                        LATER)
                .divides(
                        "on the day of the follow-up, not after it",
                        stated("2023-11-30"),
                        SATISFIED,
                        stated("2023-12-01"),
                        BREACHED,
                        LATER)
                .changes("after the first year", trainee(), YEAR_ENDS, OUTSTANDING, YEAR_OVER, BREACHED);

        rules.of("SUPMEETINGS-1-2")
                .satisfied(
                        "one a year",
                        trainee()
                                .with(
                                        meeting("m1", SUPERVISOR_MEETING, "2023-10-02", PRINCIPAL_SUPERVISOR),
                                        meeting("m2", SUPERVISOR_MEETING, "2024-04-02", PRINCIPAL_SUPERVISOR)),
                        LATER)
                .breached(
                        "arranged, without the supervisor",
                        trainee().with(meeting("m1", SUPERVISOR_MEETING, "2023-10-02", DIRECTOR_OF_STUDIES)),
                        LATER)
                .undetermined(
                        "it is not told who was there",
                        trainee().with(barely("m1", SUPERVISOR_MEETING, "2023-10-02")),
                        LATER)
                .changes("after the first year", trainee(), YEAR_ENDS, OUTSTANDING, YEAR_OVER, BREACHED);

        rules.of("COLLEGIUM-YEARLY")
                .satisfied(
                        "both years",
                        trainee()
                                .with(
                                        documented("k1", SPECIALIST_COLLEGIUM, "2023-11-06"),
                                        documented("k2", SPECIALIST_COLLEGIUM, "2024-05-06")),
                        LATER)
                .breached("other assessments only", trainee().with(documented(4, "2023-03-01")), LATER)
                .undetermined("assessments may be left out", untold(trainee()), LATER)
                .changes("after the first year", trainee(), YEAR_ENDS, OUTSTANDING, YEAR_OVER, BREACHED);
    }

    private static void healthCentre(RuleCases rules) {
        rules.of("PRIMARY-CARE-30M")
                .satisfied("38 months", trainee(), "2026-04-06")
                .breached("26 months when the time is complete", awayFrom("2025-04-06"), AFTERWARDS)
                .undetermined("service may be left out", untold(trainee()), LATER)
                .changes("with the last of 30 months", trainee(), "2025-08-04", OUTSTANDING, "2025-08-05", SATISFIED)
                .changes(
                        "when the time is complete",
                        awayFrom("2025-04-06"),
                        COMPLETE,
                        OUTSTANDING,
                        AFTERWARDS,
                        BREACHED);

        rules.of("PLACEMENT-EARLIEST")
                .satisfied("in month fourteen", awayOnce("2024-03-11", "2024-05-31"), LATER)
                .breached("in month five", awayOnce("2023-06-12", "2023-08-31"), LATER)
                .undetermined("service may be left out", untold(awayOnce("2023-06-12", "2023-08-31")), LATER)
                .notApplicable("without a placement", trainee(), LATER)
                .divides(
                        "after twelve months, not on their last day",
                        awayOnce("2024-02-06", "2024-05-31"),
                        SATISFIED,
                        awayOnce("2024-02-05", "2024-05-31"),
                        BREACHED,
                        LATER);

        rules.of("LIST-SIZE-MID")
                .satisfied("540", trainee().with(listed("540")), "2025-12-01")
                .breached("120", trainee().with(listed("120")), "2025-12-01")
                .undetermined("lists may be left out", untold(trainee()), "2025-12-01")
                .divides(
                        "90 percent of 550",
                        trainee().with(listed("495")),
                        SATISFIED,
                        trainee().with(listed("494")),
                        BREACHED,
                        "2025-12-01")
                .changes("after 33 of 60 months", trainee(), "2025-11-05", OUTSTANDING, "2025-11-06", BREACHED);

        rules.of("LIST-SIZE-END")
                .satisfied("950", trainee().with(listed("950")), COMPLETE)
                .breached("600", trainee().with(listed("600")), AFTERWARDS)
                .undetermined("lists may be left out", untold(trainee()), AFTERWARDS)
                .divides(
                        "900, not 899",
                        trainee().with(listed("900")),
                        SATISFIED,
                        trainee().with(listed("899")),
                        BREACHED,
                        AFTERWARDS)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("BVC-SABO-SEQUENCE")
                .satisfied("both, beside somebody first", roundsLearned().with(childHealth("2023-04-03")), LATER)
                .breached(
                        "child health care in the final month",
                        roundsLearned().with(childHealth("2028-01-10")),
                        "2028-01-20")
                .breached(
                        "on one's own at once",
                        roundsLearned().with(session("own", CHILD_HEALTH_SESSIONS, "2023-04-03", ActivityMode.OWN)),
                        LATER)
                .outstanding("not yet on one's own", roundsLearned().with(shadowed("2023-04-03")), LATER)
                .undetermined("sessions may be left out", untold(trainee()), LATER)
                .undetermined(
                        "it is not told how",
                        roundsLearned().with(log("b", CHILD_HEALTH_SESSIONS, "2023-04-03", "2023-04-03", "4")),
                        LATER)
                .divides(
                        "on the last day of the middle",
                        roundsLearned().with(childHealth("2025-11-05")),
                        SATISFIED,
                        roundsLearned().with(childHealth("2025-11-06")),
                        BREACHED,
                        "2026-06-01")
                .changes("after the middle", trainee(), "2025-11-05", OUTSTANDING, "2025-11-06", BREACHED)
                .changes(
                        "after the training is complete",
                        roundsLearned().with(shadowed("2023-04-03")),
                        COMPLETE,
                        OUTSTANDING,
                        AFTERWARDS,
                        BREACHED);

        rules.of("PARTNER-EXPERIENCE")
                .satisfied("all five", trainee().with(partners(5)), LATER)
                .outstanding("four of them", trainee().with(partners(4)), LATER)
                .undetermined("experience may be left out", untold(trainee()), LATER)
                .changes(
                        "after the training is complete",
                        trainee().with(partners(4)),
                        COMPLETE,
                        OUTSTANDING,
                        AFTERWARDS,
                        BREACHED);
    }

    private static void onCall(RuleCases rules) {
        rules.of("ONCALL-START")
                .satisfied("after the introduction", onCallAt("2023-03-06").with(introduced("2023-02-08")), LATER)
                .breached("without an introduction", onCallAt("2023-03-06"), LATER)
                .undetermined("meetings may be left out", untold(onCallAt("2023-03-06")), LATER)
                .notApplicable("without any on-call work", trainee(), LATER)
                .divides(
                        "on the same day at the latest",
                        onCallAt("2023-03-06").with(introduced("2023-03-06")),
                        SATISFIED,
                        onCallAt("2023-03-06").with(introduced("2023-03-07")),
                        BREACHED,
                        LATER);

        rules.of("ONCALL-HEAVY-PREREQ")
                .satisfied("all of it done", prepared(Clinic.HOSPITAL_HOME_CARE, "2025-09-01"), "2025-10-01")
                .satisfied("geriatrics instead", prepared(Clinic.GERIATRICS, "2025-09-01"), "2025-10-01")
                .breached(
                        "in month four, none done",
                        trainee().with(log("heavy", HEAVY_ON_CALL_SESSIONS, "2023-06-05", "2023-06-05", "1")),
                        LATER)
                .breached("neither home care nor geriatrics", prepared(Clinic.EYE, "2025-09-01"), "2025-10-01")
                .undetermined("service may be left out", untold(prepared(Clinic.EYE, "2025-09-01")), "2025-10-01")
                .notApplicable("without heavy on-call work", trainee(), LATER)
                .divides(
                        "after 27 of 60 months",
                        prepared(Clinic.HOSPITAL_HOME_CARE, "2025-05-06"),
                        SATISFIED,
                        prepared(Clinic.HOSPITAL_HOME_CARE, "2025-05-05"),
                        BREACHED,
                        "2025-10-01");

        rules.of("ONCALL-INSTRUCTION")
                .satisfied("an instructor is named", instructed(Optional.of("siv")), LATER)
                .undetermined("none is named", instructed(Optional.empty()), LATER)
                .notApplicable("without any on-call work", trainee(), LATER)
                .divides(
                        "each of them needs one",
                        instructed(Optional.of("siv")),
                        SATISFIED,
                        instructed(Optional.of("siv"))
                                .with(log("other", HEAVY_ON_CALL_SESSIONS, "2024-05-06", "2024-05-06", "1")),
                        UNDETERMINED,
                        LATER)
                .never(
                        RuleCases.Kind.MISSING,
                        "a record names who instructs, or does not tell; it cannot say that nobody does");
    }

    private static void placements(RuleCases rules) {
        rules.of("PLACEMENT-FOLLOWUP")
                .satisfied("a mail and return days", placed(2).with(mail()), "2024-04-02")
                .satisfied("they met", placed(2).with(met(PRINCIPAL_SUPERVISOR, PLACEMENT_SUPERVISOR)), "2024-04-02")
                .breached("no contact", placed(2), "2024-04-02")
                .undetermined("contacts may be left out", untold(placed(2)), "2024-04-02")
                .notApplicable("without a placement", trainee(), LATER)
                .divides(
                        "one return day, not none",
                        placed(1).with(mail()),
                        SATISFIED,
                        placed(0).with(mail()),
                        BREACHED,
                        "2024-04-02")
                .changes("after its last day", placed(2), "2024-03-31", OUTSTANDING, "2024-04-01", BREACHED);

        rules.of("PLACEMENT-SUPERVISOR")
                .satisfied("all five", placed(2).with(met(TRAINEE), judgedThere(), feedback(), certified()), LATER)
                .satisfied(
                        "supervision there is a talk",
                        placed(2).with(supervisedThere("petra"), judgedThere(), feedback(), certified()),
                        LATER)
                .breached("no certificate", placed(2).with(met(TRAINEE), judgedThere(), feedback()), "2024-07-02")
                .breached(
                        "supervision by somebody else is none",
                        placed(2).with(supervisedThere("siv"), judgedThere(), feedback(), certified()),
                        "2024-07-02")
                .undetermined("something may be left out", untold(placed(2)), "2024-07-02")
                .notApplicable("without a placement", trainee(), LATER)
                .changes(
                        "three months after its last day",
                        placed(2).with(met(TRAINEE), judgedThere(), feedback()),
                        "2024-06-30",
                        OUTSTANDING,
                        "2024-07-01",
                        BREACHED);

        rules.of("RECOMMENDED-PLACEMENTS")
                .satisfied("all seven", atClinics(GuidelineDemands.RECOMMENDED), "2025-01-07")
                .satisfied(
                        "six and a reason",
                        atClinics(allBut(Clinic.PSYCHIATRY)).with(exempted(Clinic.PSYCHIATRY)),
                        "2025-01-07")
                .outstanding("psychiatry is missing", atClinics(allBut(Clinic.PSYCHIATRY)), "2025-01-07")
                .undetermined("the clinic is not told", awayOnce("2024-03-04", "2024-05-31"), LATER)
                .divides(
                        "the reason is about the one left out",
                        atClinics(allBut(Clinic.PSYCHIATRY)).with(exempted(Clinic.PSYCHIATRY)),
                        SATISFIED,
                        atClinics(allBut(Clinic.PSYCHIATRY)).with(exempted(Clinic.EMERGENCY)),
                        OUTSTANDING,
                        "2025-01-07")
                .changes(
                        "after the training is complete",
                        atClinics(allBut(Clinic.PSYCHIATRY)),
                        COMPLETE,
                        OUTSTANDING,
                        AFTERWARDS,
                        BREACHED);

        rules.of("OPTIONAL-PLACEMENTS")
                .satisfied(
                        "two, and primary care all the same",
                        atClinics(List.of(Clinic.DERMATOLOGY, Clinic.EAR_NOSE_THROAT)),
                        "2026-06-01")
                .outstanding("primary care is still to come", atClinics(List.of(Clinic.DERMATOLOGY)), "2024-05-06")
                .breached("29 months of primary care", optionalFrom("2025-07-06"), AFTERWARDS)
                .undetermined("the clinic is not told", awayOnce("2024-03-04", "2024-05-31"), LATER)
                .notApplicable("recommended ones only", atClinics(List.of(Clinic.PSYCHIATRY)), LATER)
                .changes(
                        "after the training is complete",
                        optionalFrom("2025-07-06"),
                        COMPLETE,
                        OUTSTANDING,
                        AFTERWARDS,
                        BREACHED)
                .divides(
                        "30 months, not a day less",
                        optionalFrom("2025-08-06"),
                        SATISFIED,
                        optionalFrom("2025-08-05"),
                        BREACHED,
                        AFTERWARDS);
    }

    private static final DocumentPart[] SEVEN_PARTS = {
        DocumentPart.FORMALITIES,
        DocumentPart.COURSES,
        DocumentPart.SERVICE_AND_SCHEDULE,
        DocumentPart.DELMAL_PLAN,
        DocumentPart.SUPERVISION,
        DocumentPart.ASSESSMENTS,
        DocumentPart.SCIENCE_AND_QUALITY
    };
    private static final Role[] READERS = {PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES};
    private static final Role[] FOUR = {TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES};
    private static final Role[] FIVE = {
        TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES, TRAINING_ADMINISTRATOR
    };

    private static DocumentPart[] allBut(DocumentPart left) {
        return Arrays.stream(SEVEN_PARTS).filter(part -> part != left).toArray(DocumentPart[]::new);
    }

    private static List<Clinic> allBut(Clinic left) {
        return GuidelineDemands.RECOMMENDED.stream()
                .filter(clinic -> clinic != left)
                .toList();
    }

    private static List<DelmalCode> delmal() {
        return TargetCatalogue.standard().get(GENERAL_MEDICINE, Edition.SOSFS_2015_8).delmal().stream()
                .map(Delmal::code)
                .toList();
    }

    private static List<DelmalCode> allBut(String left) {
        return delmal().stream()
                .filter(code -> !code.equals(DelmalCode.of(left)))
                .toList();
    }

    /** Of whom nothing is told but when and what. */
    private static TraineeRecord startingOn(String start) {
        return TraineeRecord.startingOn(day(start), GENERAL_MEDICINE, Edition.SOSFS_2015_8);
    }

    private static TraineeRecord withoutAt() {
        return under(Edition.HSLF_FS_2021_8).withSwedishAt(false);
    }

    private static TraineeRecord founded(String foundationFrom, String otherFrom) {
        return withoutAt()
                .withEntries(List.of(
                        atHome("bt", span(foundationFrom, "2023-08-05")).asFoundationTraining(),
                        atHome("home", new OngoingSpan(day(otherFrom)))));
    }

    private static TraineeRecord serving(TraineeRecord record, String... codes) {
        return record.withEntries(List.of(atHome("home", new OngoingSpan(day(START)))
                .serving(Arrays.stream(codes).map(DelmalCode::of).toArray(DelmalCode[]::new))));
    }

    private static Document iup(DocumentPart... parts) {
        return document("iup", INDIVIDUAL_PROGRAMME, "2023-02-01", parts);
    }

    private static Document planning(List<DelmalCode> planned, List<DelmalCode> assessed) {
        return paper("iup", INDIVIDUAL_PROGRAMME, Optional.empty(), planned, assessed);
    }

    private static Document exempted(Clinic clinic) {
        return paper("reason", PLACEMENT_EXEMPTION, Optional.of(clinic), List.of(), List.of());
    }

    private static Document paper(
            String ref,
            DocumentKind kind,
            Optional<Clinic> clinic,
            List<DelmalCode> planned,
            List<DelmalCode> assessed) {
        return new Document(
                ref,
                kind,
                day("2023-02-06"),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                clinic,
                planned,
                assessed);
    }

    private static Course joint(String on, Role... others) {
        return joint(on, Optional.of(List.of(others)));
    }

    private static Course untoldJoint(String on) {
        return joint(on, Optional.empty());
    }

    private static Course joint(String on, Optional<List<Role>> others) {
        return new Course(
                "joint",
                "ST-introduktion",
                CoursePurpose.JOINT_INTRODUCTION,
                span(on, on),
                Optional.empty(),
                others,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Meeting introduced(String on) {
        return meeting("intro", INTRODUCTION, on, TRAINEE);
    }

    private static Meeting planningMeeting(Role... attendees) {
        return meeting("plan", PLANNING, "2023-05-08", attendees);
    }

    private static TraineeRecord supervisedBy(Person person) {
        return having(trainee(), PRINCIPAL_SUPERVISOR, person);
    }

    private static Person working(String unit, int percent) {
        return supervisor(
                Optional.of(unit),
                Optional.empty(),
                Optional.of(WorkingFraction.ofPercent(percent)),
                Optional.empty(),
                Optional.empty());
    }

    private static Person trained(String course, int year, Optional<Boolean> stSpecific) {
        return supervisor(
                Optional.empty(),
                Optional.of(List.of(new SupervisorTraining(Optional.of(course), year, stSpecific))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Person born(int year, Optional<Boolean> replacementPlanned) {
        return supervisor(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(year), replacementPlanned);
    }

    private static Person supervisor(
            Optional<String> unit,
            Optional<List<SupervisorTraining>> training,
            Optional<WorkingFraction> clinical,
            Optional<Integer> born,
            Optional<Boolean> replacementPlanned) {
        return new Person(
                "siv",
                Optional.empty(),
                Optional.of(List.of(GENERAL_MEDICINE)),
                unit,
                training,
                Optional.empty(),
                clinical,
                born,
                replacementPlanned);
    }

    private static Supervision fourHours() {
        return supervision("s", "2023-02-06", "2023-03-05", 4 * 60);
    }

    private static Supervision firstWeek(int minutes) {
        return supervision("s", "2023-02-06", "2023-02-12", minutes);
    }

    private static Assessment documented(String ref, AssessmentMethod method, String on) {
        return assessed(ref, method, on, Optional.empty());
    }

    /** Documented co-sittings, one a month. */
    static Entry[] documented(int count, String firstDay) {
        var all = new Entry[count];
        for (int i = 0; i < count; i++) {
            var on = day(firstDay).plusMonths(i).toString();
            all[i] = documented("a" + on, CO_SITTING, on);
        }
        return all;
    }

    private static Assessment assessed(String ref, AssessmentMethod method, String on, Optional<String> placement) {
        return new Assessment(
                ref,
                method,
                day(on),
                AssessmentOutcome.AS_EXPECTED,
                Optional.empty(),
                placement,
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** A follow-up on 30 November 2023, the year's statement on a day, and next year's statement in time. */
    private static TraineeRecord stated(String on) {
        return trainee()
                .with(
                        meeting("f", YEARLY_FOLLOW_UP, "2023-11-30", TRAINEE, DIRECTOR_OF_STUDIES),
                        sentTo(document("s1", SUPERVISOR_STATEMENT, on), DIRECTOR_OF_STUDIES),
                        sentTo(document("s2", SUPERVISOR_STATEMENT, "2024-05-06"), DIRECTOR_OF_STUDIES));
    }

    private static ActivityLog listed(String persons) {
        return log("list", LISTED_PERSONS, "2025-08-04", "2025-08-04", persons);
    }

    private static ActivityLog session(String ref, LoggedActivity activity, String on, ActivityMode mode) {
        return new ActivityLog(
                ref,
                activity,
                span(on, on),
                Optional.of(BigDecimal.ONE),
                Optional.of(mode),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ActivityLog ownRound() {
        return session("round-own", NURSING_HOME_SESSIONS, "2023-09-04", ActivityMode.OWN);
    }

    private static TraineeRecord roundsLearned() {
        return trainee()
                .with(session("round", NURSING_HOME_SESSIONS, "2023-04-03", ActivityMode.SHADOWING), ownRound());
    }

    private static ActivityLog shadowed(String on) {
        return session("shadowed", CHILD_HEALTH_SESSIONS, on, ActivityMode.SHADOWING);
    }

    /** Beside somebody on a day, on one's own a week later. */
    private static Entry[] childHealth(String on) {
        return new Entry[] {
            shadowed(on),
            session("alone", CHILD_HEALTH_SESSIONS, day(on).plusWeeks(1).toString(), ActivityMode.OWN)
        };
    }

    private static Entry[] partners(int count) {
        return Arrays.stream(PartnerOrganisation.values())
                .limit(count)
                .map(partner -> new ActivityLog(
                        "with-" + partner,
                        PARTNER_EXPERIENCE,
                        span("2023-10-02", "2023-10-02"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(partner),
                        Optional.empty(),
                        Optional.empty()))
                .toArray(Entry[]::new);
    }

    private static TraineeRecord onCallAt(String on) {
        return trainee().with(log("call", HEALTH_CENTRE_ON_CALL_SESSIONS, on, on, "1"));
    }

    private static TraineeRecord instructed(Optional<String> instructor) {
        return trainee()
                .withPersons(GP)
                .with(new ActivityLog(
                        "call",
                        HEALTH_CENTRE_ON_CALL_SESSIONS,
                        span("2023-03-06", "2023-03-06"),
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        Optional.empty(),
                        instructor,
                        Optional.empty()));
    }

    /** With rounds of one's own, psychiatry and another clinic behind, and heavy on-call work on a day. */
    private static TraineeRecord prepared(Clinic other, String heavyOn) {
        return atClinics(List.of(Clinic.PSYCHIATRY, other))
                .with(ownRound(), log("heavy", HEAVY_ON_CALL_SESSIONS, heavyOn, heavyOn, "1"));
    }

    /** At home until 1 March 2024, then one month at each clinic, and home again. */
    private static TraineeRecord atClinics(List<Clinic> clinics) {
        var entries = new ArrayList<Entry>();
        entries.add(atHome("home", span(START, "2024-02-29")));
        var from = day("2024-03-01");
        for (Clinic clinic : clinics) {
            var next = from.plusMonths(1);
            entries.add(at(clinic, from.toString(), next.minusDays(1).toString()));
            from = next;
        }
        entries.add(atHome("back", new OngoingSpan(from)));
        return trainee().withEntries(entries);
    }

    private static Placement at(Clinic clinic, String from, String through) {
        return placement("at-" + clinic, Optional.of(clinic), from, through, Optional.empty(), Optional.empty());
    }

    private static Placement placement(
            String ref,
            Optional<Clinic> clinic,
            String from,
            String through,
            Optional<String> supervisor,
            Optional<Integer> returnDays) {
        return new Placement(
                ref,
                "Kliniken " + ref,
                CareSetting.OTHER_HOSPITAL,
                clinic,
                false,
                span(from, through),
                WorkingFraction.FULL_TIME,
                supervisor,
                returnDays,
                List.of());
    }

    /** At home until a day, and at a hospital from then on. */
    private static TraineeRecord awayFrom(String from) {
        return endingAt(placement("away", Optional.empty(), from, "2028-12-31", Optional.empty(), Optional.empty()));
    }

    private static TraineeRecord optionalFrom(String from) {
        return endingAt(at(Clinic.DERMATOLOGY, from, "2028-12-31"));
    }

    private static TraineeRecord endingAt(Placement last) {
        return trainee()
                .withEntries(List.of(
                        atHome(
                                "home",
                                span(START, last.span().from().minusDays(1).toString())),
                        last));
    }

    /** At home but for a placement from January through March 2024, which Petra supervises. */
    private static TraineeRecord placed(int returnDays) {
        return trainee()
                .withPersons(Person.of("petra"), GP)
                .withEntries(List.of(
                        atHome("home", span(START, "2023-12-31")),
                        placement(
                                "away",
                                Optional.empty(),
                                "2024-01-01",
                                "2024-03-31",
                                Optional.of("petra"),
                                Optional.of(returnDays)),
                        atHome("back", new OngoingSpan(day("2024-04-01")))));
    }

    private static Document mail() {
        return consulting(about(document("mail", CONSULTATION, "2024-02-12"), "away"), PLACEMENT_SUPERVISOR);
    }

    private static Meeting met(Role... attendees) {
        return new Meeting(
                "met",
                OTHER,
                day("2024-02-12"),
                Optional.of(List.of(attendees)),
                Optional.of(true),
                Optional.of("away"));
    }

    private static Supervision supervisedThere(String by) {
        return new Supervision("there", span("2024-01-08", "2024-03-29"), 600, Optional.of(by), Optional.empty());
    }

    private static Assessment judgedThere() {
        return assessed("there-a", CO_SITTING, "2024-03-11", Optional.of("away"));
    }

    private static Document feedback() {
        return about(document("feedback", PLACEMENT_FEEDBACK, "2024-03-28"), "away");
    }

    private static Certificate certified() {
        var blank = certificate(
                "cert", Edition.SOSFS_2015_8, Kind.ACTIVITY, signed("petra", PLACEMENT_SUPERVISOR, "2024-04-02"));
        return new Certificate(
                blank.ref(),
                blank.form(),
                blank.covers(),
                List.of("away"),
                blank.delmal(),
                blank.signatures(),
                blank.consulted(),
                blank.appointedByHead());
    }
}
