package se.delmal.region;

import static se.delmal.record.DocumentKind.CONSULTATION;
import static se.delmal.record.DocumentKind.PLACEMENT_EXEMPTION;
import static se.delmal.record.MeetingKind.YEARLY_FOLLOW_UP;
import static se.delmal.role.Role.PLACEMENT_SUPERVISOR;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.externalPlacements;
import static se.delmal.rule.Vocabulary.meetings;
import static se.delmal.rule.Vocabulary.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.national.FoundationNeed;
import se.delmal.record.ActivityLog;
import se.delmal.record.Clinic;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.EntryKind;
import se.delmal.record.MeetingKind;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.record.SupervisorTraining;
import se.delmal.role.Role;
import se.delmal.rule.Condition;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Judgement;
import se.delmal.rule.Parameter;
import se.delmal.rule.Truth;
import se.delmal.rule.Verdict;

/** What the guideline of Östergötland asks for about programme, supervision and service, and the vocabulary has no word for. */
final class GuidelineDemands {

    /** Specialist training that started before this day may follow SOSFS 2015:8, whatever came before it. */
    static final LocalDate CUTOFF = LocalDate.of(2021, 7, 1);

    /** The placements recommended to everybody, in the guideline's order. */
    static final List<Clinic> RECOMMENDED = List.of(
            Clinic.CHILD_AND_YOUTH,
            Clinic.GYNAECOLOGY,
            Clinic.HOSPITAL_HOME_CARE,
            Clinic.PSYCHIATRY,
            Clinic.EMERGENCY,
            Clinic.INTERNAL_MEDICINE,
            Clinic.EXTERNAL_HEALTH_CENTRE);

    /** "The middle of the training" begins at this share of it, in percent: as far before the half as its end lies after it. */
    private static final int MIDDLE_FROM_PERCENT = 45;

    /** SOSFS 2015:8 is for doctors with Swedish allmäntjänstgöring and for training begun in time; HSLF-FS 2021:8 for all. */
    static List<Finding> editionMayBeFollowed(Judgement judgement) {
        var record = judgement.record();
        var finding = judgement
                .finding()
                .fact("edition", record.edition().map(Edition::document).orElse(""))
                .fact("started", record.full().started());
        if (record.edition().filter(edition -> edition == Edition.SOSFS_2015_8).isEmpty()) {
            return judgement.only(finding, Verdict.SATISFIED, "current");
        }
        if (record.full().started().isBefore(CUTOFF)) {
            return judgement.only(finding, Verdict.SATISFIED, "started-before");
        }
        return switch (Truth.of(record.full().swedishAt())) {
            case YES -> judgement.only(finding, Verdict.SATISFIED, "swedish-at");
            case NO -> judgement.only(finding, Verdict.BREACHED, "breached");
            case NOT_TOLD -> judgement.only(finding, Verdict.UNDETERMINED, "undetermined");
        };
    }

    /**
     * Foundation training begins no later than other training. Whether a doctor with Swedish allmäntjänstgöring needs it is not
     * known; once it is approved, it is settled, wherever it was done.
     */
    static List<Finding> foundationTrainingFirst(Judgement judgement) {
        var record = judgement.record();
        var finding = judgement.finding();
        if (record.btApproved().isPresent()) {
            return judgement.only(finding.fact("approved", record.btApproved().get()), Verdict.SATISFIED, "approved");
        }
        var open = FoundationNeed.notKnown(record);
        if (open.isPresent()) {
            return judgement.only(finding, Verdict.UNDETERMINED, open.get());
        }
        var foundation = firstDay(record, true);
        var other = firstDay(record, false);
        foundation.ifPresent(day -> finding.fact("first", day));
        other.ifPresent(day -> finding.fact("other", day));
        if (foundation.isPresent()
                && other.filter(day -> day.isBefore(foundation.get())).isEmpty()) {
            return judgement.only(finding, Verdict.SATISFIED, "satisfied");
        }
        if (judgement.absent(EntryKind.PLACEMENT) == Truth.NOT_TOLD) {
            return judgement.only(finding, Verdict.UNDETERMINED, "undetermined");
        }
        return other.isPresent()
                ? judgement.only(finding, Verdict.BREACHED, "breached")
                : judgement.only(finding, Verdict.OUTSTANDING, "outstanding");
    }

    /** The first day of training that is foundation training, or is not; what was served before the start is no training. */
    private static Optional<LocalDate> firstDay(RecordAsOf record, boolean bt) {
        var start = record.start();
        return record.entries(Placement.class).stream()
                .filter(placement -> placement.bt() == bt)
                .map(Placement::span)
                .filter(span ->
                        span.lastDay().filter(last -> last.isBefore(start)).isEmpty())
                .map(span -> span.from().isBefore(start) ? start : span.from())
                .min(LocalDate::compareTo);
    }

    /** Delmål named in entries are of group a, b or c; under HSLF-FS 2021:8 foundation training has its own. */
    static List<Finding> delmalAreOfKnownGroups(Judgement judgement) {
        var record = judgement.record();
        boolean hasFoundation = record.edition()
                .filter(edition -> edition == Edition.HSLF_FS_2021_8)
                .isPresent();
        var codes = new HashSet<DelmalCode>();
        record.entries().forEach(entry -> codes.addAll(entry.delmal()));
        var named = codes.stream().sorted().toList();
        if (named.isEmpty()) {
            return record.full().completeFor().containsAll(List.of(EntryKind.values()))
                    ? judgement.only(judgement.finding(), Verdict.NOT_APPLICABLE, "none")
                    : judgement.only(judgement.finding(), Verdict.UNDETERMINED, "undetermined");
        }
        var others = named.stream()
                .filter(code -> code.group() == DelmalGroup.BT && !hasFoundation)
                .toList();
        return others.isEmpty()
                ? judgement.only(judgement.finding().fact("codes", codes(named)), Verdict.SATISFIED, "satisfied")
                : judgement.only(
                        judgement.finding().fact("codes", codes(others)).about(others), Verdict.BREACHED, "breached");
    }

    /** Programme and revisions together plan how each delmål of the target description is reached, and how it is assessed. */
    static List<Finding> everyDelmalIsPlanned(List<DocumentKind> programmes, Judgement judgement) {
        var read = judgement.record().entries(Document.class).stream()
                .filter(document -> programmes.contains(document.document()))
                .toList();
        var planned = new HashSet<DelmalCode>();
        var assessed = new HashSet<DelmalCode>();
        read.forEach(document -> planned.addAll(document.delmalPlanned()));
        read.forEach(document -> assessed.addAll(document.delmalAssessmentPlanned()));
        var all = delmalOf(judgement.record());
        if (all.isEmpty()) {
            return judgement.only(judgement.finding(), Verdict.UNDETERMINED, "not-listed");
        }
        var missing = all.stream()
                .filter(code -> !planned.contains(code) || !assessed.contains(code))
                .toList();
        var finding = judgement
                .finding()
                .fact("count", all.size())
                .entries(read.stream().map(Document::ref).toList());
        if (missing.isEmpty()) {
            return judgement.only(finding, Verdict.SATISFIED, "satisfied");
        }
        var due = judgement.record().start();
        finding.fact("codes", codes(missing)).about(missing);
        if (judgement.absent(EntryKind.DOCUMENT) == Truth.NOT_TOLD) {
            return judgement.only(finding, Verdict.UNDETERMINED, "undetermined");
        }
        return judgement.day().isAfter(due)
                ? judgement.only(finding.due(due), Verdict.BREACHED, "breached")
                : judgement.only(finding.due(due), Verdict.OUTSTANDING, "outstanding");
    }

    /** The delmål of the specialty; those of foundation training are not the specialist's. */
    private static List<DelmalCode> delmalOf(RecordAsOf record) {
        return record.full()
                .specialty()
                .flatMap(specialty -> record.edition()
                        .flatMap(edition -> TargetCatalogue.standard().find(specialty, edition)))
                .map(description ->
                        description.delmal().stream().map(Delmal::code).toList())
                .orElse(List.of());
    }

    private static String codes(List<DelmalCode> codes) {
        return codes.stream().map(DelmalCode::toString).collect(Collectors.joining(", "));
    }

    /** Whoever received a programme, or has access to it, can read it. */
    static Condition<Document> readableBy(Role... readers) {
        return Condition.<Document>of(
                        "READ_ACCESS",
                        (programme, judgement) ->
                                Truth.of(programme.recipients().map(told -> told.containsAll(List.of(readers)))))
                .showing(Fact.of(
                        "readers", Arrays.stream(readers).map(Role::name).collect(Collectors.joining(", "))));
    }

    /** The region's own ST-LIV, or a course made for supervisors of specialist training. */
    static Truth isForStSupervisors(SupervisorTraining training) {
        boolean isStLiv = training.name()
                .filter(name -> name.toLowerCase(Locale.ROOT).replace(' ', '-').contains("st-liv"))
                .isPresent();
        return isStLiv ? Truth.YES : Truth.of(training.stSpecific());
    }

    /** A statement is for the follow-up of its own training year: one that comes after it comes too late for that year. */
    static Truth comesBeforeTheFollowUpOfItsYear(Document statement, Judgement judgement) {
        var year = anniversaryBefore(statement.on(), judgement.record().start());
        var earlier = meetings(YEARLY_FOLLOW_UP)
                .where(
                        "EARLIER_IN_THE_YEAR",
                        (meeting, inner) -> Truth.of(meeting.on().isBefore(statement.on())
                                && !meeting.on().isBefore(year)))
                .exists(judgement);
        return switch (earlier) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case NOT_TOLD -> Truth.NOT_TOLD;
        };
    }

    private static LocalDate anniversaryBefore(LocalDate day, LocalDate start) {
        int years = day.getYear() - start.getYear();
        var anniversary = start.plusYears(years);
        return anniversary.isAfter(day) ? start.plusYears(years - 1L) : anniversary;
    }

    static Condition<Placement> hasReturnDays() {
        var least = Parameter.reading("minReturnDays", 1);
        return Condition.<Placement>of(
                        "FOLLOWED_UP_ON_RETURN_DAYS",
                        (placement, judgement) ->
                                Truth.of(placement.returnDays().map(days -> days >= judgement.value(least))))
                .with(least);
    }

    /** By mail or telephone is enough: a noted contact with the placement's supervisor, or a meeting of both. */
    static Condition<Placement> contactWithThePlacement() {
        var met = meetings(MeetingKind.values())
                .attendedBy(PRINCIPAL_SUPERVISOR, PLACEMENT_SUPERVISOR)
                .aboutIt("MEETING");
        var noted = documents(CONSULTATION).consulting(PLACEMENT_SUPERVISOR).aboutIt("NOTE");
        return Condition.of(
                "CONTACT_WITH_PLACEMENT",
                (placement, judgement) ->
                        met.test().of(placement, judgement).or(noted.test().of(placement, judgement)));
    }

    /** A talk about the placement, or supervision during it by whoever supervises there. */
    static Condition<Placement> supervisionTalks() {
        var talked = meetings(MeetingKind.values()).aboutIt("TALK");
        return Condition.of("SUPERVISION_TALKS", (placement, judgement) -> {
            var about = talked.test().of(placement, judgement);
            return about == Truth.YES
                    ? about
                    : about.or(supervision()
                            .where(
                                    "THERE",
                                    (hours, inner) -> Truth.of(hours.span().overlaps(placement.span()))
                                            .and(isBySupervisorOf(placement, hours.supervisor())))
                            .exists(judgement));
        });
    }

    private static Truth isBySupervisorOf(Placement placement, Optional<String> supervisor) {
        return Truth.of(supervisor.flatMap(by -> placement.supervisor().map(by::equals)));
    }

    static Condition<ActivityLog> hasReachedTheMiddle() {
        var share = Parameter.reading("middleFromPercent", MIDDLE_FROM_PERCENT);
        return Condition.<ActivityLog>of("MIDDLE_OF_TRAINING", (log, judgement) -> {
                    var middle = judgement.dayOfProgress(judgement.value(share));
                    return middle.filter(day -> log.span().from().isAfter(day)).isPresent()
                            ? Truth.YES
                            : judgement.absent(EntryKind.PLACEMENT);
                })
                .with(share);
    }

    /** A placement at one of some clinics ended before the activity began. */
    static Condition<ActivityLog> placementCompletedBefore(String code, Clinic... clinics) {
        return Condition.of(
                code,
                (log, judgement) -> externalPlacements()
                        .where(
                                "COMPLETED",
                                (placement, inner) -> Truth.of(placement
                                        .span()
                                        .lastDay()
                                        .filter(last -> last.isBefore(log.span().from()))
                                        .isPresent()))
                        .at(clinics)
                        .exists(judgement));
    }

    /** Each recommended placement was begun, or the special reason for leaving it out is written down. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of conditions on the record, as all(..) takes them
    static Condition<RecordAsOf>[] recommendedPlacements() {
        return RECOMMENDED.stream()
                .map(clinic -> Condition.<RecordAsOf>of(
                        "CLINIC_" + clinic.name(),
                        (record, judgement) -> externalPlacements()
                                .at(clinic)
                                .exists(judgement)
                                .or(documents(PLACEMENT_EXEMPTION)
                                        .aboutClinic(clinic)
                                        .exists(judgement))))
                .toArray(Condition[]::new);
    }

    /** At a clinic that is not among those recommended to everybody. */
    static Truth isOptional(Placement placement, Judgement judgement) {
        return Truth.of(placement.clinic().map(clinic -> !RECOMMENDED.contains(clinic)));
    }

    private GuidelineDemands() {}
}
