package se.delmal.server.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.server.change.Payloads.TrainingRecordPayload;
import se.delmal.server.evaluation.Drafts;
import se.delmal.server.evaluation.Drafts.Checked;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Failure;
import se.delmal.server.journal.AccessAction;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.AttendedRecord;
import se.delmal.server.trainee.RecordEditor;
import se.delmal.server.trainee.StoredRecord;

/** Answers the changes of roles. */
@Controller
class RoleMutations {

    private static final String CONTEXT = "context";
    private static final String RECORD_ID = "recordId";
    private static final String ASSIGNMENT = "assignment";
    private static final String ASSIGNMENTS = "assignments";
    private static final String PERSON = "person";
    private static final String PERSONS = "persons";
    private static final String SUBJECT = "subject";
    private static final String HOLDER = "holder";
    private static final String LAST_DAY = "lastDay";

    private final Writes writes;
    private final Admissions admissions;
    private final Drafts drafts;
    private final FaultMapper faults;
    private final RecordEditor editor;
    private final Payloads payloads;

    RoleMutations(
            Writes writes,
            Admissions admissions,
            Drafts drafts,
            FaultMapper faults,
            RecordEditor editor,
            Payloads payloads) {
        this.writes = writes;
        this.admissions = admissions;
        this.drafts = drafts;
        this.faults = faults;
        this.editor = editor;
        this.payloads = payloads;
    }

    @MutationMapping
    TrainingRecordPayload roleAssign(
            @Argument String recordId,
            @Argument Map<String, Object> context,
            @Argument Map<String, Object> assignment,
            @Argument @Nullable Map<String, Object> person,
            @Argument @Nullable String subject,
            @ContextValue Caller caller) {
        var arguments =
                new HashMap<String, Object>(Map.of(RECORD_ID, recordId, CONTEXT, context, ASSIGNMENT, assignment));
        Optional.ofNullable(person).ifPresent(told -> arguments.put(PERSON, told));
        Optional.ofNullable(subject).ifPresent(told -> arguments.put(SUBJECT, told));
        var request = WriteRequest.of(caller, "roleAssign", CONTEXT, context, arguments);
        long expected = WriteRequest.expectedVersion(context);
        var outcome = writes.make(request, () -> admissions.record(caller, recordId, Facet.ASSIGN_ROLES), attended -> {
            var before = attended.record();
            Admissions.checkVersion(before, expected);
            return assigning(
                    caller,
                    attended,
                    new KnownIds(before).inRefs(Drafts.told(assignment)),
                    Optional.ofNullable(person).map(Drafts::told),
                    Optional.ofNullable(subject));
        });
        return payloads.ofRecord(caller, outcome);
    }

    @MutationMapping
    TrainingRecordPayload roleEnd(
            @Argument String recordId,
            @Argument Map<String, Object> context,
            @Argument Role role,
            @Argument String holder,
            @Argument Object lastDay,
            @ContextValue Caller caller) {
        var request = WriteRequest.of(
                caller,
                "roleEnd",
                CONTEXT,
                context,
                Map.of(
                        RECORD_ID,
                        recordId,
                        CONTEXT,
                        context,
                        "role",
                        role.name(),
                        HOLDER,
                        holder,
                        LAST_DAY,
                        lastDay.toString()));
        long expected = WriteRequest.expectedVersion(context);
        var day =
                Arguments.day(LAST_DAY, lastDay).orElseThrow(() -> Failure.badInput(LAST_DAY, "saknas", "is missing"));
        var outcome = writes.make(request, () -> admissions.record(caller, recordId, Facet.ASSIGN_ROLES), attended -> {
            var before = attended.record();
            Admissions.checkVersion(before, expected);
            var ended = running(before, role, new KnownIds(before).person(holder), day);
            return new Writes.Plan(MadeChange.of(before.id()), () -> {
                admissions.advance(caller, attended, AccessAction.WRITE, ASSIGNMENTS);
                editor.endAssignment(before.id(), ended, day);
            });
        });
        return payloads.ofRecord(caller, outcome);
    }

    /** Returns the assignment that goes on beyond a day. */
    private static RoleAssignment running(StoredRecord before, Role role, String holder, LocalDate lastDay) {
        var held = before.record().holdersOf(role).stream()
                .filter(assignment -> assignment.holder().equals(holder))
                .toList();
        if (held.isEmpty()) {
            throw Refusal.of(
                    UserErrorCode.UNKNOWN_REFERENCE,
                    List.of(HOLDER),
                    "Ingen med den referensen har rollen.",
                    "Nobody with that reference holds the role.");
        }
        return held.stream()
                .filter(assignment -> assignment.valid().contains(lastDay)
                        && assignment.valid().lastDay().filter(lastDay::equals).isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        UserErrorCode.OUT_OF_RANGE,
                        List.of(LAST_DAY),
                        "Ska vara en dag då rollen innehas, före den dag då den redan slutar.",
                        "Must be a day on which the role is held, before the day on which it ends already."));
    }

    private Writes.Plan assigning(
            Caller caller,
            AttendedRecord attended,
            Map<String, Object> assignment,
            Optional<Map<String, Object>> person,
            Optional<String> subject) {
        var before = attended.record();
        var errors = new ArrayList<UserError>();
        subject.flatMap(told -> PersonSubjects.fault(told, List.of(SUBJECT))).ifPresent(errors::add);
        var holder = Objects.toString(assignment.get(HOLDER));
        person.filter(told -> !holder.equals(told.get("ref")))
                .ifPresent(other -> errors.add(UserError.InputError.of(
                        UserErrorCode.UNKNOWN_REFERENCE,
                        List.of(ASSIGNMENT, HOLDER),
                        "Ska vara referensen för den nya personen.",
                        "Must be the reference of the new person.")));
        var after = after(before, assignment, person, errors);
        if (!errors.isEmpty()) {
            throw new Refusal(Refusals.bounded(errors));
        }
        var record = after.orElseThrow();
        var added = last(record.assignments().orElseThrow());
        checkOverlap(before, added);
        subject.ifPresent(told -> checkSubject(before, added.holder(), told, person.isPresent()));
        return new Writes.Plan(MadeChange.of(before.id()), () -> {
            admissions.advance(caller, attended, AccessAction.WRITE, ASSIGNMENTS);
            if (person.isPresent()) {
                editor.addPerson(before, record, last(record.persons()), subject);
            } else {
                subject.ifPresent(told -> editor.setSubject(before.id(), added.holder(), told));
            }
            editor.addAssignment(before, added);
        });
    }

    private Optional<TraineeRecord> after(
            StoredRecord before,
            Map<String, Object> assignment,
            Optional<Map<String, Object>> person,
            List<UserError> errors) {
        var input = new LinkedHashMap<>(RecordText.input(before.record()));
        var persons = RecordText.objects(input.get(PERSONS));
        var assignments = RecordText.objects(input.get(ASSIGNMENTS));
        person.ifPresent(persons::add);
        assignments.add(assignment);
        input.put(PERSONS, persons);
        input.put(ASSIGNMENTS, assignments);
        var checked = drafts.checkToStore(input);
        if (checked instanceof Checked.Refused refused) {
            refused.faults().forEach(fault -> errors.add(faults.toUserError(fault, placed(fault.path()))));
        }
        return checked instanceof Checked.Accepted accepted ? Optional.of(accepted.record()) : Optional.empty();
    }

    /** What stood there before holds, so a fault is in what was added. */
    private static List<String> placed(List<String> path) {
        if (path.size() > 1 && path.get(0).equals(PERSONS)) {
            return EntryChange.and(List.of(PERSON), path.subList(2, path.size()).toArray(String[]::new));
        } else if (path.size() > 1 && path.get(0).equals(ASSIGNMENTS)) {
            return EntryChange.and(
                    List.of(ASSIGNMENT), path.subList(2, path.size()).toArray(String[]::new));
        }
        return List.of(ASSIGNMENT);
    }

    private static void checkOverlap(StoredRecord before, RoleAssignment added) {
        if (before.record().holdersOf(added.role()).stream()
                .anyMatch(held ->
                        held.holder().equals(added.holder()) && held.valid().overlaps(added.valid()))) {
            throw Refusal.of(
                    UserErrorCode.OVERLAP,
                    List.of(ASSIGNMENT, "valid"),
                    "Personen har redan rollen under en del av tiden.",
                    "The person holds the role already for some of the time.");
        }
    }

    private void checkSubject(StoredRecord before, String holder, String subject, boolean isNew) {
        if (!isNew
                && editor.subjectOf(before.id(), holder)
                        .filter(known -> !known.equals(subject))
                        .isPresent()) {
            throw Refusal.of(
                    UserErrorCode.STATE_NOT_ALLOWED,
                    List.of(SUBJECT),
                    "Det är redan bestämt vem personen är.",
                    "It is settled already who the person is.");
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
