package se.delmal.rule;

import java.math.BigDecimal;
import se.delmal.record.ActivityLog;
import se.delmal.record.ActivityMode;
import se.delmal.record.EntryKind;
import se.delmal.record.PartnerOrganisation;

/** Logged activities that meet some conditions; one counts from its first day. */
public final class Logs extends Selection<ActivityLog, Logs> {

    Logs(Picked<ActivityLog> picked) {
        super(picked);
    }

    static Logs all() {
        return new Logs(all(ActivityLog.class, EntryKind.ACTIVITY_LOG));
    }

    @Override
    Logs with(Picked<ActivityLog> other) {
        return new Logs(other);
    }

    /** Returns those on the trainee's own responsibility. */
    public Logs own() {
        return where("OWN", (log, judgement) -> mode(log, ActivityMode.OWN));
    }

    /** Returns those beside somebody. */
    public Logs shadowing() {
        return where("SHADOWING", (log, judgement) -> mode(log, ActivityMode.SHADOWING));
    }

    private static Truth mode(ActivityLog log, ActivityMode wanted) {
        return log.mode().map(told -> Truth.of(told == wanted)).orElse(Truth.NOT_TOLD);
    }

    /** Returns those with a partner. */
    public Logs with(PartnerOrganisation partner) {
        return where(
                "PARTNER",
                (log, judgement) ->
                        log.partner().map(told -> Truth.of(told == partner)).orElse(Truth.NOT_TOLD));
    }

    /** Returns those of at least an amount, in the unit of the activity. */
    public Logs ofAtLeast(String name, int amount) {
        var least = Parameter.least(name, amount);
        return where(Condition.<ActivityLog>of("AMOUNT", (log, judgement) -> atLeast(log, judgement.value(least), 100))
                .with(least));
    }

    /** Returns those of about an amount: from {@link Readings#ABOUT_PERCENT} percent of it, under the name {@code aboutPercent}. */
    public Logs ofAbout(String name, int amount) {
        var least = Parameter.least(name, amount);
        var about = Parameter.reading("aboutPercent", Readings.ABOUT_PERCENT);
        return where(Condition.<ActivityLog>of(
                        "AMOUNT", (log, judgement) -> atLeast(log, judgement.value(least), judgement.value(about)))
                .with(least, about));
    }

    private static Truth atLeast(ActivityLog log, int amount, int percent) {
        return Truth.of(log.amount()
                .map(told ->
                        told.multiply(BigDecimal.valueOf(100)).compareTo(BigDecimal.valueOf((long) amount * percent))
                                >= 0));
    }

    /** Begins a demand about the hours a week they add up to. */
    public Weekly<ActivityLog> hours() {
        return new Weekly<>(
                this,
                log -> log.amount()
                        .map(hours -> hours.min(MOST_HOURS)
                                .multiply(BigDecimal.valueOf(60))
                                .longValue())
                        .orElse(0L));
    }

    /** So that no sum overflows: more than there are in a trainee's life. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1_000_000);
}
