package se.delmal.region;

import static se.delmal.region.LocalRecords.about;
import static se.delmal.region.LocalRecords.approved;
import static se.delmal.region.LocalRecords.assessment;
import static se.delmal.region.LocalRecords.assessments;
import static se.delmal.region.LocalRecords.awayOnce;
import static se.delmal.region.LocalRecords.barely;
import static se.delmal.region.LocalRecords.certificate;
import static se.delmal.region.LocalRecords.concern;
import static se.delmal.region.LocalRecords.consulting;
import static se.delmal.region.LocalRecords.course;
import static se.delmal.region.LocalRecords.document;
import static se.delmal.region.LocalRecords.having;
import static se.delmal.region.LocalRecords.layman;
import static se.delmal.region.LocalRecords.log;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.sentTo;
import static se.delmal.region.LocalRecords.signed;
import static se.delmal.region.LocalRecords.supervision;
import static se.delmal.region.LocalRecords.told;
import static se.delmal.region.LocalRecords.trainee;
import static se.delmal.region.LocalRecords.unit;
import static se.delmal.region.LocalRecords.untold;
import static se.delmal.region.LocalRecords.written;
import static se.delmal.role.Role.DESIGNATED_SPECIALIST;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Verdict.BREACHED;
import static se.delmal.rule.Verdict.NOT_APPLICABLE;
import static se.delmal.rule.Verdict.OUTSTANDING;
import static se.delmal.rule.Verdict.SATISFIED;
import static se.delmal.rule.Verdict.UNDETERMINED;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import se.delmal.catalogue.CertificateForm.Kind;
import se.delmal.catalogue.Edition;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.Certificate;
import se.delmal.record.ConcernKind;
import se.delmal.record.CoursePurpose;
import se.delmal.record.CreditKind;
import se.delmal.record.CreditedService;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.LoggedActivity;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** Region Skåne's agreement: every rule, in the order of the document. */
class SkaneAgreementTest {

    private static final Person GP = Person.supervisor("siv", LocalRecords.GENERAL_MEDICINE, 2015);
    private static final String LATER = "2024-06-03";
    private static final String COMPLETE = "2028-02-05";
    private static final String AFTERWARDS = "2028-02-06";
    private static final String YEAR_OVER = "2024-02-06";

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return cases().tests();
    }

    static RuleCases cases() {
        var rules = new RuleCases("skane", "SKA-2022-RULE-");
        agreement(rules);
        programme(rules);
        yearly(rules);
        assessed(rules);
        supervised(rules);
        placed(rules);
        certified(rules);
        worked(rules);
        return rules;
    }

    private static void agreement(RuleCases rules) {
        rules.of("FORM-FIELDS")
                .satisfied("all six", trainee().with(agreement(FIELDS)), LATER)
                .breached("the licence is missing", trainee().with(agreement(DocumentPart.TRAINEE_NAME)), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after the first day", trainee(), "2023-02-06", OUTSTANDING, "2023-02-07", BREACHED);

        rules.of("SIGNATURES")
                .satisfied("four", trainee().with(approved(agreement(), "2023-02-01", ALL_FOUR)), LATER)
                .breached(
                        "three",
                        trainee().with(approved(agreement(), "2023-02-01", ALL_FOUR[0], ALL_FOUR[1], ALL_FOUR[2])),
                        LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after the first day", trainee(), "2023-02-06", OUTSTANDING, "2023-02-07", BREACHED)
                .changes(
                        "with the last signature",
                        trainee().with(approved(agreement(), "2023-03-01", ALL_FOUR)),
                        "2023-02-28",
                        BREACHED,
                        "2023-03-01",
                        SATISFIED);

        rules.of("CREDIT")
                .satisfied("six months", trainee().with(credit(6)), LATER)
                .breached("more than the least time", trainee().with(credit(61)), LATER)
                .undetermined("credits may be left out", untold(trainee()), LATER)
                .notApplicable("where nothing is credited", trainee(), LATER)
                .divides(
                        "all of the least time fits, a month more does not",
                        trainee().with(credit(60)),
                        SATISFIED,
                        trainee().with(credit(61)),
                        BREACHED,
                        LATER);

        rules.of("DURATION")
                .satisfied("five years", trainee(), COMPLETE)
                .outstanding("four and a half", trainee(), "2027-08-05")
                .changes("with the last day", trainee(), "2028-02-04", OUTSTANDING, COMPLETE, SATISFIED)
                .never(
                        RuleCases.Kind.UNDETERMINED,
                        "least time is outstanding until it is recorded, whatever is left out");

        rules.of("VC-MAJORITY")
                .satisfied("all of it", trainee(), LATER)
                .breached("too little when the time is complete", mostlyAway(), AFTERWARDS)
                .undetermined("placements may be left out", untold(mostlyAway()), AFTERWARDS)
                .changes("after the training is complete", mostlyAway(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED)
                .divides(
                        "half is not more than half",
                        halfAway("2024-02-07"),
                        OUTSTANDING,
                        halfAway("2024-02-08"),
                        SATISFIED,
                        "2025-02-07");
    }

    private static void programme(RuleCases rules) {
        rules.of("IUP-6-8M")
                .satisfied("in month seven", trainee().with(programme("2023-09-01")), LATER)
                .satisfied("before month six", trainee().with(programme("2023-05-01")), LATER)
                .breached("in month ten", trainee().with(programme("2023-12-01")), LATER)
                .undetermined("an earlier one may be left out", untold(trainee().with(programme("2023-12-01"))), LATER)
                .changes("after eight months", trainee(), "2023-10-06", OUTSTANDING, "2023-10-07", BREACHED)
                .divides(
                        "the last approval counts",
                        trainee().with(programme("2023-10-06")),
                        SATISFIED,
                        trainee().with(programme("2023-10-07")),
                        BREACHED,
                        LATER);

        rules.of("IUP-FOLLOWUP-STATED")
                .satisfied(
                        "when and how",
                        trainee().with(iup(DocumentPart.FOLLOW_UP_WHEN, DocumentPart.FOLLOW_UP_HOW)),
                        LATER)
                .breached("neither", trainee().with(iup()), LATER)
                .undetermined("documents may be left out", untold(trainee().with(iup())), LATER)
                .changes("after eight months", trainee(), "2023-10-06", OUTSTANDING, "2023-10-07", BREACHED);

        rules.of("IUP-ASPECTS")
                .satisfied("all", trainee().with(iup(ASPECTS)), LATER)
                .breached("one is missing", trainee().with(iup(DocumentPart.MEDICAL_KNOWLEDGE)), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after eight months", trainee(), "2023-10-06", OUTSTANDING, "2023-10-07", BREACHED);

        rules.of("PLAN-CHANGE-CONSULT")
                .satisfied("both", trainee().with(change(PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES)), LATER)
                .breached("nobody", trainee().with(change()), LATER)
                .undetermined(
                        "it is not told whom",
                        trainee().with(document("change", DocumentKind.PLAN_CHANGE, "2024-03-01")),
                        LATER)
                .changes(
                        "with the change",
                        trainee().with(change()),
                        "2024-02-29",
                        NOT_APPLICABLE,
                        "2024-03-01",
                        BREACHED);
    }

    private static void yearly(RuleCases rules) {
        yearly(
                rules,
                "ANNUAL-REPORT",
                day -> sentTo(document("d" + day, DocumentKind.ANNUAL_REPORT, day), DIRECTOR_OF_STUDIES));
        rules.of("ANNUAL-REPORT")
                .undetermined(
                        "it is not told who received it",
                        trainee().with(document("d", DocumentKind.ANNUAL_REPORT, "2023-12-01")),
                        LATER);
        yearly(rules, "STATEMENT-YEARLY", day -> document("d" + day, DocumentKind.SUPERVISOR_STATEMENT, day));
        yearly(rules, "IUP-EVAL-YEARLY", day -> document("d" + day, DocumentKind.PROGRAMME_EVALUATION, day));
        yearly(rules, "HEADTALK", day -> barely("m" + day, MeetingKind.HEAD_TALK, day));
        yearly(
                rules,
                "DIRECTOR-TALK",
                day -> meeting(
                        "m" + day, MeetingKind.DIRECTOR_TALK, day, TRAINEE, PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES));
        rules.of("DIRECTOR-TALK")
                .breached(
                        "without the supervisor",
                        trainee().with(meeting("m", MeetingKind.DIRECTOR_TALK, "2023-12-01", TRAINEE)),
                        LATER)
                .undetermined(
                        "it is not told who was there",
                        trainee().with(barely("m", MeetingKind.DIRECTOR_TALK, "2023-12-01")),
                        LATER);
        yearly(
                rules,
                "SUP-MEETINGS-1-2",
                day -> meeting("m" + day, MeetingKind.SUPERVISOR_MEETING, day, PRINCIPAL_SUPERVISOR));
    }

    /** Once a year: what must hold of all such rules. */
    private static void yearly(RuleCases rules, String rule, Function<String, Entry> on) {
        rules.of(rule)
                .satisfied("once in each year", trainee().with(on.apply("2024-02-05"), on.apply("2024-02-06")), LATER)
                .outstanding("not yet in the running year", trainee().with(on.apply("2023-06-01")), LATER)
                .breached("not in the completed year", trainee().with(on.apply("2024-02-06")), LATER)
                .undetermined("some may be left out", untold(trainee()), LATER)
                .changes("with the anniversary", trainee(), "2024-02-05", OUTSTANDING, YEAR_OVER, BREACHED);
    }

    private static void assessed(RuleCases rules) {
        rules.of("ASSESS-4-OBSERVED")
                .satisfied(
                        "two of each",
                        trainee()
                                .with(assessments(AssessmentMethod.CO_SITTING, "2023-03-01", 2))
                                .with(assessments(AssessmentMethod.VIDEO, "2023-03-02", 2)),
                        "2024-02-05")
                .breached(
                        "four case-based discussions",
                        trainee().with(assessments(AssessmentMethod.CASE_BASED_DISCUSSION, "2023-03-01", 4)),
                        YEAR_OVER)
                .undetermined("assessments may be left out", untold(trainee()), LATER)
                .changes(
                        "with the anniversary",
                        trainee().with(assessments(AssessmentMethod.VIDEO, "2023-03-01", 3)),
                        "2024-02-05",
                        OUTSTANDING,
                        YEAR_OVER,
                        BREACHED);

        rules.of("EXTERNAL-ASSESSMENT")
                .satisfied("Mitt-i-ST", trainee().with(external(Optional.empty())), LATER)
                .breached("none when the time is complete", trainee(), AFTERWARDS)
                .undetermined("assessments may be left out", untold(trainee()), AFTERWARDS)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("EXTERNAL-COST")
                .satisfied("the unit paid", trainee().with(external(Optional.of(HEAD_OF_UNIT))), LATER)
                .breached("the trainee paid", trainee().with(external(Optional.of(TRAINEE))), LATER)
                .undetermined("it is not told who paid", trainee().with(external(Optional.empty())), LATER)
                .changes(
                        "with the assessment",
                        trainee().with(external(Optional.of(TRAINEE))),
                        "2024-03-04",
                        NOT_APPLICABLE,
                        "2024-03-05",
                        BREACHED);

        rules.of("ASSESS-METHOD-KNOWN")
                .satisfied("all of it", trainee().with(judged(true, AssessmentOutcome.AS_EXPECTED)), LATER)
                .breached(
                        "the method was chosen afterwards",
                        trainee().with(judged(false, AssessmentOutcome.AS_EXPECTED)),
                        LATER)
                .breached(
                        "below what is expected, and no plan",
                        trainee().with(judged(true, AssessmentOutcome.BELOW_EXPECTED)),
                        LATER)
                .satisfied(
                        "below what is expected, with a plan",
                        trainee()
                                .with(
                                        judged(true, AssessmentOutcome.BELOW_EXPECTED),
                                        about(document("plan", DocumentKind.ACTION_PLAN, "2024-03-20"), "a")),
                        LATER)
                .undetermined(
                        "nothing is told but the method",
                        trainee().with(assessment("a", AssessmentMethod.DOPS, "2024-03-05")),
                        LATER)
                .changes(
                        "with the assessment",
                        trainee().with(judged(false, AssessmentOutcome.AS_EXPECTED)),
                        "2024-03-04",
                        NOT_APPLICABLE,
                        "2024-03-05",
                        BREACHED);
    }

    private static void supervised(RuleCases rules) {
        for (var rule : List.of("SUP-1H", "SUP-TIME-1-2H")) {
            rules.of(rule)
                    .satisfied(
                            "an hour every week",
                            trainee().with(supervision("s", "2023-02-06", "2024-06-02", 69 * 60)),
                            LATER)
                    .breached(
                            "half an hour",
                            trainee().with(supervision("s", "2023-02-06", "2024-06-02", 69 * 30)),
                            LATER)
                    .undetermined("supervision may be left out", untold(trainee()), LATER)
                    .changes("with the first whole week", trainee(), "2023-02-11", OUTSTANDING, "2023-02-12", BREACHED)
                    .divides(
                            "sixty minutes are an hour, fifty-nine are not",
                            trainee().with(supervision("s", "2023-02-08", "2023-02-08", 60)),
                            SATISFIED,
                            trainee().with(supervision("s", "2023-02-08", "2023-02-08", 59)),
                            BREACHED,
                            "2023-02-12");
        }

        rules.of("ST-TIME-4H")
                .satisfied("four hours a week", trainee().with(stTime("276")), LATER)
                .breached("two hours a week", trainee().with(stTime("138")), LATER)
                .undetermined("activities may be left out", untold(trainee()), LATER)
                .satisfied("two hours a week at half time", atHalfTime().with(stTime("138")), LATER)
                .changes("with the first whole week", trainee(), "2023-02-11", OUTSTANDING, "2023-02-12", BREACHED);

        rules.of("SUP-QUAL")
                .satisfied("a trained specialist", having(trainee(), PRINCIPAL_SUPERVISOR, GP), LATER)
                .breached("untrained, no specialist", having(trainee(), PRINCIPAL_SUPERVISOR, layman("per")), LATER)
                .undetermined("nothing is told", having(trainee(), PRINCIPAL_SUPERVISOR, Person.of("per")), LATER)
                .changes(
                        "after the first day",
                        trainee().assigning(),
                        "2023-02-06",
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        rules.of("REVIEW-5Y")
                .satisfied("last year", reviewed("2023-05-10"), LATER)
                .breached("long ago", reviewed("2015-05-10"), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .changes("five years after the last", reviewed("2019-06-03"), LATER, SATISFIED, "2024-06-04", BREACHED);

        rules.of("PROBLEM-ESCALATION")
                .satisfied("both are told", trainee().with(told(problem(), HEAD_OF_UNIT, DIRECTOR_OF_STUDIES)), LATER)
                .breached("nobody is", trainee().with(told(problem())), LATER)
                .undetermined("it is not told who is", trainee().with(problem()), LATER)
                .changes(
                        "three months later",
                        trainee().with(told(problem())),
                        "2024-04-10",
                        OUTSTANDING,
                        "2024-04-11",
                        BREACHED);

        rules.of("GRANT-WITHDRAW")
                .undetermined("a concern is open", trainee().with(problem()), LATER)
                .undetermined("concerns may be left out", untold(trainee()), LATER)
                .changes(
                        "with the concern",
                        trainee().with(problem()),
                        "2024-01-09",
                        NOT_APPLICABLE,
                        "2024-01-10",
                        UNDETERMINED)
                .never(RuleCases.Kind.SATISFIED, "it demands nothing")
                .never(RuleCases.Kind.MISSING, "it demands nothing; a grant is never withdrawn by itself");
    }

    private static void placed(RuleCases rules) {
        var away = awayOnce("2024-03-04", "2024-05-31");
        rules.of("PLACEMENT-REQUIRED")
                .satisfied("one", away, LATER)
                .breached("none when the time is complete", trainee(), AFTERWARDS)
                .undetermined("placements may be left out", untold(trainee()), AFTERWARDS)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("PLACEMENT-EARLIEST")
                .satisfied("in month thirteen", away, LATER)
                .breached("in month eight", awayOnce("2023-10-02", "2023-12-31"), LATER)
                .undetermined("service may be left out", untold(awayOnce("2023-10-02", "2023-12-31")), LATER)
                .notApplicable("without a placement", trainee(), LATER)
                .divides(
                        "after twelve months, not on their last day",
                        awayOnce("2024-02-06", "2024-05-31"),
                        SATISFIED,
                        awayOnce("2024-02-05", "2024-05-31"),
                        BREACHED,
                        LATER);

        rules.of("PLACEMENT-PREP")
                .satisfied(
                        "contact before, certificate after",
                        certifiedAway(away).with(contact("2024-01-22")),
                        "2024-09-02")
                .breached("neither", away, "2024-09-02")
                .undetermined("something may be left out", untold(away), "2024-09-02")
                .changes("three months after its end", away, "2024-08-31", OUTSTANDING, "2024-09-01", BREACHED)
                .divides(
                        "on its first day at the latest",
                        certifiedAway(away).with(contact("2024-03-04")),
                        SATISFIED,
                        certifiedAway(away).with(contact("2024-03-05")),
                        BREACHED,
                        "2024-09-02");

        rules.of("PLACEMENT-AGREEMENT")
                .satisfied("all four terms", away.with(terms(TERMS)), LATER)
                .breached("only the hours", away.with(terms(DocumentPart.HOURS)), LATER)
                .undetermined("documents may be left out", untold(away), LATER)
                .changes("after its first day", away, "2024-03-04", OUTSTANDING, "2024-03-05", BREACHED);

        rules.of("PLACEMENT-QUALITY")
                .satisfied(
                        "followed up",
                        away.with(about(document("f", DocumentKind.PLACEMENT_FOLLOW_UP, "2024-06-01"), "away")),
                        LATER)
                .breached("not followed up", away, "2024-09-02")
                .undetermined("documents may be left out", untold(away), LATER)
                .changes("three months after its end", away, "2024-08-31", OUTSTANDING, "2024-09-01", BREACHED);
    }

    private static void certified(RuleCases rules) {
        rules.of("CERT-CONSULT")
                .satisfied(
                        "a GP who consulted both",
                        byHead(GP, Optional.of(List.of(DIRECTOR_OF_STUDIES, PRINCIPAL_SUPERVISOR))),
                        AFTERWARDS)
                .breached(
                        "a head who is no GP",
                        byHead(layman("halvar"), Optional.of(List.of(DIRECTOR_OF_STUDIES, PRINCIPAL_SUPERVISOR))),
                        AFTERWARDS)
                .satisfied("a GP whom the head appointed", byAppointed(), AFTERWARDS)
                .undetermined("it is not told who was consulted", byHead(GP, Optional.empty()), AFTERWARDS)
                .changes(
                        "with the certificate",
                        byHead(GP, Optional.of(List.of())),
                        "2028-01-19",
                        NOT_APPLICABLE,
                        "2028-01-20",
                        BREACHED);

        var both = byBoth(DIRECTOR_OF_STUDIES);
        rules.of("CERT-SUP-DOS")
                .satisfied("both", both, AFTERWARDS)
                .breached("the director is missing", byBoth(HEAD_OF_UNIT), AFTERWARDS)
                .undetermined("certificates may be left out", untold(trainee()), AFTERWARDS)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);
    }

    private static void worked(RuleCases rules) {
        rules.of("SCIENCE-STA3")
                .satisfied(
                        "both", trainee().with(research(), written("w", "2024-01-08", "2024-05-31", "10", true)), LATER)
                .breached("only the course", trainee().with(research()), AFTERWARDS)
                .undetermined("works may be left out", untold(trainee().with(research())), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("SCIENCE-10W")
                .satisfied("ten weeks", trainee().with(written("w", "2024-01-08", "2024-05-31", "10", true)), LATER)
                .outstanding("four weeks", trainee().with(written("w", "2024-01-08", "2024-05-31", "4", true)), LATER)
                .undetermined("works may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED)
                .divides(
                        "ten weeks, not less",
                        trainee().with(written("w", "2024-01-08", "2024-05-31", "10", true)),
                        SATISFIED,
                        trainee().with(written("w", "2024-01-08", "2024-05-31", "9.9", true)),
                        OUTSTANDING,
                        LATER);

        rules.of("NATIONAL-CONFERENCE")
                .satisfied(
                        "attended",
                        trainee().with(course("k", CoursePurpose.NATIONAL_CONFERENCE, "2024-05-13", "2024-05-15")),
                        LATER)
                .breached("never", trainee(), AFTERWARDS)
                .undetermined("courses may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("STFORUM-ACTIVE")
                .satisfied(
                        "active",
                        trainee().with(log("f", LoggedActivity.ST_FORUM, "2024-01-15", "2024-01-15", "1")),
                        LATER)
                .breached("never", trainee(), LATER)
                .undetermined("activities may be left out", untold(trainee()), LATER)
                .changes("a year after the start", trainee(), "2024-02-05", OUTSTANDING, YEAR_OVER, BREACHED);

        rules.of("OWN-PATIENTS")
                .satisfied(
                        "tracked",
                        trainee().with(log("l", LoggedActivity.LISTED_PERSONS, "2023-09-01", "2023-09-01", "200")),
                        LATER)
                .breached("never", trainee(), LATER)
                .undetermined("activities may be left out", untold(trainee()), LATER)
                .changes("three months after the start", trainee(), "2023-05-06", OUTSTANDING, "2023-05-07", BREACHED);
    }

    private static final DocumentPart[] FIELDS = {
        DocumentPart.TRAINEE_NAME,
        DocumentPart.HEALTH_CENTRE,
        DocumentPart.LICENCE_DATE,
        DocumentPart.CREDITED_SERVICE,
        DocumentPart.START_DATE,
        DocumentPart.EARLIEST_END
    };

    private static final DocumentPart[] ASPECTS = {
        DocumentPart.MEDICAL_KNOWLEDGE,
        DocumentPart.PRACTICAL_SKILLS,
        DocumentPart.CONSULTATION_SKILLS,
        DocumentPart.CLINICAL_ATTITUDE,
        DocumentPart.SCIENTIFIC_ATTITUDE,
        DocumentPart.COOPERATION,
        DocumentPart.LEADERSHIP
    };

    private static final DocumentPart[] TERMS = {
        DocumentPart.HOURS, DocumentPart.LENGTH, DocumentPart.ABSENCE, DocumentPart.RETURN_DAYS
    };

    private static final Role[] ALL_FOUR = {TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES};

    private static Document agreement(DocumentPart... parts) {
        return document("agreement", DocumentKind.ST_CONTRACT, "2023-01-30", parts);
    }

    private static Document iup(DocumentPart... parts) {
        return document("iup", DocumentKind.INDIVIDUAL_PROGRAMME, "2023-05-01", parts);
    }

    private static Document programme(String lastApproval) {
        return approved(
                approved(iup(), "2023-05-01", TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT),
                lastApproval,
                DIRECTOR_OF_STUDIES);
    }

    private static Document change(Role... consulted) {
        return consulting(document("change", DocumentKind.PLAN_CHANGE, "2024-03-01"), consulted);
    }

    private static Document contact(String on) {
        return about(document("contact", DocumentKind.PLACEMENT_GOALS, on), "away");
    }

    private static Document terms(DocumentPart... terms) {
        return about(document("terms", DocumentKind.PLACEMENT_AGREEMENT, "2024-02-01", terms), "away");
    }

    private static CreditedService credit(int months) {
        return new CreditedService(
                "credit", CreditKind.EARLIER_SERVICE, months, 0, Optional.empty(), Optional.empty(), List.of());
    }

    private static se.delmal.record.Concern problem() {
        return concern("c", ConcernKind.PROBLEM, "2024-01-10");
    }

    private static Entry research() {
        return course("k", CoursePurpose.RESEARCH_METHODS, "2023-10-02", "2023-10-06");
    }

    private static Entry stTime(String hours) {
        return log("t", LoggedActivity.ST_TIME_HOURS, "2023-02-06", "2024-06-02", hours);
    }

    private static TraineeRecord reviewed(String on) {
        return unit(trainee(), unit -> unit.lastReview = Optional.of(LocalRecords.day(on)));
    }

    private static TraineeRecord atHalfTime() {
        var home = LocalRecords.atHome("home", new OngoingSpan(LocalRecords.day(LocalRecords.START)));
        return trainee()
                .withEntries(List.of(
                        Placement.at("home", home.unit(), home.setting(), home.span(), WorkingFraction.ofPercent(50))));
    }

    /** At home for one year, and away for four. */
    private static TraineeRecord mostlyAway() {
        return awayOnce("2024-02-06", "2028-01-31");
    }

    /** At home through the eve of a day, and away from then on. */
    private static TraineeRecord halfAway(String from) {
        return awayOnce(from, "2028-01-31");
    }

    private static Assessment external(Optional<Role> payer) {
        return new Assessment(
                "a",
                AssessmentMethod.EXTERNAL,
                LocalRecords.day("2024-03-05"),
                AssessmentOutcome.AS_EXPECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                payer,
                List.of());
    }

    private static Assessment judged(boolean methodAgreed, AssessmentOutcome outcome) {
        return new Assessment(
                "a",
                AssessmentMethod.DOPS,
                LocalRecords.day("2024-03-05"),
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.of(true),
                Optional.of(methodAgreed),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static TraineeRecord certifiedAway(TraineeRecord record) {
        var signed = certificate(
                "cert", Edition.SOSFS_2015_8, Kind.ACTIVITY, signed("siv", Role.PLACEMENT_SUPERVISOR, "2024-06-10"));
        return record.withPersons(GP).with(of(signed, List.of("away")));
    }

    private static Certificate of(Certificate certificate, List<String> entries) {
        return new Certificate(
                certificate.ref(),
                certificate.form(),
                certificate.covers(),
                entries,
                certificate.delmal(),
                certificate.signatures(),
                certificate.consulted(),
                certificate.appointedByHead());
    }

    private static TraineeRecord byHead(Person head, Optional<List<Role>> consulted) {
        return trainee().withPersons(head).with(competence(head, HEAD_OF_UNIT, consulted, Optional.empty()));
    }

    private static TraineeRecord byAppointed() {
        return trainee()
                .withPersons(GP)
                .with(competence(
                        GP,
                        DESIGNATED_SPECIALIST,
                        Optional.of(List.of(DIRECTOR_OF_STUDIES, PRINCIPAL_SUPERVISOR)),
                        Optional.of(true)));
    }

    private static Certificate competence(
            Person signer, Role role, Optional<List<Role>> consulted, Optional<Boolean> appointed) {
        var plain =
                certificate("cert", Edition.SOSFS_2015_8, Kind.COMPETENCE, signed(signer.ref(), role, "2028-01-20"));
        return new Certificate(
                plain.ref(),
                plain.form(),
                plain.covers(),
                plain.of(),
                plain.delmal(),
                plain.signatures(),
                consulted,
                appointed);
    }

    private static TraineeRecord byBoth(Role other) {
        return trainee()
                .withPersons(GP, Person.of("other"))
                .with(certificate(
                        "cert",
                        Edition.SOSFS_2015_8,
                        Kind.COMPETENCE,
                        signed("siv", PRINCIPAL_SUPERVISOR, "2028-01-20"),
                        signed("other", other, "2028-01-20")));
    }
}
