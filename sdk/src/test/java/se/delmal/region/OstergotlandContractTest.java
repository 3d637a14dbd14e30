package se.delmal.region;

import static se.delmal.record.ConcernKind.PROBLEM;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK_GIVEN;
import static se.delmal.record.DocumentKind.PLACEMENT_GOALS;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentKind.ST_CONTRACT;
import static se.delmal.record.MeetingKind.HEAD_TALK;
import static se.delmal.record.MeetingKind.SUPERVISOR_MEETING;
import static se.delmal.region.LocalRecords.about;
import static se.delmal.region.LocalRecords.approved;
import static se.delmal.region.LocalRecords.atHome;
import static se.delmal.region.LocalRecords.away;
import static se.delmal.region.LocalRecords.awayOnce;
import static se.delmal.region.LocalRecords.barely;
import static se.delmal.region.LocalRecords.certificate;
import static se.delmal.region.LocalRecords.concern;
import static se.delmal.region.LocalRecords.day;
import static se.delmal.region.LocalRecords.document;
import static se.delmal.region.LocalRecords.having;
import static se.delmal.region.LocalRecords.layman;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.signed;
import static se.delmal.region.LocalRecords.span;
import static se.delmal.region.LocalRecords.supervision;
import static se.delmal.region.LocalRecords.told;
import static se.delmal.region.LocalRecords.trainee;
import static se.delmal.region.LocalRecords.under;
import static se.delmal.region.LocalRecords.untold;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PLACEMENT_DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Verdict.BREACHED;
import static se.delmal.rule.Verdict.OUTSTANDING;
import static se.delmal.rule.Verdict.SATISFIED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import se.delmal.catalogue.CertificateForm.Kind;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.record.Certificate;
import se.delmal.record.Document;
import se.delmal.record.DocumentPart;
import se.delmal.record.ImprovementWork;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.record.WrittenWork;
import se.delmal.record.WrittenWorkForm;
import se.delmal.role.Role;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** Region Östergötland, ST contract: every rule, in the order of the document. */
class OstergotlandContractTest {

    private static final Person GP = Person.supervisor("siv", LocalRecords.GENERAL_MEDICINE, 2010);
    private static final Person HEAD = layman("hans");
    private static final String LATER = "2024-06-03";
    private static final String COMPLETE = "2028-02-05";
    private static final String AFTERWARDS = "2028-02-06";

    private static final DocumentPart[] FOUR_PLANS = {
        DocumentPart.SERVICE_PLAN,
        DocumentPart.COURSE_PLAN,
        DocumentPart.SUPERVISION_PLAN,
        DocumentPart.WRITTEN_AND_IMPROVEMENT_PLAN
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

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return cases().tests();
    }

    static RuleCases cases() {
        var rules = new RuleCases("ostergotland-contract", "OSTK-RULE-");

        rules.of("CONTRACT-PARTIES")
                .satisfied("signed by all four", trainee().with(contract("2023-02-06", everybody())), LATER)
                .breached(
                        "signed by three",
                        trainee().with(contract("2023-02-06", TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT)),
                        LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after the first day", trainee(), "2023-02-06", OUTSTANDING, "2023-02-07", BREACHED)
                .changes(
                        "with the last signature",
                        trainee().with(contract("2023-03-01", everybody())),
                        "2023-02-28",
                        BREACHED,
                        "2023-03-01",
                        SATISFIED);

        rules.of("DURATION-2015")
                .satisfied("five years at full time", trainee(), COMPLETE)
                .outstanding("four years and ten months", trainee(), "2027-12-05")
                .never(RuleCases.Kind.UNDETERMINED, "least time is outstanding until it is served")
                .changes("with the last day of five years", trainee(), "2028-02-04", OUTSTANDING, COMPLETE, SATISFIED);

        rules.of("DURATION-2021")
                .satisfied("five and a half years", under(Edition.HSLF_FS_2021_8), "2028-08-05")
                .outstanding("five years and two months", under(Edition.HSLF_FS_2021_8), "2028-04-05")
                .never(RuleCases.Kind.UNDETERMINED, "least time is outstanding until it is served")
                .changes(
                        "with the last day of sixty-six months",
                        under(Edition.HSLF_FS_2021_8),
                        "2028-08-04",
                        OUTSTANDING,
                        "2028-08-05",
                        SATISFIED);

        rules.of("PARTTIME-EXTEND")
                .satisfied("80 percent for six years and a quarter", partTime("2029-05-07"), LATER)
                .breached("80 percent for five years", partTime(COMPLETE), LATER)
                .undetermined("no planned end is told", partTime(), LATER)
                .divides(
                        "the day the time is served is in time, the day before is not",
                        trainee().plannedToEnd(day(COMPLETE)),
                        SATISFIED,
                        trainee().plannedToEnd(day("2028-02-04")),
                        BREACHED,
                        LATER);

        rules.of("VC-MAIN")
                .satisfied("all of it", trainee(), LATER)
                .breached("48 percent", awayFor("2023-02-06", "2025-09-12"), AFTERWARDS)
                .undetermined("placements may be left out", untold(awayFor("2023-02-06", "2025-09-12")), LATER)
                .changes(
                        "after the training is complete",
                        awayFor("2023-02-06", "2025-09-12"),
                        COMPLETE,
                        OUTSTANDING,
                        AFTERWARDS,
                        BREACHED);

        rules.of("RETURN-DAYS")
                .satisfied("two days", placed(Optional.of(2)), LATER)
                .breached("none", placed(Optional.of(0)), LATER)
                .undetermined("it is not told", placed(Optional.empty()), LATER)
                .notApplicable("without a placement", trainee(), LATER)
                .changes(
                        "after the placement's last day",
                        placed(Optional.of(0)),
                        "2024-03-31",
                        OUTSTANDING,
                        "2024-04-01",
                        BREACHED);

        rules.of("PLACEMENT-REQUIRED")
                .satisfied("one that serves a delmål", placed(Optional.of(2)), LATER)
                .outstanding("none with a delmål", awayOnce("2024-01-01", "2024-03-31"), LATER)
                .undetermined("placements may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("IUP-FOUR-PARTS")
                .satisfied("all four plans", trainee().with(programme("2023-05-02", FOUR_PLANS)), LATER)
                .breached(
                        "no supervision plan",
                        trainee()
                                .with(programme(
                                        "2023-05-02",
                                        DocumentPart.SERVICE_PLAN,
                                        DocumentPart.COURSE_PLAN,
                                        DocumentPart.WRITTEN_AND_IMPROVEMENT_PLAN)),
                        LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after six months", trainee(), "2023-08-06", OUTSTANDING, "2023-08-07", BREACHED);

        rules.of("IUP-ASPECTS")
                .satisfied("all aspects", trainee().with(programme("2023-05-02", ASPECTS)), LATER)
                .breached("one aspect", trainee().with(programme("2023-05-02", DocumentPart.MEDICAL_KNOWLEDGE)), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after six months", trainee(), "2023-08-06", OUTSTANDING, "2023-08-07", BREACHED);

        rules.of("IUP-6M")
                .satisfied("in month five, with three approvals", trainee().with(plan("2023-07-03")), LATER)
                .breached("in month seven", trainee().with(plan("2023-09-04")), LATER)
                .undetermined("an earlier one may be left out", untold(trainee().with(plan("2023-09-04"))), LATER)
                .divides(
                        "the last day of six months is in time",
                        trainee().with(plan("2023-08-06")),
                        SATISFIED,
                        trainee().with(plan("2023-08-07")),
                        BREACHED,
                        LATER);

        rules.of("IUP-REVISION-1Y")
                .satisfied(
                        "one a year", trainee().with(revision("r1", "2023-11-06"), revision("r2", "2024-05-06")), LATER)
                .breached("none in the first year", trainee(), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after the first year", trainee(), "2024-02-05", OUTSTANDING, "2024-02-06", BREACHED);

        rules.of("IMPROVEMENT")
                .satisfied("one, approved", trainee().with(improvement(true)), LATER)
                .outstanding("not approved yet", trainee().with(improvement(false)), LATER)
                .undetermined("works may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("SCIENTIFIC-WORK")
                .satisfied("one, approved", trainee().with(written(true)), LATER)
                .outstanding("not approved yet", trainee().with(written(false)), LATER)
                .undetermined("works may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("FEEDBACK-PLACEMENT")
                .satisfied("both ways", placed(Optional.of(2)).with(feedback(), given()), "2024-09-02")
                .breached("received only", placed(Optional.of(2)).with(feedback()), "2024-09-02")
                .undetermined("documents may be left out", untold(placed(Optional.of(2))), "2024-09-02")
                .notApplicable("without a placement", trainee(), LATER)
                .changes(
                        "three months after the placement",
                        placed(Optional.of(2)).with(feedback()),
                        "2024-06-30",
                        OUTSTANDING,
                        "2024-07-01",
                        BREACHED);

        rules.of("SUP-AVG-1H")
                .satisfied(
                        "52 hours in 52 weeks",
                        trainee().with(supervision("s", "2023-02-06", "2024-02-04", 52 * 60)),
                        "2024-02-04")
                .breached(
                        "26 hours in 52 weeks",
                        trainee().with(supervision("s", "2023-02-06", "2024-02-04", 26 * 60)),
                        "2024-02-04")
                .undetermined("supervision may be left out", untold(trainee()), LATER)
                .changes("with the first whole week", trainee(), "2023-02-11", OUTSTANDING, "2023-02-12", BREACHED);

        rules.of("HEADTALK")
                .satisfied(
                        "documented every year",
                        trainee()
                                .with(
                                        meeting("t1", HEAD_TALK, "2023-10-02", TRAINEE, HEAD_OF_UNIT),
                                        meeting("t2", HEAD_TALK, "2024-04-02", TRAINEE, HEAD_OF_UNIT)),
                        LATER)
                .breached("none in the first year", trainee(), LATER)
                .undetermined(
                        "it is not told whether it is documented",
                        trainee().with(barely("t1", HEAD_TALK, "2023-10-02")),
                        LATER)
                .changes("after the first year", trainee(), "2024-02-05", OUTSTANDING, "2024-02-06", BREACHED);

        rules.of("CERT-SIGNER")
                .satisfied("both have signed", certified(head(), principal()), COMPLETE)
                .outstanding("the supervisor only", certified(principal()), COMPLETE)
                .undetermined("certificates may be left out", untold(trainee()), COMPLETE)
                .notApplicable("before there is one", trainee(), COMPLETE)
                .divides(
                        "the second signature makes it whole",
                        certified(head(), principal()),
                        SATISFIED,
                        certified(head()),
                        OUTSTANDING,
                        COMPLETE);

        rules.of("PSUP-QUAL")
                .satisfied("a GP trained in 2010", having(trainee(), PRINCIPAL_SUPERVISOR, GP), LATER)
                .breached("trained in 2006", having(trainee(), PRINCIPAL_SUPERVISOR, trainedIn(2006)), LATER)
                .undetermined("nothing is told", having(trainee(), PRINCIPAL_SUPERVISOR, Person.of("siv")), LATER)
                .divides(
                        "2008 is late enough",
                        having(trainee(), PRINCIPAL_SUPERVISOR, trainedIn(2008)),
                        SATISFIED,
                        having(trainee(), PRINCIPAL_SUPERVISOR, trainedIn(2007)),
                        BREACHED,
                        LATER);

        rules.of("PSUP-MEETING-1")
                .satisfied(
                        "one a year",
                        trainee()
                                .with(
                                        meeting("m1", SUPERVISOR_MEETING, "2023-10-02", PRINCIPAL_SUPERVISOR),
                                        meeting("m2", SUPERVISOR_MEETING, "2024-04-02", PRINCIPAL_SUPERVISOR)),
                        LATER)
                .breached(
                        "the supervisor was not there",
                        trainee().with(meeting("m1", SUPERVISOR_MEETING, "2023-10-02", DIRECTOR_OF_STUDIES)),
                        LATER)
                .undetermined(
                        "it is not told who was there",
                        trainee().with(barely("m1", SUPERVISOR_MEETING, "2023-10-02")),
                        LATER)
                .changes("after the first year", trainee(), "2024-02-05", OUTSTANDING, "2024-02-06", BREACHED);

        rules.of("PSUP-REFRESH-5Y")
                .satisfied("last year", having(trainee(), PRINCIPAL_SUPERVISOR, trainedIn(2023)), LATER)
                .breached("ten years ago", having(trainee(), PRINCIPAL_SUPERVISOR, trainedIn(2014)), LATER)
                .undetermined("nothing is told", having(trainee(), PRINCIPAL_SUPERVISOR, Person.of("siv")), LATER)
                .changes(
                        "with the year after the fifth",
                        having(trainee(), PRINCIPAL_SUPERVISOR, trainedIn(2019)),
                        "2024-12-31",
                        SATISFIED,
                        "2025-01-01",
                        BREACHED);

        rules.of("PROBLEM-ESCALATION")
                .satisfied(
                        "both are told",
                        trainee().with(told(concern("p", PROBLEM, "2024-01-10"), HEAD_OF_UNIT, DIRECTOR_OF_STUDIES)),
                        LATER)
                .breached(
                        "the head only", trainee().with(told(concern("p", PROBLEM, "2024-01-10"), HEAD_OF_UNIT)), LATER)
                .undetermined("problems may be left out", untold(trainee()), LATER)
                .notApplicable("without a problem", trainee(), LATER)
                .changes(
                        "three months after the problem",
                        trainee().with(told(concern("p", PROBLEM, "2024-01-10"), HEAD_OF_UNIT)),
                        "2024-04-10",
                        OUTSTANDING,
                        "2024-04-11",
                        BREACHED);

        rules.of("DOS-QUAL")
                .satisfied("a GP with supervisor training", having(trainee(), DIRECTOR_OF_STUDIES, GP), LATER)
                .breached("no specialist", having(trainee(), DIRECTOR_OF_STUDIES, HEAD), LATER)
                .undetermined("nothing is told", having(trainee(), DIRECTOR_OF_STUDIES, Person.of("dora")), LATER)
                .changes(
                        "after the first day",
                        having(trainee(), DIRECTOR_OF_STUDIES, HEAD),
                        "2023-02-06",
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        rules.of("DOS-MEETING-1-2")
                .satisfied(
                        "one a year",
                        trainee()
                                .with(
                                        barely("m1", SUPERVISOR_MEETING, "2023-10-02"),
                                        barely("m2", SUPERVISOR_MEETING, "2024-04-02")),
                        LATER)
                .breached("none in the first year", trainee(), LATER)
                .undetermined("meetings may be left out", untold(trainee()), LATER)
                .changes("after the first year", trainee(), "2024-02-05", OUTSTANDING, "2024-02-06", BREACHED);

        rules.of("PLACEMENT-GOALS")
                .satisfied("agreed before the start", placed(Optional.of(2)).with(goals(bothDirectors())), LATER)
                .breached("agreed by one of them", placed(Optional.of(2)).with(goals(DIRECTOR_OF_STUDIES)), LATER)
                .undetermined("documents may be left out", untold(placed(Optional.of(2))), LATER)
                .notApplicable("without a placement", trainee(), LATER)
                .changes(
                        "after the placement's first day",
                        placed(Optional.of(2)),
                        "2024-01-01",
                        OUTSTANDING,
                        "2024-01-02",
                        BREACHED);
        return rules;
    }

    private static Role[] everybody() {
        return new Role[] {TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES};
    }

    private static Role[] bothDirectors() {
        return new Role[] {DIRECTOR_OF_STUDIES, PLACEMENT_DIRECTOR_OF_STUDIES};
    }

    private static Document contract(String signedOn, Role... by) {
        return approved(document("contract", ST_CONTRACT, "2023-02-01"), signedOn, by);
    }

    private static Document programme(String on, DocumentPart... parts) {
        return document("programme", INDIVIDUAL_PROGRAMME, on, parts);
    }

    private static Document plan(String approvedOn) {
        return approved(programme("2023-05-02"), approvedOn, HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES);
    }

    private static Document revision(String ref, String on) {
        return document(ref, PROGRAMME_REVISION, on);
    }

    private static Document feedback() {
        return about(document("f", PLACEMENT_FEEDBACK, "2024-04-02"), "away");
    }

    private static Document given() {
        return about(document("g", PLACEMENT_FEEDBACK_GIVEN, "2024-04-02"), "away");
    }

    private static Document goals(Role... by) {
        return approved(about(document("goals", PLACEMENT_GOALS, "2023-11-20"), "away"), "2023-12-04", by);
    }

    private static ImprovementWork improvement(boolean isApproved) {
        return new ImprovementWork(
                "i", "Kortare väntetid", span("2023-09-04", "2024-04-05"), true, true, isApproved, List.of());
    }

    private static WrittenWork written(boolean isApproved) {
        return new WrittenWork(
                "w",
                "Blodtryck på egen hand",
                WrittenWorkForm.OWN_WORK,
                span("2023-09-04", "2024-04-05"),
                Optional.empty(),
                isApproved,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Person trainedIn(int year) {
        return Person.supervisor("siv", LocalRecords.GENERAL_MEDICINE, year);
    }

    /** At home but for a placement from January through March 2024, which serves c1. */
    private static TraineeRecord placed(Optional<Integer> returnDays) {
        var plain = away("away", "2024-01-01", "2024-03-31");
        return trainee()
                .withEntries(List.of(
                        atHome("home", span(LocalRecords.START, "2023-12-31")),
                        new Placement(
                                plain.ref(),
                                plain.unit(),
                                plain.setting(),
                                plain.clinic(),
                                false,
                                plain.span(),
                                plain.fraction(),
                                plain.supervisor(),
                                returnDays,
                                List.of(DelmalCode.of("c1"))),
                        atHome("back", new OngoingSpan(day("2024-04-01")))));
    }

    /** Away from the first day, at home afterwards. */
    private static TraineeRecord awayFor(String from, String through) {
        return trainee()
                .withEntries(List.of(
                        away("away", from, through),
                        atHome("back", new OngoingSpan(day(through).plusDays(1)))));
    }

    private static TraineeRecord partTime() {
        return trainee()
                .withEntries(List.of(Placement.at(
                        "home",
                        LocalRecords.HOME,
                        atHome("home", new OngoingSpan(day(LocalRecords.START))).setting(),
                        new OngoingSpan(day(LocalRecords.START)),
                        WorkingFraction.ofPercent(80))));
    }

    private static TraineeRecord partTime(String plannedEnd) {
        return partTime().plannedToEnd(day(plannedEnd));
    }

    private static Signature head() {
        return signed("hans", HEAD_OF_UNIT, "2028-01-20");
    }

    private static Signature principal() {
        return signed("siv", PRINCIPAL_SUPERVISOR, "2028-01-20");
    }

    private static TraineeRecord certified(Signature... signatures) {
        Certificate certificate = certificate("cert", Edition.SOSFS_2015_8, Kind.COMPETENCE, signatures);
        return having(having(trainee(), HEAD_OF_UNIT, HEAD), PRINCIPAL_SUPERVISOR, GP)
                .with(certificate);
    }
}
