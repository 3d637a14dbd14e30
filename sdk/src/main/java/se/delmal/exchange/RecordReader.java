package se.delmal.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.ActivityLog;
import se.delmal.record.ActivityMode;
import se.delmal.record.Approval;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.Auscultation;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Clinic;
import se.delmal.record.Concern;
import se.delmal.record.ConcernKind;
import se.delmal.record.ConcernMeasure;
import se.delmal.record.Course;
import se.delmal.record.CoursePurpose;
import se.delmal.record.CreditKind;
import se.delmal.record.CreditedService;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.ImprovementWork;
import se.delmal.record.LoggedActivity;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.PartnerOrganisation;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.Supervision;
import se.delmal.record.SupervisorTraining;
import se.delmal.record.TraineeRecord;
import se.delmal.record.UnitActivity;
import se.delmal.record.UnitEquipment;
import se.delmal.record.UnitFacts;
import se.delmal.record.Withdrawal;
import se.delmal.record.WrittenWork;
import se.delmal.record.WrittenWorkForm;
import se.delmal.role.Role;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.Programme;

/** Reads what {@link RecordWriter} writes. One method for each type, one line for each property. */
final class RecordReader {

    private static final Map<String, BiFunction<RecordNode, Optional<Edition>, Entry>> KINDS = Map.ofEntries(
            Map.entry("placement", (node, edition) -> placement(node)),
            Map.entry("absence", (node, edition) -> absence(node)),
            Map.entry("creditedService", (node, edition) -> creditedService(node)),
            Map.entry("course", (node, edition) -> course(node)),
            Map.entry("auscultation", (node, edition) -> auscultation(node)),
            Map.entry("assessment", (node, edition) -> assessment(node)),
            Map.entry("supervision", (node, edition) -> supervision(node)),
            Map.entry("meeting", (node, edition) -> meeting(node)),
            Map.entry("document", (node, edition) -> document(node)),
            Map.entry("writtenWork", (node, edition) -> writtenWork(node)),
            Map.entry("improvementWork", (node, edition) -> improvementWork(node)),
            Map.entry("activityLog", (node, edition) -> activityLog(node)),
            Map.entry("concern", (node, edition) -> concern(node)),
            Map.entry("certificate", RecordReader::certificate));

    static TraineeRecord record(RecordNode node) {
        var programme =
                node.find("programme", in -> in.constant(Programme.class)).orElse(Programme.ST);
        var edition = node.find("edition", in -> in.constant(Edition.class));
        var forms = RecordJson.formsOf(programme, edition);
        var entries = node.find("entries", in -> in.objects(entry -> entry(entry, forms)))
                .orElse(List.of());
        if (programme == Programme.ST) {
            node.get("specialty");
            node.get("edition");
        }
        var specialty = node.find("specialty", RecordNode::specialty);
        var profile = node.find("profile", RecordNode::text).orElse(TraineeRecord.NATIONAL_PROFILE);
        var started = node.get("started").day();
        var licensed = node.find("licensed", RecordNode::day);
        var swedishAt = node.find("swedishAt", RecordNode::flag);
        var doctoralDegree = node.find("doctoralDegree", RecordNode::flag);
        var btApproved = node.find("btApproved", RecordNode::day);
        var plannedEnd = node.find("plannedEnd", RecordNode::day);
        var employmentUnit = node.find("employmentUnit", RecordNode::text);
        var persons =
                node.find("persons", in -> in.objects(RecordReader::person)).orElse(List.of());
        var assignments = node.find("assignments", in -> in.objects(RecordReader::assignment));
        var unit = node.find("unit", in -> RecordNode.whole(in, RecordReader::unit));
        var completeFor =
                node.find("completeFor", in -> in.constants(EntryKind.class)).orElseGet(() -> kindsOf(entries));
        return checked(
                node,
                "must use each reference once, and refer only to persons and entries it holds",
                () -> new TraineeRecord(
                        programme,
                        specialty,
                        edition,
                        profile,
                        started,
                        licensed,
                        swedishAt,
                        doctoralDegree,
                        btApproved,
                        plannedEnd,
                        employmentUnit,
                        persons,
                        assignments,
                        unit,
                        entries,
                        completeFor));
    }

    private static Set<EntryKind> kindsOf(List<Entry> entries) {
        return entries.stream()
                .map(Entry::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryKind.class)));
    }

    private static Person person(RecordNode node) {
        return new Person(
                node.get("ref").text(),
                node.find("displayName", RecordNode::text),
                node.find("specialties", in -> in.list(RecordNode::specialty)),
                node.find("unit", RecordNode::text),
                node.find("supervisorTraining", in -> in.objects(RecordReader::training)),
                node.find("doctoralDegree", RecordNode::flag),
                node.find("clinicalFraction", RecordNode::fraction),
                node.find("birthYear", RecordNode::number),
                node.find("replacementPlanned", RecordNode::flag));
    }

    private static SupervisorTraining training(RecordNode node) {
        var name = node.find("name", RecordNode::text);
        var year = node.get("year").number();
        var stSpecific = node.find("stSpecific", RecordNode::flag);
        return checked(
                node.get("year"), "must be from 1900 to 2199", () -> new SupervisorTraining(name, year, stSpecific));
    }

    private static RoleAssignment assignment(RecordNode node) {
        return new RoleAssignment(
                node.get("role").role(),
                node.get("holder").text(),
                node.get("valid").span());
    }

    private static UnitFacts unit(RecordNode node) {
        return new UnitFacts(
                node.find("name", RecordNode::text),
                node.find("specialistsInSpecialty", RecordNode::number),
                node.find("trainedSupervisors", RecordNode::number),
                node.find("listedPatients", RecordNode::number),
                node.find("equipment", in -> in.constants(UnitEquipment.class)),
                node.find("activities", in -> in.constants(UnitActivity.class)),
                node.find("checklistPassed", RecordNode::day),
                node.find("lastExternalReview", RecordNode::day),
                node.find("postAdvertised", RecordNode::flag),
                node.find("directorHasPostAccess", RecordNode::flag),
                node.find("directorConsultedOnRecruitment", RecordNode::day),
                node.find("courseBudgetReceived", RecordNode::flag),
                node.find("directorOfStudiesAvailable", RecordNode::flag));
    }

    static Entry entry(RecordNode node, Optional<Edition> edition) {
        var names = node.names();
        var kind = names.size() == 1 ? KINDS.get(names.get(0)) : null;
        if (kind == null) {
            throw node.fault("must hold exactly one entry, under the name of its kind, such as placement");
        }
        return RecordNode.whole(node.get(names.get(0)), body -> kind.apply(body, edition));
    }

    private static Placement placement(RecordNode node) {
        return new Placement(
                node.get("ref").text(),
                node.get("unit").text(),
                node.get("setting").constant(CareSetting.class),
                node.find("clinic", in -> in.constant(Clinic.class)),
                flag(node, "bt"),
                node.get("span").span(),
                node.get("fraction").fraction(),
                node.find("supervisor", RecordNode::text),
                node.find("returnDays", RecordNode::number),
                codes(node, "delmal"));
    }

    private static Absence absence(RecordNode node) {
        var share = node.find("share");
        var extent = node.find("extent", RecordNode::text).orElse("WHOLE");
        return new Absence(
                node.get("ref").text(),
                node.get("reason").constant(AbsenceKind.class),
                node.get("span").span(),
                switch (extent) {
                    case "WHOLE" -> {
                        share.ifPresent(needless -> {
                            throw needless.fault("must not stand beside the extent WHOLE");
                        });
                        yield AbsenceExtent.WHOLE;
                    }
                    case "OF_SERVICE" ->
                        new AbsenceExtent.OfService(node.get("share").fraction());
                    case "OF_FULL_TIME" ->
                        new AbsenceExtent.OfFullTime(node.get("share").fraction());
                    default -> throw node.get("extent").fault("must be one of [WHOLE, OF_SERVICE, OF_FULL_TIME]");
                });
    }

    private static CreditedService creditedService(RecordNode node) {
        var ref = node.get("ref").text();
        var credit = node.get("credit").constant(CreditKind.class);
        int months = node.find("months", RecordNode::number).orElse(0);
        int days = node.find("days", RecordNode::number).orElse(0);
        var decided = node.find("decided", RecordNode::day);
        var decidedBy = node.find("decidedBy", RecordNode::text);
        var delmal = codes(node, "delmal");
        return checked(
                node,
                "must credit from 0 to 600 months and from 0 to 20000 days",
                () -> new CreditedService(ref, credit, months, days, decided, decidedBy, delmal));
    }

    private static Course course(RecordNode node) {
        return new Course(
                node.get("ref").text(),
                node.get("title").text(),
                node.find("purpose", in -> in.constant(CoursePurpose.class)).orElse(CoursePurpose.DELMAL),
                node.get("span").span(),
                node.find("courseLeader", RecordNode::text),
                roles(node, "attendees"),
                node.find("approvedBySupervisor", RecordNode::flag),
                node.find("replaces", in -> in.constant(Clinic.class)),
                codes(node, "delmal"));
    }

    private static Auscultation auscultation(RecordNode node) {
        return new Auscultation(
                node.get("ref").text(),
                node.get("unit").text(),
                node.get("span").span(),
                node.find("supervisor", RecordNode::text),
                codes(node, "delmal"));
    }

    private static Assessment assessment(RecordNode node) {
        return new Assessment(
                node.get("ref").text(),
                node.get("method").constant(AssessmentMethod.class),
                node.get("on").day(),
                node.find("outcome", in -> in.constant(AssessmentOutcome.class)).orElse(AssessmentOutcome.NOT_JUDGED),
                node.find("assessor", RecordNode::text),
                node.find("placement", RecordNode::text),
                node.find("documented", RecordNode::flag),
                node.find("fedBack", RecordNode::flag),
                node.find("methodAgreed", RecordNode::flag),
                roles(node, "attendees"),
                node.find("paidBy", RecordNode::role),
                codes(node, "delmal"));
    }

    private static Supervision supervision(RecordNode node) {
        var ref = node.get("ref").text();
        var span = node.get("span").span();
        int minutes = node.get("minutes").number();
        var supervisor = node.find("supervisor", RecordNode::text);
        var documented = node.find("documented", RecordNode::flag);
        return checked(
                node.get("minutes"),
                "must be 0 or more",
                () -> new Supervision(ref, span, minutes, supervisor, documented));
    }

    private static Meeting meeting(RecordNode node) {
        return new Meeting(
                node.get("ref").text(),
                node.get("meeting").constant(MeetingKind.class),
                node.get("on").day(),
                roles(node, "attendees"),
                node.find("documented", RecordNode::flag),
                node.find("about", RecordNode::text));
    }

    private static Document document(RecordNode node) {
        return new Document(
                node.get("ref").text(),
                node.get("document").constant(DocumentKind.class),
                node.get("on").day(),
                node.find("parts", in -> in.constants(DocumentPart.class)).orElse(Set.of()),
                node.find("approvals", in -> in.objects(RecordReader::approval)).orElse(List.of()),
                roles(node, "consulted"),
                roles(node, "recipients"),
                node.find("about", RecordNode::text),
                node.find("clinic", in -> in.constant(Clinic.class)),
                codes(node, "delmalPlanned"),
                codes(node, "delmalAssessmentPlanned"));
    }

    private static Approval approval(RecordNode node) {
        return new Approval(node.get("role").role(), node.get("on").day());
    }

    private static WrittenWork writtenWork(RecordNode node) {
        var ref = node.get("ref").text();
        var title = node.get("title").text();
        var form = node.get("form").constant(WrittenWorkForm.class);
        var span = node.get("span").span();
        var weeks = node.find("weeks", RecordNode::decimal);
        var approved = flag(node, "approved");
        var planDecided = node.find("planDecided", RecordNode::day);
        var creditDecided = node.find("creditDecided", RecordNode::day);
        var supervisor = node.find("scientificSupervisor", RecordNode::text);
        var delmal = codes(node, "delmal");
        return checked(
                node,
                "must tell 0 or more weeks",
                () -> new WrittenWork(
                        ref, title, form, span, weeks, approved, planDecided, creditDecided, supervisor, delmal));
    }

    private static ImprovementWork improvementWork(RecordNode node) {
        return new ImprovementWork(
                node.get("ref").text(),
                node.get("title").text(),
                node.get("span").span(),
                flag(node, "reportedOrally"),
                flag(node, "reportedInWriting"),
                flag(node, "approved"),
                codes(node, "delmal"));
    }

    private static ActivityLog activityLog(RecordNode node) {
        var ref = node.get("ref").text();
        var activity = node.get("activity").constant(LoggedActivity.class);
        var span = node.get("span").span();
        var amount = node.find("amount", RecordNode::decimal);
        var mode = node.find("mode", in -> in.constant(ActivityMode.class));
        var partner = node.find("partner", in -> in.constant(PartnerOrganisation.class));
        var instructor = node.find("instructor", RecordNode::text);
        var readinessDecidedBy = node.find("readinessDecidedBy", RecordNode::role);
        return checked(
                node,
                "must tell an amount of 0 or more",
                () -> new ActivityLog(ref, activity, span, amount, mode, partner, instructor, readinessDecidedBy));
    }

    private static Concern concern(RecordNode node) {
        return new Concern(
                node.get("ref").text(),
                node.get("concern").constant(ConcernKind.class),
                node.get("on").day(),
                roles(node, "notified"),
                node.find("measures", in -> in.constants(ConcernMeasure.class)).orElse(Set.of()),
                flag(node, "resolved"));
    }

    private static Certificate certificate(RecordNode node, Optional<Edition> edition) {
        var annex = node.get("annex").text();
        var form = edition.flatMap(told -> TargetCatalogue.standard().findForm(told, annex))
                .orElseThrow(() -> node.get("annex").fault("must be a form of the edition, such as 9 or 8a"));
        return new Certificate(
                node.get("ref").text(),
                form,
                node.find("covers", in -> in.constant(ActivityKind.class)),
                node.find("of", in -> in.list(RecordNode::text)).orElse(List.of()),
                codes(node, "delmal"),
                node.find("signatures", in -> in.objects(RecordReader::signature))
                        .orElse(List.of()),
                roles(node, "consulted"),
                node.find("appointedByHead", RecordNode::flag),
                node.find("withdrawn", in -> RecordNode.whole(in, RecordReader::withdrawal)));
    }

    private static Withdrawal withdrawal(RecordNode node) {
        return new Withdrawal(
                node.get("by").text(), node.get("on").day(), node.get("reason").text());
    }

    private static Signature signature(RecordNode node) {
        return new Signature(
                node.get("by").text(), node.get("role").role(), node.get("on").day());
    }

    private static boolean flag(RecordNode node, String name) {
        return node.find(name, RecordNode::flag).orElse(false);
    }

    private static List<DelmalCode> codes(RecordNode node, String name) {
        return node.find(name, in -> in.list(RecordNode::code)).orElse(List.of());
    }

    private static Optional<List<Role>> roles(RecordNode node, String name) {
        return node.find(name, in -> in.list(RecordNode::role));
    }

    /** Builds a value whose own checks quote what they refuse, and says it without. */
    private static <T> T checked(RecordNode node, String what, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw node.fault(what);
        }
    }

    private RecordReader() {}
}
