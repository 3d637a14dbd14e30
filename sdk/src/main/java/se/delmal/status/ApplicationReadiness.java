package se.delmal.status;

import java.util.List;
import se.delmal.national.ApplicationCheck;
import se.delmal.national.ApplicationChecks;
import se.delmal.record.RecordAsOf;

/**
 * Whether all is there for an application to Socialstyrelsen, and what is not. It says which standard rules are not met, and never
 * that an application is in vain: Socialstyrelsen may grant exceptions for special reasons (patientsäkerhetsförordningen
 * 4 kap. 3 §).
 *
 * @param ready  whether everything is met that the application needs
 * @param kind  what would be applied for
 * @param checklist  what was gone through, in the order of the annexes
 */
public record ApplicationReadiness(boolean ready, ApplicationKind kind, List<ReadinessCheck> checklist) {

    /** Copies the list. */
    public ApplicationReadiness {
        checklist = List.copyOf(checklist);
    }

    /** Goes through the list of the application that comes next. */
    static ApplicationReadiness next(RecordAsOf record) {
        return of(
                record,
                ApplicationChecks.isFoundationNext(record)
                        ? ApplicationKind.FOUNDATION_TRAINING
                        : ApplicationKind.SPECIALIST_COMPETENCE);
    }

    /** Goes through the list of one kind of application. */
    static ApplicationReadiness of(RecordAsOf record, ApplicationKind kind) {
        List<ApplicationCheck> checks = switch (kind) {
            case FOUNDATION_TRAINING -> ApplicationChecks.forFoundationTraining(record);
            case SPECIALIST_COMPETENCE -> ApplicationChecks.forSpecialistCompetence(record);
        };
        var list = checks.stream().map(ReadinessCheck::of).toList();
        return new ApplicationReadiness(list.stream().noneMatch(ReadinessCheck::isMissing), kind, list);
    }

    /** Returns what is still needed. */
    public List<ReadinessCheck> missing() {
        return checklist.stream().filter(ReadinessCheck::isMissing).toList();
    }
}
