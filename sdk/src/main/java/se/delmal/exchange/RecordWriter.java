package se.delmal.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.record.Absence;
import se.delmal.record.ActivityLog;
import se.delmal.record.Approval;
import se.delmal.record.Assessment;
import se.delmal.record.Auscultation;
import se.delmal.record.Certificate;
import se.delmal.record.Concern;
import se.delmal.record.Course;
import se.delmal.record.CreditedService;
import se.delmal.record.Document;
import se.delmal.record.Entry;
import se.delmal.record.ImprovementWork;
import se.delmal.record.Meeting;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.Supervision;
import se.delmal.record.SupervisorTraining;
import se.delmal.record.TraineeRecord;
import se.delmal.record.UnitFacts;
import se.delmal.record.Withdrawal;
import se.delmal.record.WrittenWork;
import se.delmal.role.Role;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;
import tools.jackson.core.JsonGenerator;

/** Writes a record in the order of the contract. One method for each type, one line for each property. */
final class RecordWriter {

    private final JsonGenerator json;

    RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void record(TraineeRecord record, Optional<Edition> forms) {
        record.entries(Certificate.class)
                .filter(certificate ->
                        !forms.equals(Optional.of(certificate.form().edition())))
                .findFirst()
                .ifPresent(stray -> {
                    throw new IllegalArgumentException("The certificate " + stray.ref() + " is on a form of "
                            + stray.form().edition().document() + ", which this record does not follow");
                });
        json.writeStartObject();
        put("programme", record.programme());
        maybe("specialty", record.specialty(), (name, specialty) -> put(name, specialty.slug()));
        maybe("edition", record.edition(), this::put);
        put("profile", record.profile());
        put("started", record.started());
        maybe("licensed", record.licensed(), this::put);
        maybe("swedishAt", record.swedishAt(), this::put);
        maybe("doctoralDegree", record.doctoralDegree(), this::put);
        maybe("btApproved", record.btApproved(), this::put);
        maybe("plannedEnd", record.plannedEnd(), this::put);
        maybe("employmentUnit", record.employmentUnit(), this::put);
        objects("persons", record.persons(), this::person);
        maybe("assignments", record.assignments(), (name, all) -> objects(name, all, this::assignment));
        maybe("unit", record.unit(), (name, unit) -> object(name, () -> unit(unit)));
        json.writeName("entries");
        json.writeStartArray();
        record.entries().forEach(this::entry);
        json.writeEndArray();
        constants("completeFor", record.completeFor());
        json.writeEndObject();
    }

    private void person(Person person) {
        put("ref", person.ref());
        maybe("displayName", person.displayName(), this::put);
        maybe("specialties", person.specialties(), this::texts);
        maybe("unit", person.unit(), this::put);
        maybe("supervisorTraining", person.supervisorTraining(), (name, all) -> objects(name, all, this::training));
        maybe("doctoralDegree", person.doctoralDegree(), this::put);
        maybe("clinicalFraction", person.clinicalFraction(), this::put);
        maybe("birthYear", person.birthYear(), this::put);
        maybe("replacementPlanned", person.replacementPlanned(), this::put);
    }

    private void training(SupervisorTraining training) {
        maybe("name", training.name(), this::put);
        put("year", training.year());
        maybe("stSpecific", training.stSpecific(), this::put);
    }

    private void assignment(RoleAssignment assignment) {
        put("role", assignment.role());
        put("holder", assignment.holder());
        put("valid", assignment.valid());
    }

    private void unit(UnitFacts unit) {
        maybe("name", unit.name(), this::put);
        maybe("specialistsInSpecialty", unit.specialistsInSpecialty(), this::put);
        maybe("trainedSupervisors", unit.trainedSupervisors(), this::put);
        maybe("listedPatients", unit.listedPatients(), this::put);
        maybe("equipment", unit.equipment(), this::constants);
        maybe("activities", unit.activities(), this::constants);
        maybe("checklistPassed", unit.checklistPassed(), this::put);
        maybe("lastExternalReview", unit.lastExternalReview(), this::put);
        maybe("postAdvertised", unit.postAdvertised(), this::put);
        maybe("directorHasPostAccess", unit.directorHasPostAccess(), this::put);
        maybe("directorConsultedOnRecruitment", unit.directorConsultedOnRecruitment(), this::put);
        maybe("courseBudgetReceived", unit.courseBudgetReceived(), this::put);
        maybe("directorOfStudiesAvailable", unit.directorOfStudiesAvailable(), this::put);
    }

    void entry(Entry entry) {
        json.writeStartObject();
        if (entry instanceof Placement placement) {
            object("placement", () -> placement(placement));
        } else if (entry instanceof Absence absence) {
            object("absence", () -> absence(absence));
        } else if (entry instanceof CreditedService credited) {
            object("creditedService", () -> creditedService(credited));
        } else if (entry instanceof Course course) {
            object("course", () -> course(course));
        } else if (entry instanceof Auscultation auscultation) {
            object("auscultation", () -> auscultation(auscultation));
        } else if (entry instanceof Assessment assessment) {
            object("assessment", () -> assessment(assessment));
        } else if (entry instanceof Supervision supervision) {
            object("supervision", () -> supervision(supervision));
        } else if (entry instanceof Meeting meeting) {
            object("meeting", () -> meeting(meeting));
        } else if (entry instanceof Document document) {
            object("document", () -> document(document));
        } else if (entry instanceof WrittenWork work) {
            object("writtenWork", () -> writtenWork(work));
        } else if (entry instanceof ImprovementWork work) {
            object("improvementWork", () -> improvementWork(work));
        } else if (entry instanceof ActivityLog log) {
            object("activityLog", () -> activityLog(log));
        } else if (entry instanceof Concern concern) {
            object("concern", () -> concern(concern));
        } else if (entry instanceof Certificate certificate) {
            object("certificate", () -> certificate(certificate));
        }
        json.writeEndObject();
    }

    private void placement(Placement placement) {
        put("ref", placement.ref());
        put("unit", placement.unit());
        put("setting", placement.setting());
        maybe("clinic", placement.clinic(), this::put);
        put("bt", placement.bt());
        put("span", placement.span());
        put("fraction", placement.fraction());
        maybe("supervisor", placement.supervisor(), this::put);
        maybe("returnDays", placement.returnDays(), this::put);
        delmal(placement.delmal());
    }

    private void absence(Absence absence) {
        put("ref", absence.ref());
        put("reason", absence.reason());
        put("span", absence.span());
        if (absence.extent() instanceof AbsenceExtent.OfService part) {
            put("extent", "OF_SERVICE");
            put("share", part.share());
        } else if (absence.extent() instanceof AbsenceExtent.OfFullTime part) {
            put("extent", "OF_FULL_TIME");
            put("share", part.share());
        } else {
            put("extent", "WHOLE");
        }
    }

    private void creditedService(CreditedService credited) {
        put("ref", credited.ref());
        put("credit", credited.credit());
        put("months", credited.months());
        put("days", credited.days());
        maybe("decided", credited.decided(), this::put);
        maybe("decidedBy", credited.decidedBy(), this::put);
        delmal(credited.delmal());
    }

    private void course(Course course) {
        put("ref", course.ref());
        put("title", course.title());
        put("purpose", course.purpose());
        put("span", course.span());
        maybe("courseLeader", course.courseLeader(), this::put);
        roles("attendees", course.attendees());
        maybe("approvedBySupervisor", course.approvedBySupervisor(), this::put);
        maybe("replaces", course.replaces(), this::put);
        delmal(course.delmal());
    }

    private void auscultation(Auscultation auscultation) {
        put("ref", auscultation.ref());
        put("unit", auscultation.unit());
        put("span", auscultation.span());
        maybe("supervisor", auscultation.supervisor(), this::put);
        delmal(auscultation.delmal());
    }

    private void assessment(Assessment assessment) {
        put("ref", assessment.ref());
        put("method", assessment.method());
        put("on", assessment.on());
        put("outcome", assessment.outcome());
        maybe("assessor", assessment.assessor(), this::put);
        maybe("placement", assessment.placement(), this::put);
        maybe("documented", assessment.documented(), this::put);
        maybe("fedBack", assessment.fedBack(), this::put);
        maybe("methodAgreed", assessment.methodAgreed(), this::put);
        roles("attendees", assessment.attendees());
        maybe("paidBy", assessment.paidBy(), this::put);
        delmal(assessment.delmal());
    }

    private void supervision(Supervision supervision) {
        put("ref", supervision.ref());
        put("span", supervision.span());
        put("minutes", supervision.minutes());
        maybe("supervisor", supervision.supervisor(), this::put);
        maybe("documented", supervision.documented(), this::put);
    }

    private void meeting(Meeting meeting) {
        put("ref", meeting.ref());
        put("meeting", meeting.meeting());
        put("on", meeting.on());
        roles("attendees", meeting.attendees());
        maybe("documented", meeting.documented(), this::put);
        maybe("about", meeting.about(), this::put);
    }

    private void document(Document document) {
        put("ref", document.ref());
        put("document", document.document());
        put("on", document.on());
        constants("parts", document.parts());
        objects("approvals", document.approvals(), this::approval);
        roles("consulted", document.consulted());
        roles("recipients", document.recipients());
        maybe("about", document.about(), this::put);
        maybe("clinic", document.clinic(), this::put);
        texts("delmalPlanned", document.delmalPlanned());
        texts("delmalAssessmentPlanned", document.delmalAssessmentPlanned());
    }

    private void approval(Approval approval) {
        put("role", approval.role());
        put("on", approval.on());
    }

    private void writtenWork(WrittenWork work) {
        put("ref", work.ref());
        put("title", work.title());
        put("form", work.form());
        put("span", work.span());
        maybe("weeks", work.weeks(), this::put);
        put("approved", work.approved());
        maybe("planDecided", work.planDecided(), this::put);
        maybe("creditDecided", work.creditDecided(), this::put);
        maybe("scientificSupervisor", work.scientificSupervisor(), this::put);
        delmal(work.delmal());
    }

    private void improvementWork(ImprovementWork work) {
        put("ref", work.ref());
        put("title", work.title());
        put("span", work.span());
        put("reportedOrally", work.reportedOrally());
        put("reportedInWriting", work.reportedInWriting());
        put("approved", work.approved());
        delmal(work.delmal());
    }

    private void activityLog(ActivityLog log) {
        put("ref", log.ref());
        put("activity", log.activity());
        put("span", log.span());
        maybe("amount", log.amount(), this::put);
        maybe("mode", log.mode(), this::put);
        maybe("partner", log.partner(), this::put);
        maybe("instructor", log.instructor(), this::put);
        maybe("readinessDecidedBy", log.readinessDecidedBy(), this::put);
    }

    private void concern(Concern concern) {
        put("ref", concern.ref());
        put("concern", concern.concern());
        put("on", concern.on());
        roles("notified", concern.notified());
        constants("measures", concern.measures());
        put("resolved", concern.resolved());
    }

    private void certificate(Certificate certificate) {
        put("ref", certificate.ref());
        put("annex", certificate.form().annex());
        maybe("covers", certificate.covers(), this::put);
        texts("of", certificate.of());
        delmal(certificate.delmal());
        objects("signatures", certificate.signatures(), this::signature);
        roles("consulted", certificate.consulted());
        maybe("appointedByHead", certificate.appointedByHead(), this::put);
        maybe("withdrawn", certificate.withdrawn(), (name, withdrawal) -> object(name, () -> withdrawal(withdrawal)));
    }

    private void withdrawal(Withdrawal withdrawal) {
        put("by", withdrawal.by());
        put("on", withdrawal.on());
        put("reason", withdrawal.reason());
    }

    private void signature(Signature signature) {
        put("by", signature.by());
        put("role", signature.role());
        put("on", signature.on());
    }

    private void delmal(List<DelmalCode> codes) {
        texts("delmal", codes);
    }

    private void roles(String name, Optional<List<Role>> roles) {
        maybe(name, roles, this::texts);
    }

    private <T> void maybe(String name, Optional<T> told, BiConsumer<String, T> put) {
        told.ifPresent(value -> put.accept(name, value));
    }

    private void put(String name, String text) {
        json.writeStringProperty(name, text);
    }

    private void put(String name, Enum<?> constant) {
        json.writeStringProperty(name, constant.name());
    }

    private void put(String name, LocalDate day) {
        json.writeStringProperty(name, day.toString());
    }

    private void put(String name, boolean flag) {
        json.writeBooleanProperty(name, flag);
    }

    private void put(String name, int number) {
        json.writeNumberProperty(name, number);
    }

    private void put(String name, BigDecimal number) {
        json.writeNumberProperty(name, number);
    }

    private void put(String name, WorkingFraction fraction) {
        json.writeNumberProperty(name, fraction.percent());
    }

    private void put(String name, Span span) {
        object(name, () -> {
            put("from", span.from());
            maybe("through", span.lastDay(), this::put);
        });
    }

    private void texts(String name, List<?> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> json.writeString(value.toString()));
        json.writeEndArray();
    }

    /** Sets have no order of their own: their text has that of the enum. */
    private <E extends Enum<E>> void constants(String name, Set<E> values) {
        texts(name, values.stream().sorted().toList());
    }

    private <T> void objects(String name, Collection<T> values, Consumer<T> body) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            body.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void object(String name, Runnable body) {
        json.writeName(name);
        json.writeStartObject();
        body.run();
        json.writeEndObject();
    }
}
