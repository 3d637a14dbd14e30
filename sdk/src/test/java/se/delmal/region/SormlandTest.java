package se.delmal.region;

import static se.delmal.record.AssessmentMethod.SPECIALIST_COLLEGIUM;
import static se.delmal.record.ConcernKind.AT_RISK;
import static se.delmal.record.ConcernKind.PROBLEM;
import static se.delmal.record.ConcernMeasure.EXTRA_SUPERVISION;
import static se.delmal.record.DocumentKind.DELEGATION;
import static se.delmal.record.DocumentKind.EVALUATION;
import static se.delmal.record.DocumentKind.INTRODUCTION_PROGRAMME;
import static se.delmal.record.DocumentKind.ST_CONTRACT;
import static se.delmal.record.DocumentKind.SUPERVISOR_STATEMENT;
import static se.delmal.record.DocumentKind.TRAINING_PLAN;
import static se.delmal.record.MeetingKind.CLOSING_TALK;
import static se.delmal.region.LocalRecords.approved;
import static se.delmal.region.LocalRecords.assessment;
import static se.delmal.region.LocalRecords.attended;
import static se.delmal.region.LocalRecords.certificate;
import static se.delmal.region.LocalRecords.concern;
import static se.delmal.region.LocalRecords.document;
import static se.delmal.region.LocalRecords.having;
import static se.delmal.region.LocalRecords.layman;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.practising;
import static se.delmal.region.LocalRecords.sentTo;
import static se.delmal.region.LocalRecords.signed;
import static se.delmal.region.LocalRecords.supervision;
import static se.delmal.region.LocalRecords.told;
import static se.delmal.region.LocalRecords.trainee;
import static se.delmal.region.LocalRecords.unit;
import static se.delmal.region.LocalRecords.untold;
import static se.delmal.role.Role.AT_SUPERVISOR;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.SUPERVISOR;
import static se.delmal.rule.Verdict.BREACHED;
import static se.delmal.rule.Verdict.OUTSTANDING;
import static se.delmal.rule.Verdict.SATISFIED;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import se.delmal.catalogue.CertificateForm.Kind;
import se.delmal.catalogue.Edition;
import se.delmal.record.Entry;
import se.delmal.record.Person;
import se.delmal.record.TraineeRecord;

/** Landstinget Sörmland, structure for AT and ST: every rule, in the order of the document. */
class SormlandTest {

    private static final Person GP = Person.supervisor("siv", LocalRecords.GENERAL_MEDICINE, 2015);
    private static final String LATER = "2024-06-03";
    private static final String COMPLETE = "2028-02-05";
    private static final String AFTERWARDS = "2028-02-06";

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return cases().tests();
    }

    static RuleCases cases() {
        var rules = new RuleCases("sormland", "SOR-RULE-");

        rules.of("SUP-APPOINTED")
                .satisfied("a supervisor is named", having(trainee(), SUPERVISOR, GP), LATER)
                .satisfied("an intern has one, too", having(practising(), AT_SUPERVISOR, GP), LATER)
                .breached("nobody is", trainee().assigning(), LATER)
                .undetermined("the record tells of no roles", trainee(), LATER)
                .changes(
                        "after the first day",
                        trainee().assigning(),
                        "2023-02-06",
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        rules.of("SPECIALIST-SUP")
                .satisfied("the supervisor is a GP", having(trainee(), PRINCIPAL_SUPERVISOR, GP), LATER)
                .breached("the supervisor is no specialist", having(trainee(), SUPERVISOR, layman("per")), LATER)
                .undetermined("the specialty is not told", having(trainee(), SUPERVISOR, Person.of("per")), LATER)
                .notApplicable("to an intern", having(practising(), AT_SUPERVISOR, layman("per")), LATER)
                .changes(
                        "after the first day",
                        having(trainee(), SUPERVISOR, layman("per")),
                        "2023-02-06",
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        rules.of("CONTRACT-PLAN")
                .satisfied("contract and plan, approved", trainee().with(contract(), plan("2023-02-01")), LATER)
                .breached("the plan is missing", trainee().with(contract()), LATER)
                .undetermined("the plan may be left out", untold(trainee().with(contract())), LATER)
                .changes(
                        "after the first day, and again with the approval",
                        trainee().with(contract(), plan("2023-03-01")),
                        "2023-02-28",
                        BREACHED,
                        "2023-03-01",
                        SATISFIED)
                .changes("after the first day", trainee(), "2023-02-06", OUTSTANDING, "2023-02-07", BREACHED);

        rules.of("APPROVE-SERVICE")
                .satisfied("the head has signed", certified(trainee(), "2028-01-20"), COMPLETE)
                .outstanding(
                        "signed with goals at risk",
                        certified(trainee(), "2028-01-20").with(concern("c", AT_RISK, "2027-11-02")),
                        COMPLETE)
                .undetermined("certificates may be left out", untold(trainee()), AFTERWARDS)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("SUP-TRAINED-COUNT")
                .satisfied("two are", unit(trainee(), unit -> unit.trainedSupervisors = Optional.of(2)), LATER)
                .breached("nobody is", unit(trainee(), unit -> unit.trainedSupervisors = Optional.of(0)), LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .divides(
                        "one is enough",
                        unit(trainee(), unit -> unit.trainedSupervisors = Optional.of(1)),
                        SATISFIED,
                        unit(trainee(), unit -> unit.trainedSupervisors = Optional.of(0)),
                        BREACHED,
                        LATER);

        rules.of("INTRO-WRITTEN")
                .satisfied("three weeks before", trainee().with(introduction("2023-01-16")), LATER)
                .breached("after the start", trainee().with(introduction("2023-02-20")), LATER)
                .undetermined(
                        "an earlier one may be left out", untold(trainee().with(introduction("2023-02-20"))), LATER)
                .divides(
                        "the first day is in time, the second is not",
                        trainee().with(introduction("2023-02-06")),
                        SATISFIED,
                        trainee().with(introduction("2023-02-07")),
                        BREACHED,
                        LATER);

        rules.of("RISK-PLAN")
                .satisfied(
                        "extra supervision is planned",
                        trainee().with(concern("c", AT_RISK, "2024-01-10", EXTRA_SUPERVISION)),
                        LATER)
                .breached("there is only the concern", trainee().with(concern("c", AT_RISK, "2024-01-10")), LATER)
                .undetermined("concerns may be left out", untold(trainee()), LATER)
                .notApplicable("without a concern", trainee(), LATER)
                .changes(
                        "three months after the concern",
                        trainee().with(concern("c", AT_RISK, "2024-01-10")),
                        "2024-04-10",
                        OUTSTANDING,
                        "2024-04-11",
                        BREACHED);

        rules.of("AT-COLLEGIUM")
                .satisfied("the director took part", practising().with(collegium(DIRECTOR_OF_STUDIES)), LATER)
                .outstanding("the director did not", practising().with(collegium(HEAD_OF_UNIT)), LATER)
                .undetermined(
                        "it is not told who took part",
                        practising().with(assessment("k", SPECIALIST_COLLEGIUM, "2024-03-04")),
                        LATER)
                .changes("after eighteen months", practising(), "2024-08-05", OUTSTANDING, "2024-08-06", BREACHED);

        rules.of("EVALUATION-RETURN")
                .satisfied("handed in, and the head is told", trainee().with(sentTo(evaluation(), HEAD_OF_UNIT)), LATER)
                .outstanding(
                        "only the director is told", trainee().with(sentTo(evaluation(), DIRECTOR_OF_STUDIES)), LATER)
                .undetermined("it is not told who received it", trainee().with(evaluation()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("SIGN-APPLICATION")
                .satisfied(
                        "the director signs by delegation",
                        signedByDirector().with(document("d", DELEGATION, "2027-12-01")),
                        AFTERWARDS)
                .breached("no delegation is on file", signedByDirector(), AFTERWARDS)
                .undetermined("documents may be left out", untold(signedByDirector()), AFTERWARDS)
                .notApplicable("where the director signs nothing", trainee(), AFTERWARDS)
                .divides(
                        "the day of the signature is in time, the next is not",
                        signedByDirector().with(document("d", DELEGATION, "2028-01-20")),
                        SATISFIED,
                        signedByDirector().with(document("d", DELEGATION, "2028-01-21")),
                        BREACHED,
                        AFTERWARDS);

        rules.of("SUP-MEETINGS")
                .satisfied("every month", trainee().with(monthly()), LATER)
                .breached("none", trainee(), LATER)
                .undetermined("supervision may be left out", untold(trainee()), LATER)
                .changes("ninety days after the start", trainee(), "2023-05-06", OUTSTANDING, "2023-05-07", BREACHED);

        rules.of("REPORT-PROBLEM")
                .satisfied("a report to the head", trainee().with(sentTo(report(), HEAD_OF_UNIT)), LATER)
                .outstanding("none", trainee(), LATER)
                .outstanding(
                        "a problem nobody was told of",
                        trainee().with(sentTo(report(), HEAD_OF_UNIT), told(concern("c", PROBLEM, "2024-01-10"))),
                        LATER)
                .undetermined("it is not told who received it", trainee().with(report()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("AT-CLOSING")
                .satisfied("in the last week", practising().with(closing("2024-08-01")), "2024-08-06")
                .breached("none", practising(), "2024-08-06")
                .undetermined("meetings may be left out", untold(practising()), "2024-08-06")
                .notApplicable("to a trainee", trainee(), LATER)
                .changes("after the last day", practising(), "2024-08-05", OUTSTANDING, "2024-08-06", BREACHED);
        return rules;
    }

    private static Entry contract() {
        return document("contract", ST_CONTRACT, "2023-01-30");
    }

    private static Entry plan(String approvedOn) {
        return approved(document("plan", TRAINING_PLAN, "2023-01-30"), approvedOn, DIRECTOR_OF_STUDIES);
    }

    private static Entry introduction(String on) {
        return document("intro", INTRODUCTION_PROGRAMME, on);
    }

    private static se.delmal.record.Document evaluation() {
        return document("evaluation", EVALUATION, "2024-05-02");
    }

    private static se.delmal.record.Document report() {
        return document("report", SUPERVISOR_STATEMENT, "2024-05-02");
    }

    private static Entry closing(String on) {
        return meeting("closing", CLOSING_TALK, on, AT_SUPERVISOR);
    }

    private static Entry collegium(se.delmal.role.Role attendee) {
        return attended(assessment("k", SPECIALIST_COLLEGIUM, "2024-03-04"), attendee);
    }

    private static Entry[] monthly() {
        return Stream.iterate(LocalRecords.day("2023-02-20"), day -> day.plusMonths(1))
                .limit(16)
                .map(day -> supervision("s" + day, day.toString(), day.toString(), 60))
                .toArray(Entry[]::new);
    }

    private static TraineeRecord certified(TraineeRecord record, String on) {
        return record.withPersons(Person.of("halvar"))
                .with(certificate("cert", Edition.SOSFS_2015_8, Kind.COMPETENCE, signed("halvar", HEAD_OF_UNIT, on)));
    }

    private static TraineeRecord signedByDirector() {
        return trainee()
                .withPersons(Person.of("dina"))
                .with(certificate(
                        "cert",
                        Edition.SOSFS_2015_8,
                        Kind.COMPETENCE,
                        signed("dina", DIRECTOR_OF_STUDIES, "2028-01-20")));
    }
}
