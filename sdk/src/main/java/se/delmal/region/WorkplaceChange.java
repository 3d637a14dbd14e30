package se.delmal.region;

import static se.delmal.record.DocumentKind.SUPERVISOR_STATEMENT;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;

import java.util.function.Function;
import se.delmal.record.CareSetting;
import se.delmal.record.Document;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.Placement;
import se.delmal.rule.Condition;
import se.delmal.rule.Judgement;
import se.delmal.rule.Parameter;
import se.delmal.rule.Readings;
import se.delmal.rule.Truth;

/** A trainee's move from one own health centre to another, and what is handed over with it. */
final class WorkplaceChange {

    /** What belongs to the move is there this many months before or after it; the guideline has no number. */
    private static final Parameter AROUND = Parameter.reading("aroundMonths", Readings.AFTERWARDS_MONTHS);

    /** Returns whether a placement begins at another own health centre than the one before it. */
    static Truth beginsWith(Placement placement, Judgement judgement) {
        if (placement.setting() != CareSetting.OWN_HEALTH_CENTRE) {
            return Truth.NO;
        }
        var earlier = judgement.record().entries(Placement.class).stream()
                .filter(other -> other.setting() == CareSetting.OWN_HEALTH_CENTRE
                        && other.span().from().isBefore(placement.span().from()))
                .toList();
        var latest = earlier.stream().map(other -> other.span().from()).max((one, other) -> one.compareTo(other));
        return Truth.of(latest.isPresent()
                && earlier.stream()
                        .filter(other -> other.span().from().equals(latest.get()))
                        .noneMatch(other -> other.unit().equals(placement.unit())));
    }

    /** Returns the condition that the supervisor wrote a statement around the move. */
    static Condition<Placement> statement(String code) {
        return Condition.<Placement>of(
                        code, (placement, judgement) -> statement(placement, judgement, one -> Truth.YES))
                .with(AROUND);
    }

    /** Returns the condition that there was a handover around the move, or the new supervisor received the statement. */
    static Condition<Placement> handover(String code) {
        return Condition.<Placement>of(
                        code,
                        (placement, judgement) -> around(
                                        placement,
                                        judgement,
                                        Meeting.class,
                                        judgement.absent(EntryKind.MEETING),
                                        meeting -> Truth.of(meeting.meeting() == MeetingKind.HANDOVER))
                                .or(statement(
                                        placement,
                                        judgement,
                                        one -> Truth.of(
                                                one.recipients().map(told -> told.contains(PRINCIPAL_SUPERVISOR))))))
                .with(AROUND);
    }

    private static Truth statement(Placement placement, Judgement judgement, Function<Document, Truth> test) {
        return around(
                placement,
                judgement,
                Document.class,
                judgement.absent(EntryKind.DOCUMENT),
                document -> document.document() == SUPERVISOR_STATEMENT ? test.apply(document) : Truth.NO);
    }

    private static <E extends Entry> Truth around(
            Placement placement, Judgement judgement, Class<E> type, Truth otherwise, Function<E, Truth> test) {
        var change = placement.span().from();
        int months = judgement.value(AROUND);
        var truth = otherwise;
        for (E entry : judgement.record().entries(type)) {
            boolean isNear = entry.when()
                    .filter(span -> !span.from().isBefore(change.minusMonths(months))
                            && !span.from().isAfter(change.plusMonths(months)))
                    .isPresent();
            truth = isNear ? truth.or(test.apply(entry)) : truth;
        }
        return truth;
    }

    private WorkplaceChange() {}
}
