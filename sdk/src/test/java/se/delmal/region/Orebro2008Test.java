package se.delmal.region;

import static se.delmal.region.LocalRecords.about;
import static se.delmal.region.LocalRecords.assessments;
import static se.delmal.region.LocalRecords.awayOnce;
import static se.delmal.region.LocalRecords.barely;
import static se.delmal.region.LocalRecords.certificate;
import static se.delmal.region.LocalRecords.document;
import static se.delmal.region.LocalRecords.having;
import static se.delmal.region.LocalRecords.layman;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.sentTo;
import static se.delmal.region.LocalRecords.signed;
import static se.delmal.region.LocalRecords.supervision;
import static se.delmal.region.LocalRecords.under;
import static se.delmal.region.LocalRecords.unit;
import static se.delmal.region.LocalRecords.untold;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.INSTRUCTOR;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Verdict.BREACHED;
import static se.delmal.rule.Verdict.NOT_APPLICABLE;
import static se.delmal.rule.Verdict.OUTSTANDING;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import se.delmal.catalogue.CertificateForm.Kind;
import se.delmal.catalogue.Edition;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.Supervision;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;

/** Örebro County Council, December 2008: every rule, in the order of the document. */
class Orebro2008Test {

    private static final Person GP = Person.supervisor("siv", LocalRecords.GENERAL_MEDICINE, 2015);
    private static final String LATER = "2024-06-03";
    private static final String COMPLETE = "2028-02-05";
    private static final String AFTERWARDS = "2028-02-06";

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return cases().tests();
    }

    static RuleCases cases() {
        var rules = new RuleCases("orebro-2008", "ORE-2008-RULE-");
        var away = away();

        rules.of("TRAINEE-DOCUMENT")
                .satisfied("every month", trainee().with(monthly()), LATER)
                .breached("nothing for a year", trainee(), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("ninety days after the start", trainee(), "2023-05-06", OUTSTANDING, "2023-05-07", BREACHED);

        rules.of("REG-EXPIRED")
                .satisfied("applied in 2021", applied("2021-11-15"), LATER)
                .breached("applied in 2023", applied("2023-11-15"), LATER)
                .undetermined("certificates may be left out", untold(trainee()), LATER)
                .changes("after the last day", trainee(), "2022-04-30", OUTSTANDING, "2022-05-01", BREACHED);

        rules.of("SUP-QUAL")
                .satisfied("a trained specialist", having(trainee(), PRINCIPAL_SUPERVISOR, GP), LATER)
                .breached("no specialist", having(trainee(), PRINCIPAL_SUPERVISOR, layman("per")), LATER)
                .undetermined("nothing is told", having(trainee(), PRINCIPAL_SUPERVISOR, Person.of("per")), LATER)
                .undetermined(
                        "nobody is told to supervise the placement", having(away, PRINCIPAL_SUPERVISOR, GP), LATER)
                .changes(
                        "after the first day",
                        having(trainee(), PRINCIPAL_SUPERVISOR, layman("per")),
                        "2023-02-06",
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        rules.of("ASSESS-ONGOING")
                .satisfied(
                        "spread over the years",
                        trainee().with(assessments(AssessmentMethod.DOPS, "2023-09-01", 3)),
                        LATER)
                .breached("none for a year", trainee(), LATER)
                .undetermined("assessments may be left out", untold(trainee()), LATER)
                .changes("a year after the start", trainee(), "2024-02-05", OUTSTANDING, "2024-02-06", BREACHED);

        rules.of("SUP-TALK-DOC")
                .satisfied("a note", trainee().with(supervision("s", "2023-03-01", "2023-03-01", 60)), LATER)
                .breached("no note", trainee().with(talk(Optional.of(false))), LATER)
                .undetermined("it is not told", trainee().with(talk(Optional.empty())), LATER)
                .changes(
                        "with the talk",
                        trainee().with(talk(Optional.of(false))),
                        "2023-02-28",
                        NOT_APPLICABLE,
                        "2023-03-01",
                        BREACHED);

        rules.of("SUP-RECONCILE-YEARLY")
                .satisfied(
                        "once in each year", trainee().with(reconciled("2024-02-05"), reconciled("2024-02-06")), LATER)
                .breached("not in the completed year", trainee(), LATER)
                .undetermined(
                        "it is not told whether it is documented",
                        trainee().with(barely("m", MeetingKind.RECONCILIATION, "2023-12-01")),
                        LATER)
                .changes("with the anniversary", trainee(), "2024-02-05", OUTSTANDING, "2024-02-06", BREACHED);

        rules.of("SUP-OPINION")
                .satisfied(
                        "attached",
                        trainee().with(document("o", DocumentKind.SUPERVISOR_OPINION, "2028-01-20")),
                        COMPLETE)
                .breached("missing", trainee(), AFTERWARDS)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("PLSUP-FEEDBACK")
                .satisfied("to both", away.with(feedback(TRAINEE, PRINCIPAL_SUPERVISOR)), "2024-09-02")
                .breached("to the trainee only", away.with(feedback(TRAINEE)), "2024-09-02")
                .undetermined("documents may be left out", untold(away), LATER)
                .changes("three months after its end", away, "2024-08-31", OUTSTANDING, "2024-09-01", BREACHED);

        rules.of("IUP-PARTS")
                .satisfied("both", trainee().with(iup(DocumentPart.CLINICAL, DocumentPart.THEORY)), LATER)
                .breached("only the clinical part", trainee().with(iup(DocumentPart.CLINICAL)), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after the first day", trainee(), "2023-02-06", OUTSTANDING, "2023-02-07", BREACHED);

        rules.of("CERT-DELEGATE")
                .satisfied("the head", certified(HEAD_OF_UNIT), AFTERWARDS)
                .breached("somebody else", certified(INSTRUCTOR), AFTERWARDS)
                .undetermined("certificates may be left out", untold(trainee()), AFTERWARDS)
                .changes(
                        "with the signature",
                        certified(INSTRUCTOR),
                        "2028-01-19",
                        NOT_APPLICABLE,
                        "2028-01-20",
                        BREACHED);

        rules.of("SUP-APPOINTED")
                .satisfied("named", having(trainee(), SUPERVISOR, GP), LATER)
                .breached("nobody", trainee().assigning(), LATER)
                .undetermined("the record tells of no roles", trainee(), LATER)
                .changes(
                        "after the first day",
                        trainee().assigning(),
                        "2023-02-06",
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);

        rules.of("QUALITY-REVIEW")
                .satisfied(
                        "2010",
                        unit(trainee(), unit -> unit.lastReview = Optional.of(LocalRecords.day("2010-05-10"))),
                        LATER)
                .undetermined("the unit does not tell", trainee(), LATER)
                .never(RuleCases.Kind.MISSING, "a unit tells of its last review, not that there never was one")
                .never(RuleCases.Kind.BOUNDARY, "the document sets no interval");

        rules.of("HEADTALK")
                .satisfied("a note", trainee().with(meeting("m", MeetingKind.HEAD_TALK, "2023-12-01")), LATER)
                .breached("none", trainee(), AFTERWARDS)
                .undetermined(
                        "it is not told whether it is documented",
                        trainee().with(barely("m", MeetingKind.HEAD_TALK, "2023-12-01")),
                        LATER)
                .changes("after the training is complete", trainee(), COMPLETE, OUTSTANDING, AFTERWARDS, BREACHED);

        rules.of("ROUTINES")
                .satisfied("on file", trainee().with(document("r", DocumentKind.ROUTINES, "2022-01-10")), LATER)
                .breached("none", trainee(), LATER)
                .undetermined("documents may be left out", untold(trainee()), LATER)
                .changes("after the first day", trainee(), "2023-02-06", OUTSTANDING, "2023-02-07", BREACHED);

        rules.of("DIRECTOR-ACCESS")
                .satisfied("a trained specialist", having(trainee(), DIRECTOR_OF_STUDIES, GP), LATER)
                .breached("nobody", trainee().assigning(), LATER)
                .undetermined("the record tells of no roles", trainee(), LATER)
                .changes(
                        "after the first day",
                        trainee().assigning(),
                        "2023-02-06",
                        OUTSTANDING,
                        "2023-02-07",
                        BREACHED);
        return rules;
    }

    private static TraineeRecord trainee() {
        return under(Edition.SOSFS_2008_17);
    }

    private static TraineeRecord away() {
        return trainee().withEntries(awayOnce("2024-03-04", "2024-05-31").entries());
    }

    private static Entry[] monthly() {
        return IntStream.range(0, 16)
                .mapToObj(month -> document(
                        "d" + month,
                        DocumentKind.OTHER,
                        LocalRecords.day("2023-02-20").plusMonths(month).toString()))
                .toArray(Entry[]::new);
    }

    private static Entry reconciled(String on) {
        return meeting("m" + on, MeetingKind.RECONCILIATION, on, SUPERVISOR);
    }

    private static Supervision talk(Optional<Boolean> documented) {
        return new Supervision("s", LocalRecords.span("2023-03-01", "2023-03-01"), 60, Optional.empty(), documented);
    }

    private static Document feedback(Role... recipients) {
        return about(sentTo(document("f", DocumentKind.PLACEMENT_FEEDBACK, "2024-06-01"), recipients), "away");
    }

    private static Document iup(DocumentPart... parts) {
        return document("iup", DocumentKind.INDIVIDUAL_PROGRAMME, "2023-02-01", parts);
    }

    private static TraineeRecord applied(String on) {
        return trainee()
                .withPersons(Person.of("tova"))
                .with(certificate("application", Edition.SOSFS_2015_8, Kind.APPLICATION, signed("tova", TRAINEE, on)));
    }

    private static TraineeRecord certified(Role role) {
        return trainee()
                .withPersons(Person.of("signer"))
                .with(certificate("cert", Edition.SOSFS_2015_8, Kind.COMPETENCE, signed("signer", role, "2028-01-20")));
    }
}
